import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/extract/format.ts';
import { groups, isValidServiceCode, type ServiceCode, serviceCode, serviceCodes } from '../../../shared/extract/services.ts';

const codesWhere = (holds: (service: ServiceCode) => boolean) => serviceCodes.filter(holds).map(({ code }) => code);
const validIn = (year: number) => codesWhere(({ code }) => isValidServiceCode(code, year));

describe('the service codes', () => {
  it('are 1–29, in order, each with a Norwegian name and an English gloss of its own', () => {
    expect(codesWhere(() => true)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
    expect(new Set(serviceCodes.map(({ name }) => name)).size).toBe(29);
    expect(new Set(serviceCodes.map(({ en }) => en)).size).toBe(29);
    for (const { name, en, notes } of serviceCodes) {
      for (const text of [name, en, notes?.nb ?? 'N.', notes?.en ?? 'N.']) expect(text).toMatch(/^\p{Lu}\S*( \S+)*$/u);
    }
  });

  it.each([
    ['home', [1, 2, 3, 4, 5, 7, 9, 11, 15, 16]],
    ['housing', [12, 13, 29]],
    ['institution', [8, 17, 18, 19, 20, 21, 22, 25]],
    ['technology', [6, 26, 27, 28]],
    ['coercion', [14, 23, 24]],
    [undefined, [10]],
  ] as const)('group %s is %j', (group, codes) => {
    expect(codesWhere((service) => service.group === group)).toEqual(codes);
  });

  it('have groups with names in both languages', () => {
    for (const { group } of serviceCodes) {
      if (group !== undefined) expect(groups[group]).toEqual({ nb: expect.stringMatching(/./), en: expect.stringMatching(/./) });
    }
  });

  it('are planned coercion 14 and emergency coercion 23, not the other way round', () => {
    expect(serviceCode(14)?.name).toContain('planlagte tiltak');
    expect(serviceCode(23)?.name).toContain('nødsituasjoner');
  });
});

describe('validity', () => {
  it('makes 25 codes valid from 2019, without 10, 12, 13 and 16', () => {
    expect(validIn(2019)).toEqual(codesWhere(({ code }) => ![10, 12, 13, 16].includes(code)));
    expect(validIn(2026)).toEqual(validIn(2019));
  });

  it('has the old housing codes and 16 in 2018, and none of those that came in 2019', () => {
    expect(validIn(2018)).toEqual(codesWhere(({ code }) => ![10, 27, 28, 29].includes(code)));
  });

  it.each([
    [10, 2008, 2009], [12, 2018, 2019], [13, 2018, 2019], [16, 2018, 2019],
  ])('code %i is valid for the last time in %i', (code, last, expired) => {
    expect(isValidServiceCode(code, last)).toBe(true);
    expect(isValidServiceCode(code, expired)).toBe(false);
  });

  it.each([
    [25, 2016], [26, 2016], [27, 2019], [28, 2019], [29, 2019],
  ])('code %i is valid for the first time in %i', (code, first) => {
    expect(isValidServiceCode(code, first - 1)).toBe(false);
    expect(isValidServiceCode(code, first)).toBe(true);
  });

  it('leads from each replaced code to one that is valid the year after', () => {
    const replaced = serviceCodes.filter(({ replacement }) => replacement !== undefined);
    expect(replaced.map(({ code, replacement }) => [code, replacement])).toEqual([[12, 29], [13, 29], [16, 15]]);
    for (const { replacement, validTo } of replaced) expect(isValidServiceCode(replacement!, validTo + 1)).toBe(true);
  });

  it.each([0, -3, 30, 99, 1.5, Number.NaN])('%d is no service code', (code) => {
    expect(serviceCode(code)).toBeUndefined();
    expect(isValidServiceCode(code, 2023)).toBe(false);
  });
});

describe.each(formats.map(({ version, rows }) => ({ version, rows })))('what format $version demands of a code', ({ rows }) => {
  const fields = rows.find(({ name }) => name === 'TJENESTE')!.content.filter((field) => typeof field !== 'string');
  const demands = (name: string) => fields.find((field) => field.name === name)!.mandatoryFor;
  // The format's lists are those of 2019 and later; they do not mention the codes that expired then.
  const current = (holds: (service: ServiceCode) => boolean) =>
    codesWhere((service) => service.replacement === undefined && holds(service));

  it('is what the table says', () => {
    expect(current(({ decision }) => decision)).toEqual(demands('tjVedtak'));
    expect(current(({ applicationDate }) => applicationDate)).toEqual(demands('tjSoknadDato'));
    expect(current(({ decisionDate }) => decisionDate)).toEqual(demands('tjVedtDato'));
    expect(current(({ hours }) => hours === 'required')).toEqual(demands('tjTimerUke'));
    expect(current(({ hours }) => hours === 'ifRolling')).toEqual(demands('tjRullerende'));
  });
});

describe('what a code demands', () => {
  it.each([
    ['required', [1, 2, 3, 4, 8, 15, 17, 18, 19, 20, 21, 22, 25]],
    ['optional', [5, 6, 7, 9, 11, 16]],
    ['forbidden', [12, 13, 26, 29]],
    ['unknown', [10, 14, 23, 24, 27, 28]],
  ] as const)('of an organisation number: %s for %j', (demand, codes) => {
    expect(codesWhere(({ organisationNumber }) => organisationNumber === demand)).toEqual(codes);
  });

  it('is for the codes of 2018 what it is for their replacements, where it is known', () => {
    for (const { replacement, decision, applicationDate, decisionDate } of serviceCodes) {
      if (replacement !== undefined) {
        expect({ decision, applicationDate, decisionDate }).toEqual({
          decision: serviceCode(replacement)!.decision,
          applicationDate: serviceCode(replacement)!.applicationDate,
          decisionDate: serviceCode(replacement)!.decisionDate,
        });
      }
    }
    expect(serviceCode(12)?.hours).toBe('unused');
    expect(serviceCode(13)?.hours).toBe('unused');
    expect(serviceCode(16)?.hours).toBe('unknown');
  });
});
