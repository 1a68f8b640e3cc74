import { ruleOf } from '../../../shared/rules/lookup.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { CompareFormat, Comparison } from './compare-format.ts';
import { changePercentShown, changeShown } from '../../../shared/counts/figures.ts';
import { oneLine, plain, wrap } from './lines.ts';
import { ruleRanges } from './not-run.ts';
import { styleOf } from './style.ts';
import { wordsOf } from './words.ts';

const say = {
  nb: {
    recipients: 'Mottakere',
    calm: (n: number) => `${n} ${n === 1 ? 'tjeneste' : 'tjenester'} uten stor endring.`,
    noIds: 'Gamle, åpne tjenester (KPR908), nye og avsluttede mottakere er ikke sett etter: pePeID viser seg ikke å være den samme i begge filene.',
  },
  en: {
    recipients: 'Recipients',
    calm: (n: number) => `${n} ${n === 1 ? 'service' : 'services'} without a great change.`,
    noIds: 'Old open services (KPR908), new recipients and those who left have not been looked for: pePeID does not prove to be the same in both files.',
  },
} as const;

/** For people at a terminal: the recipients of both years, the findings, and how much is as it was. */
export const compareText: CompareFormat = function* (comparison, { writer, color, width }) {
  const { report, doubt, idsAreStable, calmServices, previous, current } = comparison;
  const { language } = writer;
  const style = styleOf(color);
  const words = wordsOf(language);
  const sentence = function* (text: string): Generator<string> {
    for (const line of wrap(oneLine(plain(text)), width)) yield `${line}\n`;
  };
  yield* head(comparison, language, width, (text) => style.bold(text));
  if (doubt !== undefined) yield* sentence(doubt[language]);
  yield '\n';
  for (const finding of report.findings) {
    yield `${style.strong[finding.severity](words.severity[finding.severity])} ${style.bold(finding.rule)} ${style.dim(ruleOf(finding.rule).name)}\n`;
    for (const line of wrap(oneLine(plain(writer.message(finding))), width - 3)) yield `  ${line}\n`;
    yield '\n';
  }
  const { error, warning, info } = report.counts;
  const totals = error + warning + info === 0 ? words.noFindings : `${words.totals(report.counts).split(', ').filter((part) => !part.startsWith('0 ')).join(', ')}.`;
  const isTwoYears = previous.dataYear < current.dataYear;
  yield* sentence(isTwoYears ? `${totals} ${say[language].calm(calmServices)}` : totals);
  if (isTwoYears && !idsAreStable) yield* sentence(say[language].noIds);
  const off = ruleRanges(report.notRun.filter(({ rule, reason }) => reason === 'off' && ruleOf(rule).check.compare !== undefined).map(({ rule }) => rule));
  if (off !== '') yield* sentence(`${words.switchedOff}: ${off}.`);
};

/** `2024.xml → 2025.xml      Mottakere 1 187 → 1 204 (+17, +1,4 %)`, on two lines where one is too short. */
function* head({ previous, current }: Comparison, language: Language, width: number, bold: (text: string) => string): Generator<string> {
  const { number } = textsOf(language);
  const [before, now] = [previous.recipients, current.recipients];
  const percent = changePercentShown(now, before, language);
  const change = [changeShown(now, before, language), percent].filter((text) => text !== '').join(', ');
  const files = `${oneLine(previous.path)} → ${oneLine(current.path)}`;
  const figures = plain(`${say[language].recipients} ${number(before)} → ${number(now)} (${change})`);
  const gap = width - files.length - figures.length;
  yield gap < 2 ? `${bold(files)}\n  ${figures}\n` : `${bold(files)}${' '.repeat(gap)}${figures}\n`;
}
