import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../shared/lint/config.ts';
import type { ConfigFault } from '../../shared/lint/config-faults.ts';
import type { FileConfig } from '../../shared/lint/config-files.ts';
import type { Language, Localized } from '../../shared/rules/rule.ts';
import { findConfig, pathFrom } from '../config-place.ts';
import { UsageError } from './arguments/usage-error.ts';
import { pathShown } from './files/targets.ts';

/** The configuration of a run. */
export interface RunConfig {
  /** Where it stands; undefined where there is none. */
  readonly file: string | undefined;
  readonly language: Language | undefined;
  /** The files that it names, by their places. */
  readonly baseline: string | undefined;
  readonly previous: string | undefined;
  /** What it says of a file, by its place. */
  readonly of: (file: string) => FileConfig;
}

const none: RunConfig = { file: undefined, language: undefined, baseline: undefined, previous: undefined, of: () => ({ changes: new Map(), year: undefined }) };

/** Reads the configuration: the file that is named, else the first on the way up from the working directory. Throws UsageError. */
export async function loadConfig(named: string | undefined): Promise<RunConfig> {
  const file = named === undefined ? findConfig(process.cwd()) : resolve(named);
  if (file === undefined) return none;
  const { language, baseline, previous, ...config } = await parse(file);
  const { configForFiles } = await import('../../shared/lint/config-files.ts');
  const forFiles = configForFiles(config);
  const folder = dirname(file);
  const placeOf = (path: string | undefined): string | undefined => path && resolve(folder, path);
  return { file, language, baseline: placeOf(baseline), previous: placeOf(previous), of: (target) => forFiles(pathFrom(folder, resolve(target))) };
}

async function parse(file: string): Promise<Config> {
  const text = readText(file, { nb: 'Konfigurasjonen', en: 'The configuration' });
  const { readConfig } = await import('../../shared/lint/config.ts');
  const read = readConfig(text);
  if ('config' in read) return read.config;
  throw unusable(file, read.faults, { nb: 'Konfigurasjonen', en: 'The configuration' });
}

/** The text of a file that the run cannot do without; throws a UsageError that calls it by its kind. */
export function readText(file: string, kind: Localized): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UsageError({ nb: `${kind.nb} ${pathShown(file)} kan ikke leses (${code}).`, en: `${kind.en} ${pathShown(file)} cannot be read (${code}).` });
  }
}

/** Says what is wrong with such a file, with every fault and its place. */
export function unusable(file: string, faults: readonly ConfigFault[], kind: Localized): UsageError {
  const say = (language: Language): string => faults.map((fault) => `${pathShown(file)}:${fault.line}:${fault.column}: ${fault.text[language]}`).join('\n');
  return new UsageError({ nb: `${kind.nb} kan ikke brukes:\n${say('nb')}`, en: `${kind.en} cannot be used:\n${say('en')}` });
}
