import { areIdsStable } from '../../../shared/counts/compared.ts';
import type { Finding } from '../../../shared/report/finding.ts';
import { serviceChanges } from '../../../shared/rules/service-changes.ts';
import { Writer } from '../../../shared/text/message.ts';
import { anyText, choice, many, one, oneOr } from '../arguments/flags.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { loadConfig } from '../config-file.ts';
import { type PreviousExtract, readPrevious } from '../counting/previous.ts';
import { type ReadExtract, readExtract } from '../counting/read-extract.ts';
import { doubtOf, refuseWrongOrder } from '../counting/two-years.ts';
import { readAs, refuseOverwriting } from '../files/overwriting.ts';
import type { CompareFormat, ComparedFile, Comparison } from '../formats/compare-format.ts';
import { interruptible } from '../interruption.ts';
import { filesOf, readFormat, wantedOf, writePieces } from '../outputs.ts';
import { sha256 } from '../sha256.ts';
import { statusOf } from '../status.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';
import { compareIdent, identDetails, identMessages } from './compare-ident.ts';

const formats = {
  text: async (): Promise<CompareFormat> => (await import('../formats/compare-text.ts')).compareText,
  json: async (): Promise<CompareFormat> => (await import('../formats/compare-json.ts')).compareJson,
};

export const compare = defineCommand({
  name: 'compare',
  operands: 'PREVIOUS CURRENT',
  summary: { nb: 'Sammenligner fjorårets uttrekk med årets: store endringer, og det som ser ut som forvekslinger.', en: 'Compares last year’s extract with this year’s: great changes, and what looks like a mix-up.' },
  details: [
    {
      nb: 'Kjører KPR901–904, 907 og 908. Personer gjenkjennes bare der pePeID viser seg å være den samme i begge filene. Slutter med 0 også med funn, om ikke --fail-on sier noe annet.',
      en: 'Runs KPR901–904, 907 and 908. Persons are recognised only where pePeID proves to be the same in both files. Exits with 0 also with findings, unless --fail-on says otherwise.',
    },
    identDetails,
  ],
  flags: {
    format: many('NAME[:FILE]', readFormat, {
      nb: 'Formatet på resultatet (text, som er forvalgt, eller json; for identmeldinger alle formatene til check), og filen det skrives til.',
      en: 'The format of the result (text, the default, or json; for ident messages every format of check), and the file that it is written to.',
    }),
    'ident-messages': identMessages,
    'fail-on': oneOr('error|warning|info|never', choice(['error', 'warning', 'info', 'never']), 'never', { nb: 'Alvoret som gir sluttstatus 1; forvalgt never.', en: 'The severity that gives exit status 1; never by default.' }),
    config: one('FILE', anyText, { nb: 'Konfigurasjonen; ellers den første kpr-lint.config.json fra arbeidsmappen og oppover.', en: 'The configuration; else the first kpr-lint.config.json from the working directory upwards.' }),
  },
  async run(values, operands, terminal) {
    if (values['ident-messages']) {
      return compareIdent({ files: operands, formats: values.format, failOn: values['fail-on'], config: values.config, languageOpen: values.lang === 'auto' }, terminal);
    }
    const asked = wantedOf(values.format).map(({ name, file }) => {
      if (!isFormat(name)) throw new UsageError({ nb: `compare har formatene ${Object.keys(formats).join(' og ')}, ikke ${name}.`, en: `compare has the formats ${Object.keys(formats).join(' and ')}, not ${name}.` });
      return { name, file };
    });
    const [before, now, ...more] = operands;
    if (before === undefined || now === undefined || more.length > 0) throw new UsageError({ nb: 'Oppgi to filer: fjorårets uttrekk, og så årets.', en: 'Name two files: last year’s extract, and then this year’s.' });
    const config = await loadConfig(values.config);
    if (values.lang === 'auto' && config.language !== undefined) terminal.language = config.language;
    refuseOverwriting(filesOf(asked), [...readAs('config', config.file), ...readAs('previous', before), ...readAs('operand', now)]);
    const comparison = await interruptible(terminal, async () => {
      const previous = await readPrevious(before, now, config, undefined, terminal);
      return comparisonOf(previous, await readExtract({ operand: now, config, year: undefined, counting: { previous: previous.extract } }, terminal));
    });
    for (const { name, file } of asked) {
      const write = await formats[name]();
      writePieces(write(comparison, { writer: new Writer(terminal.language), version, color: file === undefined && terminal.color, width: terminal.width, sha256 }), file, terminal);
    }
    const { report } = comparison;
    return statusOf({ files: [report], counts: report.counts, systemErrors: report.systemErrors, elapsed: 0 }, { failOn: values['fail-on'], maxWarnings: undefined });
  },
});

function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function comparisonOf(previous: PreviousExtract, { report, compared, statistics }: ReadExtract): Comparison {
  const { path, extract } = previous;
  const current = compared!;
  const pair = [previous, { path: report.path, extract: current }] as const;
  refuseWrongOrder(...pair);
  const great = new Set([...report.findings].filter(({ rule }) => rule === 'KPR902' || rule === 'KPR903').map(({ params }: Finding) => params['code']));
  const file = (name: string, { facts, statistics: { dataYear, recipients } }: typeof extract): ComparedFile => ({ path: name, dataYear, municipality: facts.municipality, district: facts.district, recipients: recipients.year });
  return {
    previous: file(path, extract),
    current: { ...file(report.path, current), recipients: statistics.recipients.year },
    report,
    doubt: doubtOf(...pair),
    idsAreStable: areIdsStable(current, extract),
    calmServices: serviceChanges(current, extract).filter(({ code }) => !great.has(code)).length,
  };
}
