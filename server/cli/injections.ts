import type { Injection } from '../../shared/generate/inject.ts';
import { injectionOf } from '../../shared/generate/synthesize.ts';
import type { Localized } from '../../shared/rules/rule.ts';
import { BadValue, UsageError } from './arguments/usage-error.ts';
import { type Selector, readSelector } from './rule-selection.ts';

/** What `--inject` asks for: so many faults of each of the rules. */
export interface InjectionAsked extends Selector {
  readonly text: string;
  readonly count: number;
}

export function readInjection(text: string): InjectionAsked {
  const [name, number = '1'] = text.split('=', 2) as [string, string?];
  const count = /^\d{1,6}$/.test(number) ? Number(number) : 0;
  if (count === 0) throw new BadValue({ nb: 'på formen REGEL=ANTALL', en: 'of the form RULE=NUMBER' });
  return { ...readSelector(name), text: name, count };
}

/** Says that rules have no injector. */
export function notInjectable(rules: string): Localized {
  return { nb: `${rules} kan ikke legges inn i et syntetisk uttrekk.`, en: `${rules} cannot be put into a synthetic extract.` };
}

/**
 * The injectors for what was asked. Of a family those rules that can be injected, as far as they suit the extract; a rule
 * that is named must be one that can be. What names one rule goes before what names its family. Throws UsageError.
 */
export function injectionsOf(asked: readonly InjectionAsked[]): Injection[] {
  const injections = new Map<string, Injection>();
  for (const { rules, family, text, count } of [...asked].sort((a, b) => Number(b.family) - Number(a.family))) {
    for (const { id } of rules) {
      const injection = injectionOf(id, count, family);
      if (injection !== undefined) injections.set(id, injection);
      else if (!family) throw new UsageError(notInjectable(text));
    }
  }
  return [...injections.values()];
}
