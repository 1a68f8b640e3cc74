import { describe, expect, it } from 'vitest';
import {
  type Code, codeIn, codeListOf, codesIn, individualPlan8705, scoreListOf,
} from '../../../shared/extract/code-lists.ts';
import { formats } from '../../../shared/extract/format.ts';

const spelled = (codes: readonly Code[]) => codes.map(({ code }) => code);
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => `${first + i}`);

const fields = formats.flatMap(({ rows }) => rows.flatMap(({ content }) => content.filter((field) => typeof field !== 'string')));
const fieldNames = [...new Set(fields.map(({ name }) => name))];
const listed = fieldNames.filter((name) => codeListOf(name) !== undefined);

describe('which fields have a list', () => {
  it('is every coded field, but the service type, whose table is richer', () => {
    const coded = fields.filter(({ type }) => type === 'code' || type === 'sex').map(({ name }) => name);
    expect(coded.filter((name) => !listed.includes(name))).toEqual([]);
    expect(codeListOf('tjTjenType')).toBeUndefined();
  });

  it('is neither a date nor a number nor a name that does not exist', () => {
    for (const name of ['tjFraDato', 'tjTimerUke', 'pePeID', 'PERSONOPPL', '', 'constructor']) {
      expect(codeListOf(name)).toBeUndefined();
      expect(codesIn(name, 2023)).toEqual([]);
      expect(codeIn(name, '1', 2023)).toBeUndefined();
    }
  });

  it.each(['Type', 'tjTjenUnderType'])('%s has a list that nobody has published', (field) => {
    expect(codeListOf(field)).toEqual({ codes: [] });
  });
});

describe('the codes of a field', () => {
  const yesNo = ['1', '2'];
  const yesNoNotRelevant = ['1', '2', '9'];

  it.each([
    ['peKjonn', ['M', 'K']],
    ['poHusstand', ['1', '2', '3']],
    ['poOmsorgBarn', yesNo],
    ['poPrivHjelp', numbers(1, 6)],
    ['poBoligTilr', yesNo],
    ['poArbBistBehov', yesNoNotRelevant],
    ['poArbBistMottar', ['1', '2', '3']],
    ['poArbTranspBehov', yesNoNotRelevant],
    ['poArbTranspMottar', ['1', '2', '3']],
    ['poFriBistBehov', yesNoNotRelevant],
    ['poFriBistMottar', ['1', '2', '3']],
    ['poFriTranspBehov', yesNoNotRelevant],
    ['poFriTranspMottar', ['1', '2', '3']],
    ['poVenteliste', yesNo],
    ['poHeldg', yesNo],
    ['poHab', yesNo],
    ['fnFunkType', numbers(1, 20)],
    ['fnFunkVerdi', ['1', '2', '3', '4', '5', '9']],
    ['tjVedtak', yesNo],
    ['tjRullerende', yesNo],
    ['diKodeVersjon', ['ICPC-2', 'ICD-10']],
  ])('%s: %j in every year', (field, codes) => {
    for (const year of [2018, 2019, 2026]) expect(spelled(codesIn(field, year))).toEqual(codes);
  });

  it.each([
    ['poIndPlan', ['1', '2', '3', '9'], ['1', '2', '3', '4']],
    ['poHarKoordinator', yesNoNotRelevant, [...numbers(1, 4), ...numbers(11, 14)]],
    ['poLegeMiddGj', yesNoNotRelevant, yesNo],
    ['poErnKartlagt', yesNoNotRelevant, yesNo],
    ['poErnRisiko', yesNoNotRelevant, yesNo],
    ['poErnPlan', yesNoNotRelevant, yesNo],
  ])('%s: %j in 2018, %j from 2019', (field, in2018, from2019) => {
    expect(spelled(codesIn(field, 2018))).toEqual(in2018);
    expect(spelled(codesIn(field, 2019))).toEqual(from2019);
    expect(spelled(codesIn(field, 2026))).toEqual(from2019);
  });

  it('are the same whether listed or looked up', () => {
    for (const field of listed) {
      for (const year of [2018, 2019]) {
        const found = codeListOf(field)!.codes.map(({ code }) => codeIn(field, code, year));
        expect(found.filter((code) => code !== undefined)).toEqual(codesIn(field, year));
      }
    }
  });

  it('are spelled exactly: no blanks, no leading zero, no small letter', () => {
    expect(codeIn('poHusstand', '1', 2023)?.nb).toBe('Bor alene');
    expect(codeIn('poHusstand', ' 1', 2023)).toBeUndefined();
    expect(codeIn('poHusstand', '01', 2023)).toBeUndefined();
    expect(codeIn('peKjonn', 'm', 2023)).toBeUndefined();
  });

  it('stand once in their list, each with a text in both languages', () => {
    const lists = [...listed.map((field) => codeListOf(field)!), scoreListOf(13), scoreListOf(14)];
    for (const { codes } of lists) {
      expect(new Set(spelled(codes)).size).toBe(codes.length);
      for (const code of codes) {
        expect(code.nb).toMatch(/^\p{Lu}\S*( \S+)*$/u);
        expect(code.en).toMatch(/^\p{Lu}\S*( \S+)*$/u);
      }
    }
  });
});

describe('the texts of a score', () => {
  it('are those of the function, with sight and hearing apart, for the same codes', () => {
    expect(scoreListOf(5)).toBe(codeListOf('fnFunkVerdi'));
    expect(scoreListOf(13).codes.find(({ code }) => code === '5')?.nb).toBe('Blind');
    expect(scoreListOf(14).codes.find(({ code }) => code === '5')?.nb).toBe('Døv');
    for (const type of [13, 14]) expect(spelled(scoreListOf(type).codes)).toEqual(spelled(scoreListOf(1).codes));
  });
});

describe('replacements', () => {
  it('translate Volven 8705 to the answers of poIndPlan, where these have a counterpart', () => {
    expect(individualPlan8705.map(({ code, replacedBy }) => [code, replacedBy])).toEqual([
      ['101', '1'], ['102', '2'], ['103', '3'], ['104', '4'], ['105', undefined], ['106', undefined],
    ]);
    for (const { nb, en } of individualPlan8705) expect([nb, en].every((text) => text.length > 0)).toBe(true);
  });

  it('translate 11–14 of poHarKoordinator to the codes with the same text', () => {
    const replaced = codesIn('poHarKoordinator', 2023).filter(({ replacedBy }) => replacedBy !== undefined);
    expect(spelled(replaced)).toEqual(numbers(11, 14));
    for (const { nb, en, replacedBy } of replaced) {
      expect(codeIn('poHarKoordinator', replacedBy!, 2023)).toMatchObject({ nb, en });
    }
  });
});
