import { dirname, join, resolve } from 'node:path';
import { BASELINE_NAME, type Baseline, type BaselineEntry, couldIdentify, entriesFor } from '../../../shared/lint/baseline.ts';
import { writeBaseline } from '../../../shared/lint/baseline-file.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { Localized } from '../../../shared/rules/rule.ts';
import { anyText, one } from '../arguments/flags.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';
import { type Run, checkTargets } from '../check-targets.ts';
import { ExitStatus } from '../exit-status.ts';
import { NewFile } from '../files/new-file.ts';
import { unwritable } from '../files/system-error.ts';
import { STDIN, pathShown } from '../files/targets.ts';
import { interruptible } from '../interruption.ts';
import { reportTroubles } from '../report-troubles.ts';
import { type RunBaseline, loadBaseline } from '../run-baseline.ts';
import { readRequest, requestFlags } from '../run-request.ts';
import { sha256 } from '../sha256.ts';
import { statusOf } from '../status.ts';
import { defineCommand } from './command.ts';

function readReason(text: string): string {
  if (couldIdentify(text)) throw new BadValue({ nb: 'uten elleve sifre på rad', en: 'without eleven digits on end' });
  return anyText(text);
}

export const baseline = defineCommand({
  name: 'baseline',
  operands: 'PATH…',
  summary: {
    nb: 'Godtar det som finnes nå, så bare nye funn teller: skriver grunnlinjen, eller rydder den.',
    en: 'Accepts what is found now, so that only new findings count: writes the baseline, or prunes it.',
  },
  details: [
    {
      nb: `Funnene i filene blir oppføringer med regel og fingeravtrykk, uten identiteter; en "reason" som er skrevet inn, blir stående. Oppføringer for funn som er borte, tas ut. Andre filers oppføringer, og reglers som ikke kjøres, røres ikke. Filnavnene regnes fra mappen til grunnlinjen.`,
      en: `The findings of the files become entries with rule and fingerprint, without identities; a "reason" that was written in stays. Entries of findings that are gone are taken out. Those of other files, and of rules that are not run, are left alone. Paths count from the folder of the baseline.`,
    },
  ],
  flags: {
    baseline: one('FILE', anyText, {
      nb: `Grunnlinjen; ellers den som konfigurasjonen navngir, eller ${BASELINE_NAME} ved siden av den.`,
      en: `The baseline; else the one that the configuration names, or ${BASELINE_NAME} beside it.`,
    }),
    reason: one('TEXT', readReason, { nb: 'Hvorfor de nye funnene godtas.', en: 'Why the new findings are accepted.' }),
    ...requestFlags,
  },
  async run(values, operands, terminal) {
    if (operands.length === 0) throw new UsageError({ nb: 'Oppgi minst én fil eller mappe.', en: 'Name at least one file or folder.' });
    if (operands.includes(STDIN)) throw new UsageError({ nb: 'Grunnlinjen gjelder filer, ikke standard inn (-).', en: 'The baseline is about files, not about standard input (-).' });
    const { tasks, errors, config } = await readRequest(values, operands, { limit: Number.POSITIVE_INFINITY, without: 'baseline' }, terminal);
    const file = values.baseline === undefined ? (config.baseline ?? join(config.file === undefined ? process.cwd() : dirname(config.file), BASELINE_NAME)) : resolve(values.baseline);
    const before = await loadBaseline(file, { toBeWritten: true });
    const { jobs, quiet } = values;
    const run = await interruptible(terminal, () => checkTargets(tasks, errors, { jobs, quiet }, terminal));
    const after = brought(before, run, new Map(tasks.map((task) => [task.path, before.of(task.file, task.entry)])), values.reason);
    reportTroubles(run, { quiet }, terminal);
    // Of files that could not be read, nothing is accepted.
    if (run.report.files.length === 0) return ExitStatus.failed;
    if (!write(file, before.all, after, terminal)) return ExitStatus.failed;
    if (!quiet) {
      terminal.complain(changeText(pathShown(file), before.all, after));
      if (values.baseline === undefined ? config.baseline === undefined : resolve(values.baseline) !== config.baseline) terminal.complain(useText(pathShown(file)));
    }
    return statusOf(run.report, { failOn: 'never', maxWarnings: undefined });
  },
});

/** The baseline as it is after a run: what concerns the files of the run is new, the rest is as before. */
function brought(before: RunBaseline, run: Run, places: ReadonlyMap<string, ReturnType<RunBaseline['of']>>, reason: string | undefined): Baseline {
  const after = new Map(before.all);
  for (const report of run.report.files) {
    const place = places.get(report.path)!;
    after.set(place.path, entriesFor(report, place, sha256, reason));
  }
  return after;
}

/** Returns false where the file could not be written, after having said so. What has not changed is not written. */
function write(file: string, before: Baseline, after: Baseline, terminal: Parameters<typeof baseline.run>[2]): boolean {
  const text = writeBaseline(after);
  if (before.size > 0 && text === writeBaseline(before)) return true;
  try {
    const target = new NewFile(file);
    target.write(text);
    target.commit();
    return true;
  } catch (error) {
    terminal.complain(unwritable(error, pathShown(file)));
    return false;
  }
}

function changeText(shown: string, before: Baseline, after: Baseline): Localized {
  const keys = (all: Baseline): Set<string> => new Set([...all].flatMap(([path, entries]) => entries.map(({ fingerprint }: BaselineEntry) => `${path} ${fingerprint}`)));
  const [old, now] = [keys(before), keys(after)];
  const added = [...now].filter((key) => !old.has(key)).length;
  const removed = [...old].filter((key) => !now.has(key)).length;
  const say = (language: 'nb' | 'en', n: number): string => textsOf(language).number(n);
  return {
    nb: `${shown} godtar ${say('nb', now.size)} funn: ${say('nb', added)} nye, ${say('nb', removed)} tatt ut.`,
    en: `${shown} accepts ${say('en', now.size)} ${now.size === 1 ? 'finding' : 'findings'}: ${say('en', added)} new, ${say('en', removed)} taken out.`,
  };
}

function useText(shown: string): Localized {
  return {
    nb: `Bruk den med --baseline ${shown}, eller med "baseline" i konfigurasjonen.`,
    en: `Use it with --baseline ${shown}, or with "baseline" in the configuration.`,
  };
}
