import type { Settings } from './settings.ts';

/** Milliseconds by rule. */
export type RuleTimes = Record<string, number>;

/**
 * The same settings, with rules that note the time they take. A check without this pays nothing for it. `now`: milliseconds
 * from any beginning.
 */
export function timedSettings(settings: Settings, times: RuleTimes, now: () => number): Settings {
  const timed = (rule: string, check: (...given: never[]) => void) => (...given: never[]): void => {
    const begun = now();
    try {
      check(...given);
    } finally {
      times[rule] = (times[rule] ?? 0) + now() - begun;
    }
  };
  return {
    ...settings,
    rules: settings.rules.map((setting) => {
      const { rule } = setting;
      const checks = Object.entries(rule.check).map(([kind, check]) => [kind, timed(rule.id, check as (...given: never[]) => void)]);
      return { ...setting, rule: { ...rule, check: Object.fromEntries(checks) as typeof rule.check } };
    }),
  };
}
