import { actionOn } from '../report/outcome.ts';
import type { FixKind, Guide } from '../rules/guides/guide.ts';
import type { Language, Option, Rule } from '../rules/rule.ts';
import { type PageWords, pageWords } from './rule-page-words.ts';
import { ruleWords } from './rule-words.ts';

/** A paragraph, XML, or things with their names. */
export type Block = string | { readonly code: string } | { readonly items: readonly (readonly [name: string, text: string])[] };

export interface PageSection {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** All that there is to say of a rule, made of the rule and its guide. Nothing in it is markup. */
export interface RulePage {
  readonly heading: string;
  readonly summary: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly sections: readonly PageSection[];
}

export function rulePage(rule: Rule, guide: Guide, language: Language): RulePage {
  const { id, name, severity, actor, offByDefault, needsYear, summary, sources, options = {} } = rule;
  const words = ruleWords(language);
  const say = pageWords(language);
  const { finds, matters, remedy, fix } = guide;
  const configurable = Object.entries(options);
  return {
    heading: `${id} ${name}`,
    summary: `${summary[language]}.`,
    facts: [
      [say.facts.severity, words.severity[severity]],
      [say.facts.registry, words.actions[actionOn({ ...rule, rule: id })]],
      [say.facts.actor, words.actors[actor]],
      [say.facts.fix, fixShown(fix?.kind, language)],
      [say.facts.standard, offByDefault === true ? say.off : say.on],
    ],
    sections: [
      { title: say.titles.finds, blocks: [finds[language], ...(needsYear === true ? [say.needsYear] : [])] },
      { title: say.titles.matters, blocks: [matters[language]] },
      { title: say.titles.example, blocks: exampleOf(guide, language, say) },
      { title: say.titles.remedy, blocks: [remedy[language], say.source] },
      ...(fix === undefined ? [] : [{ title: say.titles.fix, blocks: [fix[language], say.apply[fix.kind]] }]),
      ...(configurable.length === 0 ? [] : [{ title: say.titles.options, blocks: [{ items: configurable.map(([option, about]) => [option, `${about[language].replace(/\.$/, '')} ${boundsOf(about, say)}`] as const) }] }]),
      { title: say.titles.sources, blocks: [`${sources.join(', ')}.`, say.cited] },
    ],
  };
}

/** `trygg`, or that there is none. */
export function fixShown(kind: FixKind | undefined, language: Language): string {
  return pageWords(language).kinds[kind ?? 'none'];
}

function exampleOf(guide: Guide, language: Language, say: PageWords): Block[] {
  if ('example' in guide) return [guide.example[language]];
  const { bad, good, persons } = guide;
  return [...(persons === undefined ? [] : [say.repeated(persons)]), say.wrong, { code: bad.trim() }, say.right, { code: good.trim() }];
}

function boundsOf({ default: value, min, max }: Option, say: PageWords): string {
  const bounds = [min === undefined ? '' : `${say.atLeast} ${min}`, max === undefined ? '' : `${say.atMost} ${max}`];
  return `(${[`${say.byDefault} ${String(value)}`, ...bounds.filter((bound) => bound !== '')].join(', ')})`;
}
