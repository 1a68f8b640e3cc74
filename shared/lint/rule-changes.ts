import type { Rule } from '../rules/rule.ts';
import type { RuleChange } from './settings.ts';

/** A change of one rule, or of a family of them. */
export interface NamedChange {
  readonly rules: readonly Rule[];
  readonly family: boolean;
  readonly change: RuleChange;
}

/** Changes by rule number, with later ones on top. A family does not switch on those of its rules that are off by default. */
export function changedBy(earlier: ReadonlyMap<string, RuleChange>, later: readonly NamedChange[]): ReadonlyMap<string, RuleChange> {
  const changes = new Map(earlier);
  for (const { rules, family, change } of later) {
    for (const { id, offByDefault } of rules) {
      const before = changes.get(id);
      const isOff = offByDefault === true && (before?.severity ?? 'off') === 'off';
      if (!family || !isOff || change.severity === 'off') changes.set(id, merged(before, change));
    }
  }
  return changes;
}

/** The later change wins, option by option. */
export function merged(earlier: RuleChange | undefined, later: RuleChange): RuleChange {
  return { severity: later.severity ?? earlier?.severity, options: { ...earlier?.options, ...later.options } };
}

/** Whether a name of rules stands for a family of them (`KPR4`), not for one. */
export function isPrefix(name: string): boolean {
  return /^KPR\d{0,2}$/i.test(name);
}
