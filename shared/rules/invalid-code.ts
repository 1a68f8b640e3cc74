import { type Code, codeListOf } from '../extract/code-lists.ts';
import type { Row } from '../extract/row.ts';
import { validCodes } from '../extract/valid-codes.ts';
import { setContent, trimValue } from './edits.ts';
import { type Message, type NewFinding, type Repair, shown } from './rule.ts';
import type { Texts } from './texts.ts';

/** Shared by the rules on codes (KPR203, KPR204, KPR205): what is wrong with a value that is not one of them. */
export function invalidCode(row: Row, slot: number, year: number): NewFinding {
  const { name } = row.field(slot);
  const text = row.text(slot);
  // Nobody is advised to use a code that another one should replace.
  const valid = validCodes(name, year).filter(({ replacedBy }) => replacedBy === undefined);
  const params = { field: name, value: shown(row, slot), codes: valid.map(({ code }) => code).join(' ') };
  if (valid.some(({ code }) => code === text)) {
    const trim = trimValue(row, slot);
    return { row, slot, message: 'padded', params, fix: trim && { kind: 'safe', ...trim } };
  }
  const until = codeListOf(name)?.codes.find(({ code }) => code === text)?.to;
  const alternatives = choices(row, slot, valid);
  const fix = alternatives.length > 0 ? { kind: 'suggested' as const, alternatives } : undefined;
  return until !== undefined && until < year
    ? { row, slot, message: 'expired', params: { ...params, until }, fix }
    : { row, slot, message: 'unknown', params, fix };
}

/** One repair for each code that is valid; none where the value does not stand in one piece. */
export function choices(row: Row, slot: number, valid: readonly Code[]): Repair[] {
  return valid.flatMap(({ code, nb, en }) => {
    const repair = setContent(row, slot, code);
    return repair === undefined ? [] : [{ ...repair, title: 'setAnswer', params: { value: code, nb, en } }];
  });
}

export const invalidCodeMessages: Readonly<Record<'padded' | 'expired' | 'unknown', Message>> = {
  padded: {
    nb: (p, t) => `${p.field} har mellomrom rundt ${p.value}. ${nulls(p.field!, t)} Fjern mellomrommene.`,
    en: (p, t) => `${p.field} has white space around ${p.value}. ${nulls(p.field!, t)} Remove it.`,
  },
  expired: {
    nb: (p, t) => `${p.field} er ${p.value}, en kode som utgikk etter ${p.until}. ${nulls(p.field!, t)} Bruk ${anyOf(p.codes!, t)}.`,
    en: (p, t) => `${p.field} is ${p.value}, a code that expired after ${p.until}. ${nulls(p.field!, t)} Use ${anyOf(p.codes!, t)}.`,
  },
  unknown: {
    nb: (p, t) => `${p.field} er ${t.quote(p.value!)}, ikke ${anyOf(p.codes!, t)}. ${nulls(p.field!, t)} Rett svaret.`,
    en: (p, t) => `${p.field} is ${t.quote(p.value!)}, not ${anyOf(p.codes!, t)}. ${nulls(p.field!, t)} Correct it.`,
  },
};

function nulls(field: string | number, t: Texts): string {
  return String(field).startsWith('po') ? t.nullsAnswer : t.nullsValue;
}

function anyOf(codes: string | number, t: Texts): string {
  return t.or(String(codes).split(' '));
}
