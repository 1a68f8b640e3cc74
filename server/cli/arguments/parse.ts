import { parseArgs } from 'node:util';
import { nearest } from '../../../shared/text/nearest.ts';
import type { Flags, Values } from './flags.ts';
import { BadValue, UsageError } from './usage-error.ts';

/** A command line that has been read: the value of every flag of the command, and what stands outside flags. */
export interface CommandLine<F extends Flags> {
  readonly values: Values<F>;
  readonly operands: readonly string[];
}

/** Reads the arguments of a command by its table of flags. Throws UsageError. */
export function parseCommandLine<F extends Flags>(argv: readonly string[], flags: F): CommandLine<F> {
  const options: Record<string, { type: 'string' | 'boolean'; short?: string; multiple: true }> = {};
  for (const [name, { placeholder, short, negatable }] of Object.entries(flags)) {
    options[name] = { type: placeholder === undefined ? 'boolean' : 'string', multiple: true, ...(short !== undefined && { short }) };
    if (negatable === true) options[`no-${name}`] = { type: 'boolean', multiple: true };
  }
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const given = new Map<string, string[]>(Object.keys(flags).map((name) => [name, []]));
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (token.value === '') throw new UsageError({ nb: 'En tom sti er oppgitt («»). Oppgi en fil eller en mappe, eller ta den bort.', en: 'An empty path was given (“”). Name a file or a folder, or take it away.' });
      operands.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = options[name];
    if (option === undefined) throw unknownFlag(rawName, Object.keys(options));
    const negated = given.get(name) === undefined;
    if (option.type === 'string') {
      // `--format --quiet`: a flag is no value, unless it is given with `=`.
      if (value === undefined || (!token.inlineValue && value.startsWith('--'))) throw new UsageError({ nb: `${rawName} mangler verdi: ${rawName} ${flags[name]!.placeholder}.`, en: `${rawName} lacks a value: ${rawName} ${flags[name]!.placeholder}.` });
      given.get(name)!.push(value);
    } else if (value !== undefined) throw new UsageError({ nb: `${rawName} tar ingen verdi.`, en: `${rawName} takes no value.` });
    else given.get(negated ? name.slice('no-'.length) : name)!.push(negated ? 'false' : 'true');
  }
  const values = Object.fromEntries([...given].map(([name, texts]) => [name, valueOf(name, texts, flags)]));
  return { values: values as Values<F>, operands };
}

function valueOf(name: string, texts: readonly string[], flags: Flags): unknown {
  try {
    return flags[name]!.read(texts);
  } catch (error) {
    if (!(error instanceof BadValue)) throw error;
    const { given, expected, suggestion } = error;
    throw new UsageError({
      nb: `--${name} «${given}»: verdien skal være ${expected.nb}.${suggestion === undefined ? '' : ` Mente du ${suggestion}?`}`,
      en: `--${name} “${given}”: the value must be ${expected.en}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    });
  }
}

function unknownFlag(rawName: string, known: readonly string[]): UsageError {
  const meant = nearest(rawName.replace(/^-+/, ''), known);
  return new UsageError({
    nb: `Ukjent flagg: ${rawName}.${meant === undefined ? '' : ` Mente du --${meant}?`}`,
    en: `Unknown flag: ${rawName}.${meant === undefined ? '' : ` Did you mean --${meant}?`}`,
  });
}
