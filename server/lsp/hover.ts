import type { Hover } from 'vscode-languageserver';
import type { Field } from '../../shared/extract/format.ts';
import type { Spot } from '../../shared/lint/inspect.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { textsOf } from '../../shared/rules/texts.ts';
import { choiceOf, labelIn, meaningOf } from '../../shared/text/meaning.ts';
import { toRange } from './convert.ts';
import type { OpenDocument } from './document.ts';
import { readNow } from './from-checked.ts';
import { markup } from './markup.ts';
import { reported } from './reported.ts';
import { ruleNumberHover } from './rule-number-hover.ts';
import type { Feature, LanguageServer } from './server.ts';

const words = {
  nb: { replaced: (code: string) => `Utgått. Bruk ${code}.`, same: (code: string) => `Det samme svaret som ${code}.`, expired: 'Utgått i dataåret.', later: 'Ikke gyldig i dataåret ennå.', wrong: 'Ved feil verdi: ', nulled: 'verdien forsvinner, raden blir', outOfRange: 'Utenfor 1. januar 2005 til årets slutt: ' },
  en: { replaced: (code: string) => `Expired. Use ${code}.`, same: (code: string) => `The same answer as ${code}.`, expired: 'Expired in the data year.', later: 'Not valid in the data year yet.', wrong: 'If the value is wrong: ', nulled: 'the value is lost, the row stays', outOfRange: 'Outside 1 January 2005 to the end of the year: ' },
} as const satisfies Record<Language, object>;

/** What the register does with a wrong value of a field, in a sentence; '' where it does nothing. */
function consequence(field: Field, row: string, language: Language): string {
  const t = textsOf(language);
  const text = words[language];
  const action = field.action ?? {};
  const sentences: string[] = [];
  const wrong = action.code ?? action.type ?? 'none';
  if (wrong === 'setNull') sentences.push(`${text.wrong}${lower(field.name === 'tjTjenType' ? t.nullsType : t.nullsAnswer).slice(0, -1)} (${text.nulled}).`);
  else if (wrong !== 'none') sentences.push(text.wrong + lower(t.action(wrong, row)));
  if (action.range !== undefined && action.range !== 'none' && action.range !== wrong) sentences.push(text.outOfRange + lower(t.action(action.range, row)));
  return sentences.join(' ');
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function aboutField({ row, slot }: Spot, year: number, language: Language): string[] {
  const field = row.field(slot);
  const label = labelIn(field.name, language);
  const lines = [`**${field.name}**${label === undefined ? '' : ` · ${label.name}`}`];
  if (!field.personal) {
    const choice = choiceOf(row, slot, year, language);
    const meaning = meaningOf(row, slot, year, language);
    if (meaning !== '') lines.push([meaning, choice?.gloss, choice?.validity].filter(Boolean).join(' · '));
    if (choice !== undefined && !choice.expired && choice.replacement !== '') lines.push(words[language].same(choice.replacement));
    if (choice?.later) lines.push(words[language].later);
    // A note on an expired code says what to do about it, and more.
    else if (choice?.expired && choice.note === '') lines.push(choice.replacement === '' ? words[language].expired : words[language].replaced(choice.replacement));
    if (choice !== undefined && choice.note !== '') lines.push(choice.note);
  }
  if (label !== undefined) lines.push(label.meaning);
  const sentence = consequence(field, row.name, language);
  if (sentence !== '') lines.push(sentence);
  return lines;
}

/** What a row is, or the root. */
function aboutElement(name: string, language: Language): string[] {
  const label = labelIn(name, language);
  return label === undefined ? [] : [`**${name}** · ${label.name}`, label.meaning];
}

function findingsAt(server: LanguageServer, document: OpenDocument, line: number, character: number): string[] {
  const { writer } = server;
  const lines: string[] = [];
  for (const finding of reported(server, document).findings) {
    if (finding.range.start.line > line) break;
    const { start, end } = toRange(finding.range);
    const inside = (start.line < line || start.character <= character) && (end.line > line || (end.line === line && end.character >= character));
    if (inside) lines.push(`**${finding.rule}** ${writer.hover(finding)}`);
  }
  return lines;
}

/** Hover: what the value means, since when it is valid, what replaced it, what the register does, and what the findings there mean. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register(server) {
    server.connection.onHover(({ textDocument: { uri }, position }): Hover | null => {
      const settings = server.settings.get(uri);
      if (settings !== undefined) return ruleNumberHover(server, settings, position);
      const document = readNow(server, uri);
      if (document === undefined || !document.extract.fresh) return null;
      const { extract } = document;
      const offset = extract.offsetAt(position.line, position.character);
      const spot = extract.rows.spotAt(offset);
      const { language } = server;
      const year = extract.facts.dataYear ?? Number.NaN;
      const lines = spot !== undefined && spot.slot >= 0 ? aboutField(spot, year, language) : aboutElement(spot?.row.name ?? extract.rows.rootAt(offset) ?? '', language);
      lines.push(...findingsAt(server, document, position.line, position.character));
      return lines.length === 0 ? null : { contents: markup(server.client, lines) };
    });
  },
};
