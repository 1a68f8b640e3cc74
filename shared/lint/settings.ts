import { FIRST_ACCEPTED_DAY, type Floor, floorAt } from '../extract/accepted-dates.ts';
import { dayOf } from '../extract/calendar.ts';
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

/** The first day that the register accepts, as the option of KPR303 says, whether that rule is on or not. */
export function floorOf(settings: Settings): Floor {
  const floor = settings.rules.find(({ rule }) => rule.id === 'KPR303')?.options.floor;
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(floor)) ?? [];
  return floorAt(year === undefined ? FIRST_ACCEPTED_DAY : dayOf(Number(year), Number(month), Number(day)));
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
