import { readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../../shared/lint/config.ts';
import type { FileConfig } from '../../shared/lint/config-files.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { UsageError } from './arguments/usage-error.ts';
import { pathShown } from './files/targets.ts';

export const CONFIG_NAME = 'kpr-lint.config.json';

/** The configuration of a run. */
export interface RunConfig {
  readonly language: Language | undefined;
  /** What it says of a file, by its place. */
  readonly of: (file: string) => FileConfig;
}

const none: RunConfig = { language: undefined, of: () => ({ changes: new Map(), year: undefined }) };

/** Reads the configuration: the file that is named, else the first on the way up from the working directory. Throws UsageError. */
export async function loadConfig(named: string | undefined): Promise<RunConfig> {
  const file = named === undefined ? findUpwards(process.cwd()) : resolve(named);
  if (file === undefined) return none;
  const config = await parse(file);
  const { configForFiles } = await import('../../shared/lint/config-files.ts');
  const forFiles = configForFiles(config);
  const folder = dirname(file);
  return { language: config.language, of: (target) => forFiles(relative(folder, resolve(target)).split(sep).join('/')) };
}

function findUpwards(folder: string): string | undefined {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

async function parse(file: string): Promise<Config> {
  const shown = pathShown(file);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError({ nb: `Konfigurasjonen ${shown} kan ikke leses (${code}).`, en: `The configuration ${shown} cannot be read (${code}).` });
  }
  const { readConfig } = await import('../../shared/lint/config.ts');
  const read = readConfig(text);
  if ('config' in read) return read.config;
  const say = (language: Language): string => read.faults.map((fault) => `${shown}:${fault.line}:${fault.column}: ${fault.text[language]}`).join('\n');
  throw new UsageError({ nb: `Konfigurasjonen kan ikke brukes:\n${say('nb')}`, en: `The configuration cannot be used:\n${say('en')}` });
}
