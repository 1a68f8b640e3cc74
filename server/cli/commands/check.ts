import { buffer } from 'node:stream/consumers';
import type { Detail } from '../../../shared/text/mask.ts';
import { anyText, calendarDate, choice, list, many, one, oneOr, toggle, wholeNumber } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { checkTargets } from '../check-targets.ts';
import { loadConfig } from '../config-file.ts';
import { ExitStatus } from '../exit-status.ts';
import { reportTroubles } from '../report-troubles.ts';
import { LISTED, formats } from '../formats/index.ts';
import { readLines } from '../files/lines.ts';
import { STDIN, findTargets } from '../files/targets.ts';
import { fixAsked, fixFlags } from '../fix/fix-request.ts';
import { fixTargets } from '../fix/fix-targets.ts';
import { printContents, reportFixes } from '../fix/print-fixes.ts';
import { STOPPED_FIXING, interruptible } from '../interruption.ts';
import { planOutputs, readFormat, writeOutput } from '../outputs.ts';
import { readSelector, readSeverityChange, selected } from '../rule-selection.ts';
import { statusOf } from '../status.ts';
import { defineCommand } from './command.ts';

const formatNames = Object.keys(formats).join(', ');

export const check = defineCommand({
  name: 'check',
  operands: 'PATH…',
  summary: {
    nb: 'Kontrollerer filer, mapper (alle *.xml i dem), globmønstre, eller standard inn (-).',
    en: 'Checks files, folders (every *.xml in them), globs, or standard input (-).',
  },
  details: [
    {
      nb: '!MØNSTER hopper over det som mønsteret passer til. Slutter med 0 uten funn å melde, 1 med funn, 2 når noe ikke kunne leses, 3 ved feil i verktøyet.',
      en: '!PATTERN passes over what the pattern matches. Exits with 0 without findings to fail on, 1 with findings, 2 where something could not be read, 3 for a fault in the tool.',
    },
  ],
  flags: {
    format: many('NAME[:FILE]', readFormat, {
      nb: `Formatet på resultatet (${formatNames}), og filen det skrives til; kan gis flere ganger.`,
      en: `The format of the result (${formatNames}), and the file that it is written to; may be repeated.`,
    }),
    'fail-on': oneOr('error|warning|info|never', choice(['error', 'warning', 'info', 'never']), 'error', {
      nb: 'Alvoret som gir sluttstatus 1; forvalgt error.',
      en: 'The severity that gives exit status 1; error by default.',
    }),
    'max-warnings': one('N', wholeNumber(0), { nb: 'Flere advarsler enn dette gir sluttstatus 1.', en: 'More warnings than this give exit status 1.' }),
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
    statistics: toggle({ nb: 'Viser en tabell over reglene i stedet for funnene.', en: 'Shows a table by rule instead of the findings.' }),
    detail: oneOr('masked|full', choice(['masked', 'full']), 'masked', {
      nb: 'Viser identiteter (full) eller ikke (masked, som er forvalgt); aldri i formater som deles.',
      en: 'Shows identities (full) or not (masked, the default); never in formats that are shared.',
    }),
    year: one('N', wholeNumber(2000, 2100), { nb: 'Dataåret, uansett hva filene sier.', en: 'The data year, whatever the files say.' }),
    date: one('YYYY-MM-DD', calendarDate, { nb: 'Dagens dato, så kjøringen kan gjentas.', en: 'The date of today, so that the run can be repeated.' }),
    jobs: one('N', wholeNumber(1, 256), { nb: 'Hvor mange filer som kontrolleres samtidig; ellers så mange som maskinen har prosessorer.', en: 'How many files are checked at the same time; else as many as the machine has processors.' }),
    'max-findings': one('N', wholeNumber(0), {
      nb: `Hvor mange funn som listes opp: forvalgt ${LISTED} i formater for folk, alle i formater for maskiner; tallene gjelder alltid alle.`,
      en: `How many findings are listed: by default ${LISTED} in formats for people, all in formats for machines; the totals always cover all.`,
    }),
    'stdin-filename': one('NAME', anyText, { nb: 'Navnet på det som leses fra standard inn.', en: 'The name of what is read from standard input.' }),
    ...fixFlags,
    quiet: toggle({ nb: 'Ingen framdrift og ingen beskjed om filer som er utelatt.', en: 'No progress, and no notice of files that were skipped.' }),
  },
  async run(values, operands, terminal) {
    if (operands.length === 0) throw new UsageError({ nb: 'Oppgi minst én fil, mappe eller -. kpr-lint check --help viser flaggene.', en: 'Name at least one file, folder or -. kpr-lint check --help shows the flags.' });
    const detail: Detail = values.detail;
    const plans = planOutputs(values.format, { statistics: values.statistics, detail, maxFindings: values['max-findings'] });
    const fixing = fixAsked(values, operands, plans);
    const config = await loadConfig(values.config);
    if (values.lang === 'auto' && config.language !== undefined) terminal.language = config.language;

    const stdinName = values['stdin-filename'];
    const { targets, errors } = await findTargets(operands, stdinName);
    const limit = fixing !== undefined ? Number.POSITIVE_INFINITY : Math.max(...plans.map(({ listed }) => listed));
    const bytes = fixing !== undefined && operands.includes(STDIN) ? await buffer(process.stdin) : undefined;
    const tasks = targets.map(({ file, path, size, named }) => {
      const { changes, year } = config.of(file === STDIN ? (stdinName ?? '.') : file);
      return { file, path, size, named, limit, ...(file === STDIN && bytes !== undefined && { bytes }), changes: selected(changes, values), year: values.year, fallbackYear: year };
    });

    const checked = await interruptible(terminal, () => checkTargets(tasks, errors, { jobs: values.jobs, quiet: values.quiet }, terminal));
    const fixed = fixing && (await interruptible(terminal, () => fixTargets(checked, tasks, operands, fixing), STOPPED_FIXING));
    const run = fixed?.run ?? checked;

    let written = true;
    const context = { detail, lines: linesOf(targets), failOn: values['fail-on'] };
    await interruptible(terminal, async () => {
      for (const plan of plans) if (plan.file !== undefined) written = (await writeOutput(run.report, plan, context, terminal)) && written;
    });
    if (fixed !== undefined && fixing?.to === 'memory') await printContents(fixed.outcomes, fixing, detail, terminal);
    else {
      for (const plan of plans) {
        if (plan.file === undefined && (run.report.files.length > 0 || plan.format.forPeople !== true)) await writeOutput(run.report, plan, context, terminal);
      }
    }
    if (fixed !== undefined) written = reportFixes(fixed.outcomes, fixing!, { quiet: values.quiet }, terminal) && written;
    reportTroubles(run, { quiet: values.quiet }, terminal);
    const status = statusOf(run.report, { failOn: values['fail-on'], maxWarnings: values['max-warnings'] });
    return written ? status : Math.max(status, ExitStatus.failed) as ExitStatus;
  },
});

/** Lines of the files that were checked, by the names that the report has for them. */
function linesOf(targets: readonly { file: string; path: string }[]): (path: string, wanted: readonly number[]) => ReadonlyMap<number, string> {
  const files = new Map(targets.map(({ path, file }) => [path, file]));
  return (path, wanted) => readLines(files.get(path) ?? path, wanted);
}
