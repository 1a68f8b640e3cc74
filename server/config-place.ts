import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The name of a configuration. */
export const CONFIG_NAME = 'kpr-lint.config.json';

/** The first configuration on the way up from a folder; undefined where there is none. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}

/** The way from a folder to a file, with `/`. */
export function pathFrom(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
