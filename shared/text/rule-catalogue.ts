import { actionOn } from '../report/outcome.ts';
import { guideOf } from '../rules/guides/lookup.ts';
import { rules } from '../rules/index.ts';
import type { Language, Localized, Rule } from '../rules/rule.ts';
import { escaped } from './rule-markdown.ts';
import { fixShown } from './rule-page.ts';
import { pageWords } from './rule-page-words.ts';
import { ruleWords } from './rule-words.ts';

/** The families, by the first digit of their numbers. */
const families: readonly Localized[] = [
  { nb: 'Dokumentet og formatet', en: 'The document and the format' },
  { nb: 'Hodet, nøklene og personen', en: 'The header, the keys and the person' },
  { nb: 'Koder', en: 'Codes' },
  { nb: 'Datoer', en: 'Dates' },
  { nb: 'Timer', en: 'Hours' },
  { nb: 'Organisasjonsnummer', en: 'Organisation numbers' },
  { nb: 'Tjenester sammen', en: 'Services together' },
  { nb: 'Personopplysninger', en: 'Person information' },
  { nb: 'Uttrekket som helhet', en: 'The extract as a whole' },
  { nb: 'Flere uttrekk', en: 'Several extracts' },
];

const texts = {
  title: { nb: 'Reglene i KPR Lint', en: 'The rules of KPR Lint' },
  intro: {
    nb: 'Regelen sier fra med nummer og navn. Nuller betyr at verdien forsvinner, mens raden blir. Beholder betyr at registeret tar imot raden, men at et tall kan bli feil.',
    en: 'A rule is named by its number and its name. Sets to NULL means that the value disappears while the row stays. Keeps means that the registry takes the row, but that a figure may become wrong.',
  },
  rule: { nb: 'Regel', en: 'Rule' },
  name: { nb: 'Navn', en: 'Name' },
  what: { nb: 'Hva den finner', en: 'What it finds' },
} satisfies Record<string, Localized>;

/** The catalogue as markdown: a table for each family. `linked`: with links to the pages beside it. */
export function ruleCatalogue(language: Language, linked: boolean): string {
  const { facts } = pageWords(language);
  const columns = [texts.rule[language], texts.name[language], texts.what[language], facts.severity, facts.registry, facts.actor, facts.fix, facts.standard];
  const head = [columns, columns.map(() => '---')].map(line).join('');
  const parts = families.map((family, digit) => {
    const rows = rules.filter(({ id }) => id[3] === String(digit)).map((rule) => line(cells(rule, language, linked)));
    return `\n## ${digit}xx ${family[language]}\n\n${head}${rows.join('')}`;
  });
  return `# ${texts.title[language]}\n\n${texts.intro[language]}\n${parts.join('')}`;
}

function cells(rule: Rule, language: Language, linked: boolean): string[] {
  const { id, name, summary, severity, actor, offByDefault } = rule;
  const words = ruleWords(language);
  const say = pageWords(language);
  return [
    linked ? `[${id}](${id}.md)` : id,
    name,
    escaped(summary[language]),
    words.severity[severity],
    words.actions[actionOn({ ...rule, rule: id })],
    words.actors[actor],
    fixShown(guideOf(rule).fix?.kind, language),
    offByDefault === true ? say.off : say.on,
  ];
}

function line(row: readonly string[]): string {
  return `| ${row.join(' | ')} |\n`;
}
