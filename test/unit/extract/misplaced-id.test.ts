import { describe, expect, it } from 'vitest';
import { type Field, formats } from '../../../shared/extract/format.ts';
import { couldBeId } from '../../../shared/extract/misplaced-id.ts';

const fields = new Map<string, Field>(formats.flatMap(({ rows }) => rows.flatMap(({ content }) => content.flatMap((item) => (typeof item === 'string' ? [] : [[item.name, item] as const])))));

const judge = (name: string) => (text: string): boolean => couldBeId(fields.get(name)!, text);

describe('a value could be an id', () => {
  it.each([
    ['a code', 'poIndPlan', ['10007', '1000007', '20210315', '5000 000 402']],
    ['a score', 'fnFunkVerdi', ['5000000402']],
    ['an age', 'peAlder', ['1000007', '+1000007']],
    ['a sex', 'peKjonn', ['1000007']],
    ['a month', 'poVurdLege', ['1000007', '88001122', '500000040']],
    ['a date', 'tjFraDato', ['1000007', '88001122', '5000000402']],
    ['hours', 'tjTimerUke', ['1000007', '1000007.00']],
    ['a municipality', 'peKomnr', ['1000007', '974633574']],
    ['an organisation', 'tjInstOrgnr', ['1000007', '5000000402']],
    ['a diagnosis', 'diDiagKode', ['1000007', 'P1000007', '5000000402']],
  ])('where it stands for %s', (_, field, texts) => {
    expect(texts.filter((text) => !judge(field)(text))).toEqual([]);
  });
});

describe('a value is shown', () => {
  it.each([
    ['a code', 'poIndPlan', ['', '2', '102', '9999', 'ja', '2.16']],
    ['an age', 'peAlder', ['-1', '140', '9999']],
    ['a month', 'poVurdLege', ['202113', '2021', '20210315', '2021-03-15']],
    ['a date', 'tjFraDato', ['20210230', '2021-03-15', '150321', '18991231', '21001231', '99991231', '15.03.2021']],
    ['hours', 'tjTimerUke', ['420.00', '99999.00', '100000', '7,5', '7.3333333']],
    ['a municipality', 'peKomnr', ['4601', '46010', '0301']],
    ['an organisation', 'tjInstOrgnr', ['974633574', '974 633 574', '4601']],
    ['a diagnosis', 'diDiagKode', ['P70', 'F0000', 'E10.123']],
    ['a codebook', 'diKodeVersjon', ['ICPC-2', '7110', '2.16.578.1.12.4.1.1.7110']],
  ])('where it could be %s', (_, field, texts) => {
    expect(texts.filter(judge(field))).toEqual([]);
  });
});
