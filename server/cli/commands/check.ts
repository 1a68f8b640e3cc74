import { anyText, choice, many, one, oneOr, toggle, wholeNumber } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { type CheckPlan, runCheck } from '../check-run.ts';
import type { Outcomes } from '../check-targets.ts';
import { suppressFlag } from '../counting/count-flags.ts';
import { ExitStatus } from '../exit-status.ts';
import { STDIN } from '../files/targets.ts';
import { fixAsked, fixFlags } from '../fix/fix-request.ts';
import { LISTED, formats } from '../formats/index.ts';
import { filesOf, planOutputs, readFormat } from '../outputs.ts';
import { printConfig } from '../print-config.ts';
import { readRequest, requestFlags } from '../run-request.ts';
import { defineCommand } from './command.ts';

const formatNames = Object.keys(formats).join(', ');

export const check = defineCommand({
  name: 'check',
  operands: 'PATH…',
  summary: {
    nb: 'Kontrollerer filer, mapper (alle *.xml, *.xml.gz og *.zip i dem), globmønstre, eller standard inn (-).',
    en: 'Checks files, folders (every *.xml, *.xml.gz and *.zip in them), globs, or standard input (-).',
  },
  details: [
    {
      nb: '!MØNSTER hopper over det som mønsteret passer til. Slutter med 0 hvis ingen funn når alvoret i --fail-on, 1 hvis noen gjør det, 2 hvis noe ikke kunne leses, 3 ved feil i verktøyet.',
      en: '!PATTERN passes over what the pattern matches. Exits with 0 where no finding reaches --fail-on, 1 where one does, 2 where something could not be read, 3 for a fault in the tool.',
    },
    {
      nb: 'kpr-lint.config.json kan gi noen av filene andre regler, innstillinger og dataår: "overrides": [{ "files": "test/**", "rules": { "KPR8": "off" } }]. Mønstrene regnes fra mappen til konfigurasjonen, og det siste som passer, gjelder. kpr-lint init skriver en slik fil.',
      en: 'kpr-lint.config.json can give some of the files other rules, options and data years: "overrides": [{ "files": "test/**", "rules": { "KPR8": "off" } }]. The globs count from the folder of the configuration, and the last that matches applies. kpr-lint init writes such a file.',
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
    baseline: one('FILE', anyText, {
      nb: 'Grunnlinjen: funn som er godtatt, og som holdes utenfor tallene og sluttstatusen; ellers den som konfigurasjonen navngir.',
      en: 'The baseline: findings that are accepted, and left out of totals and exit status; else the one that the configuration names.',
    }),
    statistics: toggle({ nb: 'Viser en tabell over reglene i stedet for funnene.', en: 'Shows a table by rule instead of the findings.' }),
    detail: oneOr('masked|full', choice(['masked', 'full']), 'masked', {
      nb: 'Viser identiteter (full) eller ikke (masked, som er forvalgt); aldri i formater som deles.',
      en: 'Shows identities (full) or not (masked, the default); never in formats that are shared.',
    }),
    'max-findings': one('N', wholeNumber(0), {
      nb: `Hvor mange funn som listes opp: forvalgt ${LISTED} i formater for folk, alle i formater for maskiner; tallene gjelder alltid alle.`,
      en: `How many findings are listed: by default ${LISTED} in formats for people, all in formats for machines; the totals always cover all.`,
    }),
    previous: one('FILE', anyText, {
      nb: 'Fjorårets uttrekk: gir reglene om to år (KPR901–904, 907, 908) og fjorårets tall i rapporten; ellers det som konfigurasjonen navngir.',
      en: 'Last year’s extract: adds the rules on two years (KPR901–904, 907, 908) and last year’s figures to the report; else the one that the configuration names.',
    }),
    suppress: {
      ...suppressFlag.suppress,
      help: {
        nb: 'Skjuler antall personer under 5, eller til og med 10, i formatet html, og alt de kan regnes ut av; de andre formatene kan ikke. For det som skal ut av huset.',
        en: 'Hides numbers of persons below 5, or up to 10, in the format html, and all that they can be computed from; the other formats cannot. For what leaves the house.',
      },
    },
    ...requestFlags,
    ...fixFlags,
    watch: toggle({
      nb: 'Kontrollerer på nytt det som endres, når det er ferdig skrevet, til Ctrl+C; sluttstatus er den siste kjøringens.',
      en: 'Checks again what changes, when it has been written, until Ctrl+C; the exit status is that of the last run.',
    }),
    timing: toggle({
      nb: 'Viser på standard feil hvor tiden gikk, etter fase og regel; med --format json også der.',
      en: 'Shows on standard error where the time went, by phase and by rule; with --format json there too.',
    }),
    'print-config': toggle({
      nb: 'Viser innstillingene som gjelder for filen, som JSON, og kontrollerer ingenting.',
      en: 'Shows the settings that apply to the file, as JSON, and checks nothing.',
    }),
  },
  async run(values, operands, terminal) {
    if (operands.length === 0) throw new UsageError({ nb: 'Oppgi minst én fil, mappe eller -. kpr-lint check --help viser flaggene.', en: 'Name at least one file, folder or -. kpr-lint check --help shows the flags.' });
    if (values['print-config']) {
      await printConfig(values, operands, terminal);
      return ExitStatus.clean;
    }
    const { detail, jobs, quiet, suppress } = values;
    const plans = planOutputs(values.format, { statistics: values.statistics, detail, maxFindings: values['max-findings'], suppress });
    const fixing = fixAsked(values, operands, plans);
    const plan: CheckPlan = { operands, plans, fixing, detail, failOn: values['fail-on'], maxWarnings: values['max-warnings'], jobs, quiet, suppress, date: values.date };
    const limit = fixing !== undefined ? Number.POSITIVE_INFINITY : Math.max(...plans.map(({ listed }) => listed));
    const { baseline, timing, previous } = values;
    const written = filesOf(values.format);
    const counts = plans.some(({ format }) => format.counts === true);
    if (!values.watch) {
      const bytes = fixing !== undefined && operands.includes(STDIN) ? await (await import('node:stream/consumers')).buffer(process.stdin) : undefined;
      return (await runCheck(await readRequest(values, operands, { limit, bytes, timing, baseline, previous, counts, written }, terminal), plan, terminal)).status;
    }

    if (fixing !== undefined) throw new UsageError({ nb: '--watch kontrollerer; det retter ikke. Velg én.', en: '--watch checks; it does not fix. Choose one.' });
    if (operands.includes(STDIN)) throw new UsageError({ nb: '--watch gjelder filer, ikke standard inn (-).', en: '--watch is for files, not for standard input (-).' });
    const { watch } = await import('../watch.ts');
    return watch(
      {
        operands,
        settings: [values.config, baseline, previous],
        written: written.map(({ file }) => file),
        request: () => readRequest(values, operands, { limit, timing, baseline, previous, counts, written }, terminal),
        check: (request, known: Outcomes) => runCheck(request, { ...plan, known, beforeOutput: () => terminal.clear() }, terminal),
      },
      terminal,
      quiet,
    );
  },
});
