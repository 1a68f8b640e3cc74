import { type Node, type ParseError, getNodeValue, parseTree } from 'jsonc-parser';
import type { Language, Rule, Severity } from '../rules/rule.ts';
import { rulesNamed } from '../rules/lookup.ts';
import { type ConfigFault, duplicateFault, issueFaults, syntaxFault } from './config-faults.ts';
import { configSchema } from './config-schema.ts';
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

/** Reads the text of a configuration file: JSON, with comments and commas at the ends of lists allowed. */
export function readConfig(content: string): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const text = content.replace(/^\uFEFF/, '');
  const syntax: ParseError[] = [];
  const root = parseTree(text, syntax, { allowTrailingComma: true, allowEmptyContent: false });
  if (syntax.length > 0 || root === undefined) return { faults: [syntaxFault(text, syntax[0])] };
  const parsed = configSchema.safeParse(getNodeValue(root));
  const faults = [...(parsed.success ? [] : issueFaults(text, root, parsed.error.issues)), ...duplicates(text, root)];
  if (faults.length > 0 || !parsed.success) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  const { rules = {}, overrides = [], year, language, baseline, previous } = parsed.data;
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

/** Keys that stand twice in their object, or mean the same rule: JSON would silently keep only the last. */
function duplicates(text: string, node: Node): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const seen = new Set<string | Rule>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const [key, value] = child.children!;
      const rules = node.parent?.children?.[0]?.value === 'rules' ? rulesNamed(String(key!.value)) : [];
      const means = rules.length === 1 ? rules[0]! : String(key!.value);
      if (seen.has(means)) faults.push(duplicateFault(text, key!));
      seen.add(means);
      if (value !== undefined) faults.push(...duplicates(text, value));
    } else faults.push(...duplicates(text, child));
  }
  return faults;
}
