import { faults } from './faults/index.ts';
import { type GenerateOptions, generateExtract } from './generate.ts';
import { type Injected, type Injection, type Shortfall, inject } from './inject.ts';
import { serializeExtract } from './serialize.ts';

/** A synthetic extract with faults in it, to be written. */
export interface Synthetic {
  /** `versjon`: the version of the format that the data year has. */
  readonly formatVersion: string;
  /** Its text, piece by piece. */
  readonly pieces: Iterable<string>;
  /** What was put in where; complete when the last piece has been taken. */
  readonly manifest: readonly Injected[];
  /** What falls short and may. */
  readonly shortfalls: readonly Shortfall[];
}

/**
 * The extract that both the command line and the language server generate; the same options always give the same text.
 * Throws RangeError (see `refusalOf` for the words) and InjectionShort.
 */
export function synthesize(options: GenerateOptions, injections: readonly Injection[]): Synthetic {
  const make = (): ReturnType<typeof generateExtract> => generateExtract(options);
  const formatVersion = make().root.attributes.find(([name]) => name === 'versjon')![1];
  const { extract, placed, manifest, shortfalls } = inject(make, injections, { ...options, formatVersion });
  return { formatVersion, pieces: serializeExtract(extract, undefined, placed), manifest, shortfalls };
}

/**
 * So many faults of a rule; undefined where its faults cannot be put in. With `atMost`, fewer will do: an extract has some
 * faults only once.
 */
export function injectionOf(rule: string, count: number, atMost = false): Injection | undefined {
  const fault = faults.find((one) => one.rule === rule);
  return fault && { fault, count: atMost && fault.person === undefined ? 1 : count, atMost };
}
