import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../shared/lint/config.ts';
import { type FileConfig, configForFiles } from '../../shared/lint/config-files.ts';
import { type Settings, settingsOf } from '../../shared/lint/settings.ts';
import type { Localized } from '../../shared/rules/rule.ts';

export const CONFIG_NAME = 'kpr-lint.config.json';

/** What a configuration says of one file, and where it stands. */
export interface Configured extends FileConfig {
  /** '' where there is none. */
  readonly file: string;
  /** Why it could not be used; then everything is as without it. */
  readonly fault: Localized | undefined;
}

interface Loaded {
  /** Time and size when it was read. */
  readonly state: string;
  readonly of: (path: string) => FileConfig;
  readonly fault: Localized | undefined;
}

const without = (): FileConfig => ({ changes: new Map(), year: undefined });

/** The configuration files on this machine, each read once for every time it changes. */
export class Configs {
  private readonly loaded = new Map<string, Loaded>();

  /** `named`: the file that the client's settings name, '' for none; relative to the first of the `folders` that hold the document. */
  for(path: string | undefined, named: string, folders: readonly string[]): Configured {
    const file = path === undefined ? undefined : named === '' ? findUpwards(dirname(path)) : resolve(folderOf(path, folders), named);
    if (path === undefined || file === undefined) return { ...without(), file: '', fault: undefined };
    const { of, fault } = this.load(file);
    return { ...of(relative(dirname(file), path).split(sep).join('/')), file, fault };
  }

  private load(file: string): Loaded {
    const stats = statSync(file, { throwIfNoEntry: false });
    const state = stats === undefined ? 'missing' : `${stats.mtimeMs}:${stats.size}`;
    const known = this.loaded.get(file);
    if (known?.state === state) return known;
    const loaded: Loaded = { state, ...read(file) };
    this.loaded.set(file, loaded);
    return loaded;
  }
}

function read(file: string): Pick<Loaded, 'of' | 'fault'> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { of: without, fault: { nb: `kan ikke leses (${code})`, en: `cannot be read (${code})` } };
  }
  const result = readConfig(text);
  if ('config' in result) return { of: configForFiles(result.config), fault: undefined };
  const { line, column, text: said } = result.faults[0]!;
  return { of: without, fault: { nb: `linje ${line}, kolonne ${column}: ${said.nb}`, en: `line ${line}, column ${column}: ${said.en}` } };
}

function findUpwards(folder: string): string | undefined {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findUpwards(above);
}

/** The innermost of the folders that holds a file; the file's own where none does. */
function folderOf(path: string, folders: readonly string[]): string {
  const holding = folders.filter((folder) => isInside(path, folder));
  return holding.sort((a, b) => b.length - a.length)[0] ?? dirname(path);
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}

/** The place of a document on this machine; undefined for one that is not stored, or elsewhere. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

export function settingsFrom({ changes, year }: FileConfig): Settings {
  return settingsOf(changes, { fallbackYear: year });
}
