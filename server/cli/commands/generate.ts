import { InjectionShort } from '../../../shared/generate/inject.ts';
import { refusalOf, shortMessage } from '../../../shared/generate/refusals.ts';
import { synthesize } from '../../../shared/generate/synthesize.ts';
import { type Reading, anyText, list, one, oneOr, wholeNumber } from '../arguments/flags.ts';
import { BadValue, UsageError } from '../arguments/usage-error.ts';
import { ExitStatus } from '../exit-status.ts';
import { NewFile } from '../files/new-file.ts';
import { type WrittenFile, refuseOverwriting } from '../files/overwriting.ts';
import { unwritable } from '../files/system-error.ts';
import { STDIN } from '../files/targets.ts';
import { injectionsOf, readInjection } from '../injections.ts';
import { interruptible } from '../interruption.ts';
import { version } from '../version.ts';
import { defineCommand } from './command.ts';

/** Persons written between two turns of signals. */
const PERSONS_PER_TURN = 500;

const digits = (count: number) => (text: string): string => {
  if (text.length === count && /^\d+$/.test(text)) return text;
  throw new BadValue({ nb: `${count} siffer`, en: `${count} digits` });
};

const fileName: Reading<string> = (text) => {
  if (text === STDIN) throw new BadValue({ nb: 'navnet på en fil; uten --output går uttrekket til standard ut', en: 'the name of a file; without --output the extract goes to standard output' });
  return anyText(text);
};

export const generate = defineCommand({
  name: 'generate',
  operands: '',
  summary: { nb: 'Lager et syntetisk uttrekk: gyldig, troverdig, og om ingen.', en: 'Makes a synthetic extract: valid, plausible, and of nobody.' },
  details: [
    {
      nb: 'De samme flaggene gir alltid den samme filen. Samme --seed og --year ett år tidligere gir fjorårets uttrekk for den samme kommunen.',
      en: 'The same flags always give the same file. The same --seed with the --year before gives last year’s extract of the same municipality.',
    },
  ],
  flags: {
    persons: oneOr('N', wholeNumber(1, 250_000), 100, { nb: 'Hvor mange personer; forvalgt 100.', en: 'How many persons; 100 by default.' }),
    seed: oneOr('N', wholeNumber(0), 1, { nb: 'Tallet som tilfeldighetene kommer av; forvalgt 1.', en: 'The number that chance comes from; 1 by default.' }),
    municipality: one('NNNN', digits(4), { nb: 'Kommunenummeret; forvalgt Bergen, 4601 (før 2020: 1201).', en: 'The number of the municipality; by default Bergen, 4601 (before 2020: 1201).' }),
    district: one('NN', digits(2), { nb: 'Bydelen, der uttrekket bare gjelder den.', en: 'The district, where the extract is of one only.' }),
    year: oneOr('N', wholeNumber(2018, 2100), 2023, { nb: 'Dataåret; forvalgt 2023.', en: 'The data year; 2023 by default.' }),
    'format-version': one('N.N', anyText, { nb: 'Versjonen av formatet: 3.5 for 2018, ellers 3.7.', en: 'The version of the format: 3.5 for 2018, else 3.7.' }),
    inject: list('RULE=N,…', readInjection, {
      nb: 'Legger inn N feil av en regel, eller av hver regel i en familie (KPR3=2); høyst én feil i hver person.',
      en: 'Puts in N faults of a rule, or of each rule of a family (KPR3=2); at most one fault in each person.',
    }),
    output: one('FILE', fileName, { nb: 'Filen det skrives til; ellers standard ut.', en: 'The file to write to; else standard output.' }),
    manifest: one('FILE', fileName, { nb: 'Fil som forteller hvilke feil som er lagt inn hvor (JSON).', en: 'A file that tells which faults were put in where (JSON).' }),
  },
  async run(values, operands, terminal) {
    if (operands.length > 0) throw new UsageError({ nb: `generate tar ingen argumenter: ${operands[0]}. Bruk --output FIL.`, en: `generate takes no arguments: ${operands[0]}. Use --output FILE.` });
    const { persons, seed, district, year, output, manifest } = values;
    const municipality = values.municipality ?? (year < 2020 ? '1201' : '4601');
    const options = { persons, seed, municipality, year, ...(district !== undefined && { district }) };
    const refusal = refusalOf({ ...options, ...(values['format-version'] !== undefined && { formatVersion: values['format-version'] }) });
    if (refusal !== undefined) throw new UsageError(refusal);
    refuseOverwriting(Object.entries({ output, manifest }).flatMap(([name, file]): WrittenFile[] => (file === undefined ? [] : [{ file, flag: `--${name} ${file}` }])), []);
    try {
      const synthetic = synthesize(options, injectionsOf(values.inject));
      await interruptible(terminal, () => write(synthetic.pieces, output, (text) => terminal.stdout.write(text)));
      terminal.stdout.flush();
      if (manifest !== undefined) {
        const about = { schemaVersion: 1, tool: { name: 'kpr-lint', version }, ...options, formatVersion: synthetic.formatVersion, faults: synthetic.manifest };
        await write([`${JSON.stringify(about, undefined, 2)}\n`], manifest, () => true);
      }
      for (const shortfall of synthetic.shortfalls) terminal.complain(shortMessage(shortfall));
      return ExitStatus.clean;
    } catch (error) {
      if (error instanceof InjectionShort) throw new UsageError(shortMessage(error.shortfall));
      throw error;
    }
  },
});

/** Writes pieces to a file, or as `print` does; stops where nobody reads any more. Throws a UsageError where the file cannot be written. */
async function write(pieces: Iterable<string>, output: string | undefined, print: (text: string) => boolean): Promise<void> {
  try {
    const file = output === undefined ? undefined : new NewFile(output);
    let written = 0;
    for (const piece of pieces) {
      if (file !== undefined) file.write(piece);
      else if (!print(piece)) return;
      if (++written % PERSONS_PER_TURN === 0) await new Promise(setImmediate);
    }
    file?.commit();
  } catch (error) {
    throw output === undefined ? error : new UsageError(unwritable(error, output));
  }
}
