import { rules } from './index.ts';
import type { Rule } from './rule.ts';

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
const byName: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.name, rule]));

/** The rule with that number; an unknown one is a fault of the tool. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** The rules that a number, a prefix of numbers (`KPR4`) or a name means; none where it means nothing. */
export function rulesNamed(selector: string): readonly Rule[] {
  const named = byName.get(selector);
  if (named !== undefined) return [named];
  const upper = selector.toUpperCase();
  return /^KPR\d{0,3}$/.test(upper) ? rules.filter((rule) => rule.id.startsWith(upper)) : [];
}
