import type { Day } from '../../shared/extract/calendar.ts';
import type { Detail } from '../../shared/text/mask.ts';
import { Writer } from '../../shared/text/message.ts';
import { nearest } from '../../shared/text/nearest.ts';
import type { Reading } from './arguments/flags.ts';
import { BadValue, UsageError } from './arguments/usage-error.ts';
import { NewFile } from './files/new-file.ts';
import type { WrittenFile } from './files/overwriting.ts';
import { unwritable } from './files/system-error.ts';
import type { FormatContext, LineReader, RunReport } from './formats/format.ts';
import { type FormatEntry, LISTED, formats, statistics as statisticsFormat } from './formats/index.ts';
import { sha256 } from './sha256.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';

/** A format as `--format` names it, and where it goes: standard output where no file is given. */
export interface FormatAsked<N extends string = string> {
  readonly name: N;
  readonly file: string | undefined;
}

/** Reads `NAME` and `NAME:FILE`. */
export function formatAmong<N extends string>(names: readonly N[]): Reading<FormatAsked<N>> {
  return (text) => {
    const colon = text.indexOf(':');
    const given = colon < 0 ? text : text.slice(0, colon);
    const name = names.find((known) => known === given);
    if (name === undefined) throw new BadValue({ nb: `én av ${names.join(', ')}`, en: `one of ${names.join(', ')}` }, nearest(given, names));
    const file = colon < 0 ? undefined : text.slice(colon + 1);
    if (file === '') throw new BadValue({ nb: 'på formen NAVN:FIL', en: 'of the form NAME:FILE' });
    if (file === '-') throw new BadValue({ nb: `NAVN:FIL, eller bare ${name} for standard ut`, en: `NAME:FILE, or ${name} alone for standard output` });
    return { name, file };
  };
}

export const readFormat = formatAmong(Object.keys(formats));

/** The formats to write: text, where none is asked for. Throws a UsageError where several would go to standard output. */
export function wantedOf<N extends string>(asked: readonly FormatAsked<N>[]): readonly FormatAsked<N | 'text'>[] {
  if (asked.length === 0) return [{ name: 'text', file: undefined }];
  if (asked.filter(({ file }) => file === undefined).length > 1) {
    throw new UsageError({ nb: 'Bare ett format kan gå til standard ut; gi de andre en fil: --format NAVN:FIL.', en: 'Only one format can go to standard output; give the others a file: --format NAME:FILE.' });
  }
  return asked;
}

/** The files that formats are written to, as the flags have it. */
export function filesOf(asked: readonly FormatAsked[]): WrittenFile[] {
  return asked.flatMap(({ name, file }) => (file === undefined ? [] : { file, flag: `--format ${name}:${file}` }));
}

/** One output of a run. */
export interface OutputPlan {
  readonly format: FormatEntry;
  readonly file: string | undefined;
  /** How many findings it lists. */
  readonly listed: number;
  /** Named on the command line. */
  readonly asked: boolean;
}

/** The formats in which small figures can be hidden. */
const SUPPRESSING = Object.keys(formats).filter((name) => formats[name]!.counts === true);

/** What is written where; throws a UsageError for what cannot be written together. */
export function planOutputs(asked: readonly FormatAsked[], { statistics, detail, maxFindings, suppress }: { statistics: boolean; detail: Detail; maxFindings: number | undefined; suppress?: FormatContext['suppress'] | undefined }): OutputPlan[] {
  const wanted = wantedOf(asked);
  if (statistics && !wanted.some(({ name }) => name === 'text')) {
    throw new UsageError({ nb: '--statistics står i stedet for funnene i formatet text; de andre formatene har tallene fra før.', en: '--statistics takes the place of the findings in the text format; the other formats hold the numbers already.' });
  }
  return wanted.map(({ name, file }) => {
    const format = formats[name]!;
    if (detail === 'full' && format.shared === true) {
      throw new UsageError({ nb: `--detail full finnes ikke for ${name}: det havner i systemer som mange kan lese.`, en: `--detail full is refused for ${name}: it ends up in systems that many can read.` });
    }
    // Every format tells numbers of persons: in its totals, or in the words of the findings on two years.
    if (suppress !== undefined && format.counts !== true) {
      throw new UsageError({
        nb: `--suppress finnes ikke for ${name}, som ville vist tallene som de er. Skriv bare ${SUPPRESSING.join(', ')}, eller bruk kpr-lint count.`,
        en: `--suppress is refused for ${name}, which would show the figures as they are. Write ${SUPPRESSING.join(', ')} only, or use kpr-lint count.`,
      });
    }
    return { format: statistics && name === 'text' ? statisticsFormat : format, file, listed: maxFindings ?? (format.forPeople === true ? LISTED : Number.POSITIVE_INFINITY), asked: asked.length > 0 };
  });
}

/** What all outputs of a run are made with. */
export interface OutputContext {
  readonly detail: Detail;
  readonly lines: LineReader;
  readonly failOn: NonNullable<FormatContext['failOn']>;
  readonly today: Day;
  readonly previous?: FormatContext['previous'] | undefined;
  readonly suppress?: FormatContext['suppress'] | undefined;
}

/** Writes a run in one format. Returns false where the file could not be written, after having said so. */
export async function writeOutput(report: RunReport, { format, file, listed }: OutputPlan, { detail, lines, failOn, today, previous, suppress }: OutputContext, terminal: Terminal): Promise<boolean> {
  const write = await format.load();
  const onTerminal = file === undefined && terminal.isInteractive;
  const pieces = write(report, {
    writer: new Writer(terminal.language, detail),
    version,
    maxFindings: listed,
    frames: onTerminal,
    color: file === undefined && terminal.color,
    width: terminal.width,
    lines,
    failOn,
    today,
    ...(previous !== undefined && { previous }),
    ...(suppress !== undefined && { suppress }),
    sha256,
  });
  try {
    writePieces(pieces, file, terminal);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(error.text);
    return false;
  }
}

/** Writes to a file, or to standard output where none is named. Throws a UsageError where the file cannot be written. */
export function writePieces(pieces: Iterable<string | Uint8Array>, file: string | undefined, terminal: Terminal): void {
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
