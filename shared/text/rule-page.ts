import type { Filled, Language, Localized, Option, Rule } from '../rules/rule.ts';
import { type Texts, textsOf } from '../rules/texts.ts';
import { ruleWords } from './rule-words.ts';

const labels = {
  severity: { nb: 'Alvor', en: 'Severity' },
  registry: { nb: 'Registeret', en: 'The registry' },
  actor: { nb: 'Hvem retter', en: 'Who acts' },
  off: { nb: 'avslått fra start', en: 'off by default' },
  options: { nb: 'Valg', en: 'Options' },
  sources: { nb: 'Kilder', en: 'Sources' },
} satisfies Record<string, Localized>;

/** A heading, some facts, and paragraphs: all that there is to say of a rule, made of the rule itself. */
export interface RulePage {
  readonly heading: string;
  readonly summary: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly paragraphs: readonly string[];
  readonly options: readonly (readonly [name: string, text: string])[];
}

export function rulePage(rule: Rule, language: Language): RulePage {
  const { id, name, severity, registryAction, actor, offByDefault, summary, sources, options = {} } = rule;
  const words = ruleWords(language);
  return {
    heading: `${id} ${name}`,
    summary: `${summary[language]}.`,
    facts: [
      [labels.severity[language], words.severity[severity] + (offByDefault === true ? `, ${labels.off[language]}` : '')],
      [labels.registry[language], words.actions[registryAction]],
      [labels.actor[language], words.actors[actor]],
      [labels.sources[language], sources.join(', ')],
    ],
    paragraphs: explanations(rule, language),
    options: Object.entries(options).map(([option, about]) => [option, `${about[language]} ${boundsOf(about, language)}`] as const),
  };
}

/** The hovers, each once, with the names of what a finding fills in: `⟨code⟩`. */
function explanations({ hovers }: Rule, language: Language): string[] {
  const names = new Proxy<Filled>({}, { get: (_, name) => `⟨${String(name)}⟩` });
  const named = (value: number | string): string => String(value);
  const texts: Texts = { ...textsOf(language), number: named, percent: named, date: named, service: named };
  // A hover that counts with what is filled in gets no number of a name.
  return [...new Set(Object.values(hovers).map((hover) => hover[language](names, texts).replaceAll('NaN', '⟨…⟩')))];
}

function boundsOf({ default: value, min, max, pattern }: Option, language: Language): string {
  const bounds = [min === undefined ? '' : `${language === 'nb' ? 'minst' : 'at least'} ${min}`, max === undefined ? '' : `${language === 'nb' ? 'høyst' : 'at most'} ${max}`, pattern ?? ''];
  return `(${[`${language === 'nb' ? 'forvalgt' : 'by default'} ${String(value)}`, ...bounds.filter((bound) => bound !== '')].join(', ')})`;
}
