import { describe, expect, it } from 'vitest';
import { childrenOf, getField } from '../../../shared/generate/edit.ts';
import { generateExtract } from '../../../shared/generate/generate.ts';
import type { Element } from '../../../shared/generate/model.ts';
import { ALL_RECIPIENTS, ageGroups } from '../../../shared/generate/national.ts';
import { nationalServices, nationalShare } from '../../../shared/generate/national-services.ts';

const persons = [...generateExtract({ persons: 4000, seed: 9, municipality: '5001', year: 2021 }).persons];

/** Service rows that run in 2021. */
function active(person: Element): Element[] {
  return childrenOf(person, 'TJENESTE').filter((service) => {
    const [from, to] = [getField(service, 'tjFraDato'), getField(service, 'tjTilDato')];
    return from !== undefined && (to === undefined || to >= '20210101');
  });
}

const recipients = persons.filter((person) => active(person).length > 0);
const shareOf = (test: (person: Element) => boolean) => recipients.filter(test).length / recipients.length;
const hasCode = (code: number) => (person: Element) => active(person).some((service) => getField(service, 'tjTjenType') === String(code));

describe('a municipality of 4 000 persons', () => {
  it.each([...nationalServices.keys()])('has about the national share of code %i', (code) => {
    const ratio = shareOf(hasCode(code)) / nationalShare(code, 2021);
    // Rare codes have a dozen recipients here.
    const tolerance = nationalShare(code, 2021) > 0.02 ? 0.25 : 0.5;
    expect(ratio).toBeGreaterThan(1 - tolerance);
    expect(ratio).toBeLessThan(1 + tolerance);
  });

  it('has about the national shares of long stay and housing', () => {
    expect(Math.abs(shareOf(hasCode(21)) - 45_802 / ALL_RECIPIENTS)).toBeLessThan(0.015);
    expect(Math.abs(shareOf(hasCode(29)) - 49_175 / ALL_RECIPIENTS)).toBeLessThan(0.015);
  });

  it('has the national ages and sexes', () => {
    const age = (person: Element) => Number(getField(person, 'peAlder'));
    for (const group of ageGroups) {
      const oldest = group === ageGroups.at(-1) ? 115 : group.oldest;
      const share = shareOf((person) => age(person) >= group.youngest && age(person) <= oldest);
      expect(Math.abs(share - group.recipients / ALL_RECIPIENTS)).toBeLessThan(0.025);
    }
    expect(Math.abs(shareOf((person) => getField(person, 'peKjonn') === 'K') - 219_734 / ALL_RECIPIENTS)).toBeLessThan(0.02);
  });

  it('has the hours of home care that most have: little, but not the same', () => {
    const hours = recipients.flatMap(active).filter((service) => getField(service, 'tjTjenType') === '15').map((service) => Number(getField(service, 'tjTimerUke')));
    expect(Math.abs(hours.filter((value) => value < 2).length / hours.length - 0.59)).toBeLessThan(0.05);
    expect(new Set(hours).size).toBeGreaterThan(200);
  });

  it('holds about 27 rows and 7.5 kB a person', () => {
    const rows = persons.reduce((sum, person) => sum + person.children.filter(({ children }) => children.length > 0).length, 0) / persons.length;
    expect(rows).toBeGreaterThan(26);
    expect(rows).toBeLessThan(33);
  });

  it('has rejections, extensions, deaths, complaints and some who wait for an answer', () => {
    const services = persons.flatMap((person) => childrenOf(person, 'TJENESTE'));
    const count = (test: (service: Element) => boolean) => services.filter(test).length;
    expect(count((service) => getField(service, 'tjVedtak') === '1')).toBeGreaterThan(100);
    expect(count((service) => Number(getField(service, 'tjVeNrID')) > 1)).toBeGreaterThan(1000);
    expect(count((service) => getField(service, 'tjKlageMottatt') !== undefined)).toBeGreaterThan(5);
    expect(persons.filter((person) => getField(person, 'peDodDato')).length).toBeGreaterThan(200);
    const pending = count((service) => getField(service, 'tjFraDato') === undefined && getField(service, 'tjVedtak') === undefined);
    expect(pending).toBeGreaterThan(0);
    expect(pending).toBeLessThan(12);
  });
});
