import { resolve } from 'node:path';
import { withServiceNotes } from '../../../shared/counts/service-notes.ts';
import { suppress } from '../../../shared/counts/suppress/suppress.ts';
import { tableOf } from '../../../shared/counts/tables/index.ts';
import type { SystemError } from '../../../shared/report/report.ts';
import { Writer } from '../../../shared/text/message.ts';
import { systemErrorMessage } from '../../../shared/text/system-errors.ts';
import { type Reading, anyText, list, many, one, wholeNumber } from '../arguments/flags.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';
import { loadConfig } from '../config-file.ts';
import { countFlags, countOptionsOf, suppressFlag } from '../counting/count-flags.ts';
import { writeCounts } from '../counting/count-output.ts';
import { readPrevious } from '../counting/previous.ts';
import { readExtract } from '../counting/read-extract.ts';
import { doubtOf, isSameFile, refuseWrongOrder } from '../counting/two-years.ts';
import { ExitStatus } from '../exit-status.ts';
import { readAs, refuseOverwriting } from '../files/overwriting.ts';
import { countFormatNames } from '../formats/count-index.ts';
import { interruptible } from '../interruption.ts';
import { filesOf, formatAmong, wantedOf } from '../outputs.ts';
import type { Terminal } from '../terminal.ts';
import { defineCommand } from './command.ts';

const ALL = 'all';
const formatNames = countFormatNames.join(', ');

const tableNamed: Reading<string> = (text) => {
  const id = text.toLowerCase() === ALL ? ALL : text.toUpperCase();
  if (id === ALL || tableOf(id) !== undefined) return id;
  throw new BadValue({ nb: 'S-01 til S-33 (uten S-10), M-1 til M-5, eller all', en: 'S-01 to S-33 (without S-10), M-1 to M-5, or all' });
};

export const count = defineCommand({
  name: 'count',
  operands: 'FILE',
  summary: { nb: 'Teller det registeret vil telle: mottakere per tjeneste og alle tabellene.', en: 'Counts what the registry will count: recipients by service, and all the tables.' },
  details: [
    {
      nb: 'En fil som ikke kan leses ferdig, gir ingen tall. Reglene for tellingen, og det kildene lar stå åpent, står i docs/counts.md og ved hver tabell.',
      en: 'A file that cannot be read to its end gives no figures. The rules of counting, and what the sources leave open, are in docs/counts.md and beside each table.',
    },
  ],
  flags: {
    previous: one('FILE', anyText, { nb: 'Fjorårets uttrekk: tallene står ved siden av, med endringene.', en: 'Last year’s extract: its figures stand beside, with the changes.' }),
    format: many('NAME[:FILE]', formatAmong(countFormatNames), { nb: `Formatet (${formatNames}; forvalgt text), og filen det skrives til.`, en: `The format (${formatNames}; text by default), and the file that it is written to.` }),
    tables: list('ID,…|all', tableNamed, {
      nb: 'Bare disse tabellene, for eksempel S-04,M-1; all gir alle. Uten dette viser text mottakere per tjeneste, og de andre formatene alt.',
      en: 'These tables only, for example S-04,M-1; all gives all. Without it, text shows recipients by service, and the other formats everything.',
    }),
    ...suppressFlag,
    ...countFlags,
    year: one('N', wholeNumber(2000, 2100), { nb: 'Dataåret, uansett hva filen sier.', en: 'The data year, whatever the file says.' }),
    config: one('FILE', anyText, { nb: 'Konfigurasjonen; ellers den første kpr-lint.config.json fra arbeidsmappen og oppover.', en: 'The configuration; else the first kpr-lint.config.json from the working directory upwards.' }),
  },
  async run(values, operands, terminal) {
    const [operand, ...more] = operands;
    if (operand === undefined || more.length > 0) throw new UsageError({ nb: 'Oppgi én fil. Fjorårets oppgis med --previous FIL.', en: 'Name one file. Last year’s is given with --previous FILE.' });
    const wanted = wantedOf(values.format);
    const counts = countOptionsOf(values);
    const config = await loadConfig(values.config);
    if (values.lang === 'auto' && config.language !== undefined) terminal.language = config.language;
    refuseOverwriting(filesOf(wanted), [...readAs('config', config.file), ...readAs('previous', values.previous, config.previous), ...readAs('operand', operand)]);
    const { systemErrors, counted } = await interruptible(terminal, async () => {
      const named = values.previous ?? (config.previous !== undefined && !isSameFile(config.previous, resolve(operand)) ? config.previous : undefined);
      const previous = named === undefined ? undefined : await readPrevious(named, operand, config, counts, terminal);
      const { report: file, statistics } = await readExtract({ operand, config, year: values.year, counting: { counts, previous: previous?.extract }, judged: true }, terminal);
      const pair = previous && ([previous, { path: file.path, extract: { facts: file, statistics } }] as const);
      if (pair !== undefined) refuseWrongOrder(...pair);
      const noted = withServiceNotes(statistics, file.findings, new Writer(terminal.language));
      const isComparable = previous !== undefined && previous.extract.statistics.dataYear < statistics.dataYear;
      return {
        systemErrors: file.systemErrors,
        counted: {
          file,
          result: values.suppress === undefined ? noted : suppress(noted, values.suppress),
          previous: isComparable ? { path: previous.path, dataYear: previous.extract.statistics.dataYear } : undefined,
          doubt: pair && doubtOf(...pair),
          options: counts,
          suppressed: values.suppress,
        },
      };
    });
    const tables = tablesOf(values.tables, Object.keys(counted.result.tables));
    await interruptible(terminal, async () => {
      for (const output of wanted) await writeCounts(counted, output, tables, terminal);
    });
    return reportFaults(systemErrors, terminal);
  },
});

/** Those asked for, undefined where none were; throws a UsageError for one that needs what is not there. */
function tablesOf(asked: readonly string[], there: readonly string[]): readonly string[] | undefined {
  if (asked.length === 0) return undefined;
  if (asked.includes(ALL)) return there.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  const missing = asked.find((id) => !there.includes(id));
  if (missing !== undefined) {
    throw new UsageError({
      nb: `${missing} finnes ikke her: S-09, S-11 og S-28 krever --previous med fjorårets uttrekk (S-09 og S-11 også at pePeID er den samme i begge), og S-29 er ikke med når små tall skjules.`,
      en: `${missing} is not there: S-09, S-11 and S-28 need --previous with last year’s extract (S-09 and S-11 also that pePeID is the same in both), and S-29 is left out where small figures are hidden.`,
    });
  }
  return [...new Set(asked)];
}

/** S before M. */
function order(id: string): string {
  return id.replace('S', '0').replace('M', '1');
}

/** A rule that threw is a fault of the tool; the figures stand. */
function reportFaults(errors: readonly SystemError[], terminal: Terminal): ExitStatus {
  for (const error of errors) terminal.complain({ nb: systemErrorMessage(error, 'nb'), en: systemErrorMessage(error, 'en') });
  return errors.length > 0 ? ExitStatus.internal : ExitStatus.clean;
}
