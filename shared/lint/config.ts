import type { Language, Severity } from '../rules/rule.ts';
import { rulesNamed } from '../rules/lookup.ts';
import type { ConfigFault } from './config-faults.ts';
import { configSchema } from './config-schema.ts';
import { readText } from './config-text.ts';
import { type NamedChange, isPrefix } from './rule-changes.ts';

/** Changes for the files that match one of the globs, which count from the configuration's folder. */
export interface ConfigOverride {
  readonly files: readonly string[];
  readonly changes: readonly NamedChange[];
  readonly year: number | undefined;
}

/** What a configuration file says (CLI, `kpr-lint.config.json`). */
export interface Config {
  readonly changes: readonly NamedChange[];
  readonly overrides: readonly ConfigOverride[];
  readonly year: number | undefined;
  readonly language: Language | undefined;
  /** As written: they count from the configuration's folder. */
  readonly baseline: string | undefined;
  readonly previous: string | undefined;
}

type Written = Severity | 'off' | { readonly severity?: Severity | 'off'; readonly options?: Readonly<Record<string, unknown>> };
type WrittenRules = Readonly<Record<string, Written>>;

/** Keys at the top, and those further in. */
const known = (path: readonly unknown[]): readonly string[] => (path.length === 0 ? ['rules', 'overrides', 'year', 'language', 'baseline', 'previous'] : ['severity', 'options', 'files', 'rules', 'year']);

/** A rule may be called by its number or its name. */
function meaning(key: string, inside: string | undefined): unknown {
  const rules = inside === 'rules' ? rulesNamed(key) : [];
  return rules.length === 1 ? rules[0] : key;
}

/** Reads the text of a configuration file: JSON, with comments and commas at the ends of lists allowed. */
export function readConfig(content: string): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const read = readText(content, configSchema, known, meaning);
  if ('faults' in read) return read;
  const { rules = {}, overrides = [], year, language, baseline, previous } = read.value;
  return {
    config: {
      changes: changesOf(rules as WrittenRules),
      overrides: overrides.map((o) => ({ files: typeof o.files === 'string' ? [o.files] : o.files, changes: changesOf((o.rules ?? {}) as WrittenRules), year: o.year })),
      year,
      language,
      baseline,
      previous,
    },
  };
}

/** In this order: the larger family, the smaller family, the rule that is named, so that the last goes before the others. */
function changesOf(written: WrittenRules): NamedChange[] {
  return Object.entries(written)
    .map(([key, value]) => ({ rules: rulesNamed(key), family: isPrefix(key), size: isPrefix(key) ? key.length : Number.POSITIVE_INFINITY, change: typeof value === 'string' ? { severity: value } : value }))
    .sort((a, b) => (a.size < b.size ? -1 : 1));
}
