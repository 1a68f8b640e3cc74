import { resolve } from 'node:path';
import type { SystemError } from '../../shared/report/report.ts';
import { type Values, anyText, calendarDate, list, one, toggle, wholeNumber } from './arguments/flags.ts';
import { UsageError } from './arguments/usage-error.ts';
import type { TargetTask } from './check-targets.ts';
import { type RunConfig, loadConfig } from './config-file.ts';
import { type PreviousExtract, previousOfRun } from './counting/previous.ts';
import { type WrittenFile, readAs, readTargets, refuseOverwriting } from './files/overwriting.ts';
import { STDIN, type Target, findTargets } from './files/targets.ts';
import { readSelector, readSeverityChange, selected } from './rule-selection.ts';
import { type RunBaseline, loadBaseline } from './run-baseline.ts';
import type { Terminal } from './terminal.ts';

/** The flags of every command that checks files: which rules run, how, and on what. */
export const requestFlags = {
  select: list('RULE,…', readSelector, {
    nb: 'Kjører bare disse reglene: nummer, starten på nummer (KPR4) eller navn.',
    en: 'Runs these rules only: numbers, beginnings of numbers (KPR4) or names.',
  }),
  ignore: list('RULE,…', readSelector, { nb: 'Kjører ikke disse reglene.', en: 'Does not run these rules.' }),
  severity: list('RULE=SEVERITY,…', readSeverityChange, {
    nb: 'Gir regler et annet alvor: off, info, warning eller error.',
    en: 'Gives rules another severity: off, info, warning or error.',
  }),
  config: one('FILE', anyText, {
    nb: 'Konfigurasjonen; ellers den første kpr-lint.config.json fra arbeidsmappen og oppover.',
    en: 'The configuration; else the first kpr-lint.config.json from the working directory upwards.',
  }),
  year: one('N', wholeNumber(2000, 2100), { nb: 'Dataåret, uansett hva filene sier.', en: 'The data year, whatever the files say.' }),
  date: one('YYYY-MM-DD', calendarDate, { nb: 'Datoen som rapporten får, så kjøringen kan gjentas; tiden den tok, er da ikke med. Ellers dagens.', en: 'The date that the report gets, so that the run can be repeated; the time it took is then left out. Else that of today.' }),
  jobs: one('N', wholeNumber(1, 256), { nb: 'Hvor mange filer som kontrolleres samtidig; ellers så mange som maskinen har prosessorer.', en: 'How many files are checked at the same time; else as many as the machine has processors.' }),
  'stdin-filename': one('NAME', anyText, { nb: 'Navnet på det som leses fra standard inn.', en: 'The name of what is read from standard input.' }),
  quiet: toggle({ nb: 'Ingen framdrift og ingen beskjed om filer som er utelatt.', en: 'No progress, and no notice of files that were skipped.' }),
};

/** What is to be checked, and how. */
export interface RunRequest {
  readonly tasks: readonly TargetTask[];
  readonly errors: readonly SystemError[];
  readonly config: RunConfig;
  readonly baseline: RunBaseline | undefined;
  /** The earlier extract that the file is compared with. */
  readonly previous?: PreviousExtract | undefined;
  /** What the run reads beside the files that it checks, and what it writes: no copy of a file may take their places. */
  readonly reserved: readonly string[];
}

/** What the flags do not say of each file's check. */
interface Wanted {
  /** How many findings are kept. */
  readonly limit: number;
  /** What stands on standard input, where it has been read already. */
  readonly bytes?: Uint8Array | undefined;
  readonly timing?: boolean;
  /** Somebody asks for the tables of the counts. */
  readonly counts?: boolean;
  /** Where the baseline is; by default where the configuration says. */
  readonly baseline?: string | undefined;
  /** Where last year's extract is. */
  readonly previous?: string | undefined;
  /** What the run will write. */
  readonly written?: readonly WrittenFile[];
  /** Everything is to be found, whatever is accepted. */
  readonly without?: 'baseline';
}

/** Reads the configuration and the baseline, and finds the files. Throws UsageError. */
export async function readRequest(values: Values<typeof requestFlags> & { readonly lang: string }, operands: readonly string[], wanted: Wanted, terminal: Terminal): Promise<RunRequest> {
  const config = await loadConfig(values.config);
  if (values.lang === 'auto' && config.language !== undefined) terminal.language = config.language;
  const place = wanted.baseline === undefined ? config.baseline : resolve(wanted.baseline);
  const baseline = place === undefined || wanted.without === 'baseline' ? undefined : await loadBaseline(place);
  const stdinName = values['stdin-filename'];
  const { targets, errors } = await findTargets(operands, stdinName, { archives: true });
  refuseSameName(targets);
  const settings = [...readAs('config', config.file), ...readAs('baseline', place), ...readAs('previous', wanted.previous, config.previous)];
  const written = wanted.written ?? [];
  refuseOverwriting(written, [...settings, ...readTargets(targets, stdinName)]);
  const previous = await previousOfRun(wanted.previous, targets, config, terminal);
  const tasks = targets.map(({ file, entry, path, size, named }): TargetTask => {
    const place = file === STDIN ? (stdinName ?? '.') : file;
    const { changes, year } = config.of(entry === undefined ? place : `${place}/${entry}`);
    return {
      file, path, size, named, limit: wanted.limit, changes: selected(changes, values), year: values.year, fallbackYear: year,
      ...(entry !== undefined && { entry }),
      ...(file === STDIN && wanted.bytes !== undefined && { bytes: wanted.bytes }),
      ...(baseline !== undefined && { baseline: baseline.of(place, entry) }),
      counting: { previous: previous?.extract, recipientsOnly: wanted.counts !== true },
      ...(wanted.timing === true && { timing: true }),
    };
  });
  return { tasks, errors, config, baseline, previous, reserved: [...settings, ...written].map(({ file }) => file) };
}

/** Throws a UsageError where standard input is called as a file is: what came of them is kept by name, and one would pass for the other. */
function refuseSameName(targets: readonly Target[]): void {
  const input = targets.find(({ file }) => file === STDIN);
  if (input === undefined || targets.every((target) => target === input || target.path !== input.path)) return;
  throw new UsageError({
    nb: `Standard inn (-) og en fil har samme navn: ${input.path}. Gi standard inn et annet med --stdin-filename.`,
    en: `Standard input (-) and a file have the same name: ${input.path}. Give standard input another one with --stdin-filename.`,
  });
}
