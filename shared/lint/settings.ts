import { rules } from '../rules/index.ts';
import type { Rule, Severity } from '../rules/rule.ts';

/** What one rule does in one run. */
export interface RuleSetting {
  readonly rule: Rule;
  /** Undefined: as the rule and its finding say. */
  readonly severity: Severity | undefined;
  readonly off: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Everything that decides what a check finds, besides the file. */
export interface Settings {
  readonly rules: readonly RuleSetting[];
  /** The data year whatever the file says (`--year`). */
  readonly year: number | undefined;
  /** The data year where the header's period names none (configuration). */
  readonly fallbackYear: number | undefined;
}

/** A change of a rule: from the configuration, or from the command line. */
export interface RuleChange {
  readonly severity?: Severity | 'off' | 'on' | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

export function defaultOptions(rule: Rule): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]));
}

/** Settings from changes by rule number; rules without a change are as their own file says. */
export function settingsOf(changes: ReadonlyMap<string, RuleChange> = new Map(), years: { year?: number | undefined; fallbackYear?: number | undefined } = {}): Settings {
  return {
    rules: rules.map((rule) => {
      const change = changes.get(rule.id);
      const severity = change?.severity;
      return {
        rule,
        severity: severity === 'off' || severity === 'on' ? undefined : severity,
        off: severity === undefined ? rule.offByDefault === true : severity === 'off',
        options: { ...defaultOptions(rule), ...change?.options },
      };
    }),
    year: years.year,
    fallbackYear: years.fallbackYear,
  };
}
