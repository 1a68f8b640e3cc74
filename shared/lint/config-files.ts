import picomatch from 'picomatch/posix.js';
import type { Config } from './config.ts';
import { changedBy } from './rule-changes.ts';
import type { RuleChange } from './settings.ts';

/** What a configuration says of one file. */
export interface FileConfig {
  readonly changes: ReadonlyMap<string, RuleChange>;
  readonly year: number | undefined;
}

/**
 * Gives each file its part of a configuration: the overrides whose globs match it, the later over the earlier. Paths count
 * from the configuration's folder, with `/`; a glob without `/` matches the name of the file.
 */
export function configForFiles(config: Pick<Config, 'changes' | 'overrides' | 'year'>): (path: string) => FileConfig {
  const overrides = config.overrides.map((override) => ({ ...override, globs: override.files.map((glob) => picomatch(glob.replace(/^\.\/(?=.)/, ''), { basename: !glob.includes('/'), dot: true })) }));
  const forAll = changedBy(new Map(), config.changes);
  return (path) => {
    let changes = forAll;
    let { year } = config;
    for (const override of overrides) {
      if (!override.globs.some((matches) => matches(path))) continue;
      changes = changedBy(changes, override.changes);
      year = override.year ?? year;
    }
    return { changes, year };
  };
}
