import { isPrefix, merged } from '../../shared/lint/rule-changes.ts';
import type { RuleChange } from '../../shared/lint/settings.ts';
import { rules } from '../../shared/rules/index.ts';
import { rulesNamed } from '../../shared/rules/lookup.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { nearest } from '../../shared/text/nearest.ts';
import { choice } from './arguments/flags.ts';
import { BadValue } from './arguments/usage-error.ts';

/** Rules that were asked for: one by its number or name, or a family by the beginning of its numbers. */
export interface Selector {
  readonly rules: readonly Rule[];
  readonly family: boolean;
}

export function readSelector(text: string): Selector {
  const selected = rulesNamed(text);
  if (selected.length > 0) return { rules: selected, family: isPrefix(text) };
  throw new BadValue({ nb: 'nummeret, starten på nummeret eller navnet til en regel', en: 'the number, the beginning of the number, or the name of a rule' }, nearest(text, rules.flatMap(({ id, name }) => [id, name])));
}

export interface SeverityChange extends Selector {
  readonly severity: 'off' | 'info' | 'warning' | 'error';
}

const severityOf = choice(['off', 'info', 'warning', 'error']);

export function readSeverityChange(text: string): SeverityChange {
  const equals = text.indexOf('=');
  if (equals < 0) throw new BadValue({ nb: 'på formen REGEL=ALVOR', en: 'of the form RULE=SEVERITY' });
  return { ...readSelector(text.slice(0, equals)), severity: severityOf(text.slice(equals + 1)) };
}

/** What the command line says of rules; it goes before the configuration. */
export interface Selection {
  readonly select: readonly Selector[];
  readonly ignore: readonly Selector[];
  readonly severity: readonly SeverityChange[];
}

/**
 * The configuration's changes with those of the command line on top. A rule that is named is switched on; a family keeps
 * those of its rules off that are off. What is ignored is off whatever else is said.
 */
export function selected(changes: ReadonlyMap<string, RuleChange>, { select, ignore, severity }: Selection): ReadonlyMap<string, RuleChange> {
  const result = new Map(changes);
  const change = (rule: Rule, later: RuleChange): void => void result.set(rule.id, merged(result.get(rule.id), later));
  const isOff = (rule: Rule): boolean => (result.get(rule.id)?.severity ?? (rule.offByDefault === true ? 'off' : 'on')) === 'off';
  for (const { rules: meant, family, severity: to } of severity) for (const rule of meant) if (!family || !isOff(rule)) change(rule, { severity: to });
  if (select.length > 0) {
    const exact = new Set(select.filter(({ family }) => !family).flatMap(({ rules: meant }) => meant));
    const within = new Set(select.flatMap(({ rules: meant }) => meant));
    for (const rule of rules) {
      if (!within.has(rule)) change(rule, { severity: 'off' });
      else if (exact.has(rule) && isOff(rule)) change(rule, { severity: 'on' });
    }
  }
  for (const { rules: meant } of ignore) for (const rule of meant) change(rule, { severity: 'off' });
  return result;
}
