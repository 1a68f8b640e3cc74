import { nearest } from '../../../shared/text/nearest.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';
import { NewFile } from '../files/new-file.ts';
import { unwritable } from '../files/system-error.ts';
import { type CountFormatName, countFormatNames, countFormats } from '../formats/count-index.ts';
import type { Counted } from '../formats/count-format.ts';
import { sha256 } from '../sha256.ts';
import type { Terminal } from '../terminal.ts';
import { version } from '../version.ts';

/** A format of the counts as `--format` names it, and where it goes: standard output where no file is given. */
export interface CountOutput {
  readonly name: CountFormatName;
  readonly file: string | undefined;
}

export function readCountFormat(text: string): CountOutput {
  const colon = text.indexOf(':');
  const given = colon < 0 ? text : text.slice(0, colon);
  const name = countFormatNames.find((known) => known === given);
  const all = countFormatNames.join(', ');
  if (name === undefined) throw new BadValue({ nb: `én av ${all}`, en: `one of ${all}` }, nearest(given, countFormatNames));
  const file = colon < 0 ? undefined : text.slice(colon + 1);
  if (file === '') throw new BadValue({ nb: 'på formen NAVN:FIL', en: 'of the form NAME:FILE' });
  return { name, file };
}

/** Throws a UsageError where the file cannot be written. */
export async function writeCounts(counted: Counted, { name, file }: CountOutput, tables: readonly string[] | undefined, terminal: Terminal): Promise<void> {
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
