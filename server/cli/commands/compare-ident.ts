import { byYear, isPaired, municipalitiesIn } from '../../../shared/ident/pairing.ts';
import { identReport } from '../../../shared/ident/report.ts';
import { addCounts, noCounts } from '../../../shared/report/finding.ts';
import type { SystemError } from '../../../shared/report/report.ts';
import { LEAST_MUNICIPALITIES } from '../../../shared/rules/kpr905.ts';
import type { Severity } from '../../../shared/rules/rule.ts';
import { now } from '../../now.ts';
import { toggle } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { loadConfig } from '../config-file.ts';
import { ExitStatus } from '../exit-status.ts';
import { readAs, refuseOverwriting } from '../files/overwriting.ts';
import { STDIN, findTargets } from '../files/targets.ts';
import type { RunReport } from '../formats/format.ts';
import type { IdentFile, Trouble } from '../ident/ident-file.ts';
import { notes, troubleText } from '../ident/words.ts';
import { interruptible } from '../interruption.ts';
import { type FormatAsked, filesOf, planOutputs, writeOutput } from '../outputs.ts';
import { reportTroubles } from '../report-troubles.ts';
import { statusOf } from '../status.ts';
import type { Terminal } from '../terminal.ts';
import { todayOf } from '../today.ts';

/** `compare --ident-messages`: the flag, its sentence in the help, and what it does. */
export const identMessages = toggle({
  nb: 'Filene er identmeldinger (KPR_IDE) og uttrekkene til dem: kjører KPR905 og KPR906.',
  en: 'The files are ident messages (KPR_IDE) and the extracts that belong to them: runs KPR905 and KPR906.',
});

export const identDetails = {
  nb: 'Med --ident-messages sier filene selv hva de er. Et uttrekk hører til meldingen med samme kommunenummer (institusjonID), ellers til meldingen foran. Nummer og pePeID skrives aldri ut; personer nevnes med sin plass i filen.',
  en: 'With --ident-messages the files tell themselves what they are. An extract belongs to the message of the same municipality number (institusjonID), else to the message before it. Numbers and pePeID are never printed; persons are named by their ordinal in the file.',
};

export interface IdentRequest {
  /** Ident messages and extracts, in any order; folders and globs stand for the XML files in them. */
  readonly files: readonly string[];
  readonly formats: readonly FormatAsked[];
  readonly failOn: Severity | 'never';
  /** Where the configuration is; undefined where it is to be looked for. */
  readonly config: string | undefined;
  /** The language was not asked for: the configuration may choose it. */
  readonly languageOpen: boolean;
}

/** Compares ident messages with their extracts and with one another. Throws UsageError. */
export async function compareIdent({ files: operands, formats, failOn, config: named, languageOpen }: IdentRequest, terminal: Terminal): Promise<ExitStatus> {
  if (operands.length === 0) throw new UsageError({ nb: 'Oppgi minst én identmelding, og gjerne uttrekket til den.', en: 'Name at least one ident message, and its extract if you have it.' });
  if (operands.includes(STDIN)) throw new UsageError({ nb: 'Hver fil leses flere ganger, så standard inn (-) tas ikke. Oppgi filer.', en: 'Each file is read several times, so standard input (-) is not taken. Name files.' });
  const plans = planOutputs(formats, { statistics: false, detail: 'masked', maxFindings: undefined });
  const config = await loadConfig(named);
  if (languageOpen && config.language !== undefined) terminal.language = config.language;
  const { targets, errors } = await findTargets(operands, undefined);
  refuseOverwriting(filesOf(formats), [...readAs('config', config.file), ...readAs('operand', ...targets.map(({ file }) => file))]);
  const started = now();
  const keeping = { limit: Math.max(...plans.map(({ listed }) => listed)), changesOf: (file: string) => config.of(file).changes };
  // The parser of XML is loaded for this alone.
  const [{ compareMessages }, { openIdentFile }] = await Promise.all([import('../ident/compare-messages.ts'), import('../ident/ident-file.ts')]);
  const { files, troubles, groups } = await interruptible(terminal, async () => {
    const opened: (IdentFile | Trouble)[] = errors.map((error) => ({ path: error.path, error }));
    for (const { file } of targets) opened.push(await openIdentFile(file, keeping));
    const files = opened.filter((file): file is IdentFile => 'judge' in file);
    // A file that cannot be read may be the message.
    if (opened.every((file) => 'judge' in file && file.kind === 'extract')) throw new UsageError({ nb: 'Ingen av filene er en identmelding (KPR_IDE).', en: 'None of the files is an ident message (KPR_IDE).' });
    const groups = await compareMessages(files);
    return { files, groups, troubles: [...opened.filter((file): file is Trouble => !('judge' in file)), ...files.flatMap(({ trouble }) => (trouble === undefined ? [] : [trouble]))] };
  });

  const whole = groups.filter(isPaired).map(({ messages, extracts }) => [...messages, ...extracts].map((i) => files[i]!)).filter((group) => group.every(({ trouble }) => trouble === undefined));
  const isCompared = new Set(whole.flat());
  const reports = files
    .filter(({ trouble }) => trouble === undefined)
    .map((file) => identReport(file.facts, file.judge.collector, file.judge.notRun(file.kind === 'extract' && !isCompared.has(file))));
  const systemErrors: SystemError[] = [...troubles.flatMap((trouble) => ('error' in trouble ? [trouble.error] : [])), ...reports.flatMap((report) => report.systemErrors)];
  const counts = noCounts();
  for (const report of reports) addCounts(counts, report.counts);
  const report: RunReport = { files: reports, counts, systemErrors, elapsed: now() - started };

  let written = true;
  // No lines: an entry holds nothing but identities.
  const context = { detail: 'masked' as const, lines: () => new Map<number, string>(), failOn, today: todayOf(undefined) };
  for (const plan of plans) if (reports.length > 0 || plan.format.forPeople !== true) written = (await writeOutput(report, plan, context, terminal)) && written;
  for (const trouble of troubles) if ('message' in trouble) terminal.complain(troubleText(trouble));
  if (reports.length > 0 || systemErrors.length > 0) reportTroubles({ report, skipped: [], stamps: new Map(), outcomes: new Map() }, { quiet: false }, terminal);
  for (const file of files) {
    if (file.trouble !== undefined || isCompared.has(file)) continue;
    terminal.complain(file.kind === 'message' ? notes.withoutExtract(file.facts.path) : notes.withoutMessage(file.facts.path));
  }
  const municipalities = Math.max(0, ...byYear(groups).map(municipalitiesIn));
  if (municipalities > 0 && municipalities < LEAST_MUNICIPALITIES) terminal.complain(notes.tooFew(municipalities, LEAST_MUNICIPALITIES));
  const status = statusOf(report, { failOn, maxWarnings: undefined });
  return written && troubles.length === 0 ? status : (Math.max(status, ExitStatus.failed) as ExitStatus);
}
