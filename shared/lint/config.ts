import type { Language, Severity } from '../rules/rule.ts';
import { rulesNamed } from '../rules/lookup.ts';
import type { ConfigFault } from './config-faults.ts';
import { configSchema } from './config-schema.ts';
import { readText } from './config-text.ts';
import { isPrefix, merged } from './rule-changes.ts';
import type { RuleChange } from './settings.ts';

/** Changes for the files that match one of the globs, which count from the configuration's folder. */
export interface ConfigOverride {
  readonly files: readonly string[];
  readonly changes: ReadonlyMap<string, RuleChange>;
  readonly year: number | undefined;
}

/** What a configuration file says (CLI, `kpr-lint.config.json`). */
export interface Config {
  readonly changes: ReadonlyMap<string, RuleChange>;
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

/**
 * Changes by rule number. What names one rule goes before what names its family, and the smaller family before the larger.
 * A family does not switch on those of its rules that are off by default.
 */
function changesOf(written: WrittenRules): Map<string, RuleChange> {
  const changes = new Map<string, RuleChange>();
  const named = Object.entries(written).map(([key, value]) => ({ rules: rulesNamed(key), family: isPrefix(key) ? key.length : Number.POSITIVE_INFINITY, value }));
  for (const { rules, family, value } of named.sort((a, b) => (a.family < b.family ? -1 : 1))) {
    const change: RuleChange = typeof value === 'string' ? { severity: value } : value;
    for (const rule of rules) {
      if (family !== Number.POSITIVE_INFINITY && rule.offByDefault === true && change.severity !== 'off') continue;
      changes.set(rule.id, merged(changes.get(rule.id), change));
    }
  }
  return changes;
}
