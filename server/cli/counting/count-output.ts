import { type CountFormatName, countFormats } from '../formats/count-index.ts';
import type { Counted } from '../formats/count-format.ts';
import { type FormatAsked, writePieces } from '../outputs.ts';
import { sha256 } from '../sha256.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** Throws a UsageError where the file cannot be written. */
export async function writeCounts(counted: Counted, { name, file }: FormatAsked<CountFormatName>, tables: readonly string[] | undefined, terminal: Terminal): Promise<void> {
  const write = await countFormats[name]();
  const pieces = write(counted, { language: terminal.language, version, color: file === undefined && terminal.color, width: terminal.width, tables, sha256 });
  writePieces(pieces, file, terminal);
}
