import { describe, expect, it } from 'vitest';
import { codesOf, codesWhere } from '../../../shared/extract/code-bits.ts';
import { groupKeys } from '../../../shared/counts/axes.ts';
import { type CountResult, resultOf } from '../../../shared/counts/result.ts';
import { type Contribution, CountSheet } from '../../../shared/counts/sheet.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { Random } from '../../../shared/generate/random.ts';
import { checked } from './extract.ts';
import { pieces, syntheticXml } from './synthetic.ts';

const text = syntheticXml(600, 7, 2023, true);
const { head, persons, tail } = pieces(text);
const facts = { dataYear: 2023, municipality: '4601' };

/** What each person of a text adds. */
function contributions(xml: string): Contribution[] {
  const found: Contribution[] = [];
  const sheet = new CountSheet();
  const linter = new Linter({ rules: [], year: undefined, fallbackYear: undefined }, new Collector(), { person: (person, period) => found.push(sheet.contributionOf(person, period)) });
  const stream = new ExtractStream(linter);
  stream.write(new TextEncoder().encode(xml));
  stream.end();
  return found;
}

function counted(xml: string): CountResult {
  return checked(xml).report.statistics!;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = new Random(seed);
  const left = [...items];
  return items.map(() => left.splice(Math.floor(random.fraction() * left.length), 1)[0]!);
}

describe('the counts of an extract with all kinds of persons', () => {
  const all = contributions(text);
  const whole = counted(text);

  it('are not those of an extract without faults: the register deletes some', () => {
    expect(whole.recipients.year).toBeLessThan(whole.recipients.inFile);
    expect(whole.excluded.persons).toBeGreaterThan(0);
    expect(whole.excluded.rows).toBeGreaterThan(0);
    expect(whole.unknownCode.year).toBeGreaterThan(0);
  });

  it('are the sums of what the persons add', () => {
    const sheet = new CountSheet();
    for (const contribution of all) sheet.add(contribution);
    expect(resultOf(sheet, facts)).toEqual(whole);
  });

  it('are as they were when a person has been added and taken out', () => {
    const sheet = new CountSheet();
    for (const contribution of all) sheet.add(contribution);
    const before = [...sheet.cells];
    for (const contribution of all) {
      sheet.add(contribution);
      sheet.add(contribution, -1);
    }
    expect([...sheet.cells]).toEqual(before);
    for (const contribution of all) sheet.add(contribution, -1);
    expect(sheet.cells.every((cell) => cell === 0)).toBe(true);
  });

  it('do not depend on the order of the persons', () => {
    expect(counted(head + shuffled(persons, 3).join('\n') + tail)).toEqual(whole);
  });

  it('are those of its parts, merged', () => {
    const sheet = new CountSheet();
    for (const part of [persons.slice(0, 100), persons.slice(100, 101), persons.slice(101)]) sheet.merge(checked(head + part.join('\n') + tail).check.sheet);
    expect(resultOf(sheet, facts)).toEqual(whole);
  });

  it('have no group with more persons than its services together, or fewer than the largest', () => {
    for (const basis of ['year', 'yearEnd'] as const) {
      for (const { group, ...figures } of whole.groups) {
        const members = codesOf(codesWhere((service) => service.group === group));
        const each = whole.services.filter(({ code }) => members.includes(code)).map((service) => service[basis]);
        expect(figures[basis]).toBeLessThanOrEqual(each.reduce((a, b) => a + b, 0));
        expect(figures[basis]).toBeGreaterThanOrEqual(Math.max(...each));
      }
      expect(whole.recipients[basis]).toBeGreaterThanOrEqual(Math.max(...whole.groups.map((group) => group[basis])));
      expect(whole.recipients[basis]).toBeLessThanOrEqual(whole.groups.reduce((sum, group) => sum + group[basis], 0));
    }
    expect(whole.groups.map(({ group }) => group)).toEqual(groupKeys);
  });

  it('have no figure on 31 December above that of the year, and none of the year above that of the file', () => {
    for (const { inFile, year, yearEnd } of [whole.recipients, ...whole.services]) {
      expect(yearEnd).toBeLessThanOrEqual(year);
      expect(year).toBeLessThanOrEqual(inFile);
    }
  });
});
