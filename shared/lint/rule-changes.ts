import type { RuleChange } from './settings.ts';

/** The later change wins, option by option. */
export function merged(earlier: RuleChange | undefined, later: RuleChange): RuleChange {
  return { severity: later.severity ?? earlier?.severity, options: { ...earlier?.options, ...later.options } };
}

/** Whether a name of rules stands for a family of them (`KPR4`), not for one. */
export function isPrefix(name: string): boolean {
  return /^KPR\d{0,2}$/i.test(name);
}
