import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Baseline, FileBaseline } from '../../shared/lint/baseline.ts';
import { readBaseline } from '../../shared/lint/baseline-file.ts';
import { readConfig } from '../../shared/lint/config.ts';
import type { ConfigFault } from '../../shared/lint/config-faults.ts';
import { type FileConfig, configForFiles } from '../../shared/lint/config-files.ts';
import { type Settings, settingsOf } from '../../shared/lint/settings.ts';
import type { Localized } from '../../shared/rules/rule.ts';
import { findConfig, pathFrom } from '../config-place.ts';
import { fileState } from '../file-state.ts';

/** What a configuration says of one file, and where it stands. */
export interface Configured extends FileConfig {
  /** '' where there is none. */
  readonly file: string;
  /** Why it, or the baseline that it names, could not be used; then everything is as without it. */
  readonly fault: Localized | undefined;
  /** Where the baseline is; '' where the configuration names none. */
  readonly baselineFile: string;
  /** The findings of the file that are accepted. */
  readonly baseline: FileBaseline | undefined;
  /** Last year's extract; '' where the configuration names none, or this very file. */
  readonly previousFile: string;
}

interface LoadedConfig {
  readonly of: (path: string) => FileConfig;
  readonly fault: Localized | undefined;
  /** Where the baseline and last year's extract are. */
  readonly baseline: string | undefined;
  readonly previous: string | undefined;
}

interface LoadedBaseline {
  readonly all: Baseline;
  readonly fault: Localized | undefined;
}

/** Files that are read once for every time they change. */
class Loaded<T> {
  private readonly known = new Map<string, { readonly state: string; readonly value: T }>();

  constructor(private readonly read: (file: string) => T) {}

  get(file: string): T {
    const state = fileState(file);
    const known = this.known.get(file);
    if (known?.state === state) return known.value;
    const value = this.read(file);
    this.known.set(file, { state, value });
    return value;
  }
}

const without = (): FileConfig => ({ changes: new Map(), year: undefined });

/** The configuration files on this machine, and the baselines that they name. */
export class Configs {
  private readonly configs = new Loaded(readConfigFile);
  private readonly baselines = new Loaded(readBaselineFile);

  /** `named`: the file that the client's settings name, '' for none; relative to the first of the `folders` that hold the document. */
  for(path: string | undefined, named: string, folders: readonly string[]): Configured {
    const file = path === undefined ? undefined : named === '' ? findConfig(dirname(path)) : resolve(folderOf(path, folders), named);
    if (path === undefined || file === undefined) return { ...without(), file: '', fault: undefined, baselineFile: '', baseline: undefined, previousFile: '' };
    const { of, fault, baseline, previous = '' } = this.configs.get(file);
    const configured = { ...of(pathFrom(dirname(file), path)), file, baselineFile: baseline ?? '', previousFile: previous === path ? '' : previous };
    if (baseline === undefined) return { ...configured, fault, baseline };
    const accepted = this.baselines.get(baseline);
    const place = pathFrom(dirname(baseline), path);
    return { ...configured, fault: fault ?? accepted.fault, baseline: { path: place, entries: accepted.all.get(place) ?? [] } };
  }

  /** All that a baseline accepts, by file. */
  accepted(baseline: string): Baseline {
    return this.baselines.get(baseline).all;
  }

  /** Why a baseline cannot be used. */
  baselineFault(baseline: string): Localized | undefined {
    return this.baselines.get(baseline).fault;
  }
}

function readConfigFile(file: string): LoadedConfig {
  const none = { of: without, baseline: undefined, previous: undefined };
  const text = textOf(file);
  if (typeof text !== 'string') return { ...none, fault: text };
  const result = readConfig(text);
  if ('faults' in result) return { ...none, fault: placed(result.faults[0]!) };
  const placeOf = (name: string | undefined): string | undefined => name && resolve(dirname(file), name);
  return { of: configForFiles(result.config), fault: undefined, baseline: placeOf(result.config.baseline), previous: placeOf(result.config.previous) };
}

function readBaselineFile(file: string): LoadedBaseline {
  const named = (fault: Localized): LoadedBaseline => ({ all: new Map(), fault: { nb: `grunnlinjen ${basename(file)}: ${fault.nb}`, en: `the baseline ${basename(file)}: ${fault.en}` } });
  const text = textOf(file);
  if (typeof text !== 'string') return named(text);
  const result = readBaseline(text);
  return 'faults' in result ? named(placed(result.faults[0]!)) : { all: result.baseline, fault: undefined };
}

/** The text of a file, or why it cannot be read. */
function textOf(file: string): string | Localized {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return { nb: `kan ikke leses (${code})`, en: `cannot be read (${code})` };
  }
}

function placed({ line, column, text }: ConfigFault): Localized {
  return { nb: `linje ${line}, kolonne ${column}: ${text.nb}`, en: `line ${line}, column ${column}: ${text.en}` };
}

/** The innermost of the folders that holds a file; the file's own where none does. */
export function folderOf(path: string, folders: readonly string[]): string {
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

/** The name of a document, as a person knows it. */
export function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

export function settingsFrom({ changes, year }: FileConfig): Settings {
  return settingsOf(changes, { fallbackYear: year });
}
