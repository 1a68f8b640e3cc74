import { UsageError } from '../arguments/usage-error.ts';
import { NewFile } from '../files/new-file.ts';
import { unwritable } from '../files/system-error.ts';
import { type CountFormatName, countFormats } from '../formats/count-index.ts';
import type { Counted } from '../formats/count-format.ts';
import type { FormatAsked } from '../outputs.ts';
import { sha256 } from '../sha256.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** Throws a UsageError where the file cannot be written. */
export async function writeCounts(counted: Counted, { name, file }: FormatAsked<CountFormatName>, tables: readonly string[] | undefined, terminal: Terminal): Promise<void> {
  const write = await countFormats[name]();
  const pieces = write(counted, { language: terminal.language, version, color: file === undefined && terminal.color, width: terminal.width, tables, sha256 });
  writePieces(pieces, file, terminal);
}

/** Writes to a file, or to standard output where none is named. Throws a UsageError where the file cannot be written. */
export function writePieces(pieces: Iterable<string>, file: string | undefined, terminal: Terminal): void {
  if (file === undefined) {
    for (const piece of pieces) if (!terminal.stdout.write(piece)) break;
    terminal.stdout.flush();
    return;
  }
  try {
    const target = new NewFile(file);
    for (const piece of pieces) target.write(piece);
    target.commit();
  } catch (error) {
    throw new UsageError(unwritable(error, file));
  }
}
