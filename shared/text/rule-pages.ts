import { pages } from 'virtual:rule-pages';
import type { Language } from '../rules/rule.ts';

/** The sections of a page, in their order, each by its heading. */
export const headings = {
  nb: { finds: 'Hva regelen finner', matters: 'Hvorfor det betyr noe', example: 'Eksempel', remedy: 'Slik rettes det', fix: 'Rettelse i filen', settings: 'Innstillinger' },
  en: { finds: 'What the rule finds', matters: 'Why it matters', example: 'Example', remedy: 'How to put it right', fix: 'The fix in the file', settings: 'Settings' },
} as const satisfies Record<Language, Record<string, string>>;

export type Section = keyof (typeof headings)['nb'];

const read = new Map<Language, Readonly<Record<string, string>>>();

/** The page of a rule as markdown (docs/rules); undefined for a rule that has none yet. */
export function rulePage(id: string, language: Language): string | undefined {
  let texts = read.get(language);
  if (texts === undefined) read.set(language, (texts = pages[language]()));
  return texts[id];
}

/** The paragraphs of a section of a rule's page; none where there is no page. */
export function paragraphsOf(id: string, section: Section, language: Language): readonly string[] {
  const page = rulePage(id, language) ?? '';
  const start = page.indexOf(`\n## ${headings[language][section]}\n`);
  if (start < 0) return [];
  const end = page.indexOf('\n## ', start + 1);
  return page.slice(page.indexOf('\n', start + 1), end < 0 ? undefined : end).trim().split(/\n{2,}/);
}
