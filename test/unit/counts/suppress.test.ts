import { describe, expect, it } from 'vitest';
import type { CountResult } from '../../../shared/counts/result.ts';
import { withServiceNotes } from '../../../shared/counts/service-notes.ts';
import { visited } from '../../../shared/counts/suppress/figures.ts';
import { suppress } from '../../../shared/counts/suppress/suppress.ts';
import { CELLS } from '../../../shared/counts/tallies/index.ts';
import { left, newcomers } from '../../../shared/counts/tallies/turnover.ts';
import { turnover } from '../../../shared/counts/turnover.ts';
import { settingsOf } from '../../../shared/lint/settings.ts';
import { Writer } from '../../../shared/text/message.ts';
import { bySubtraction, byProgramming, knowledgeOf, misfits } from './attack.ts';
import { byIntervals } from './attack-parts.ts';
import { checked, counted, extractXml, service } from './extract.ts';
import { syntheticXml } from './synthetic.ts';

interface Municipality {
  readonly result: CountResult;
  /** The cells of this year, and then those of the year before. */
  readonly cells: Float64Array;
}

/** Two years of a synthetic municipality, or one. */
function municipality(persons: number, seed: number, years: 1 | 2): Municipality {
  const now = syntheticXml(persons, seed, 2023, true);
  const before = checked(syntheticXml(persons, seed, 2022), { enrol: true }).check;
  const { check, report } = checked(now, years === 1 ? {} : { previous: before.compared! });
  const cells = new Float64Array(CELLS * 2);
  cells.set(check.sheet.cells);
  cells.set(before.sheet.cells, CELLS);
  if (years === 2) {
    const turned = turnover(check.sheet.roster!, before.sheet.roster!);
    for (const { offset, length } of [newcomers, left]) cells.set(turned.cells.subarray(offset, offset + length), offset);
  }
  return { result: report.statistics!, cells };
}

const old = { tjSoknadDato: 20191201, tjVedtDato: 20191210, tjFraDato: 20191215 };
const many = (n: number, code: number, from = 0) => Array.from({ length: n }, (_, i) => ({ id: from + i + 1, age: 70, sex: i % 2 === 0 ? 'K' : 'M', services: [service(code, old)] }));

describe.each([[5, 4], [10, 10]] as const)('figures below %i, or up to it', (below, most) => {
  describe.each([
    [40, 1, 1], [150, 2, 1], [600, 3, 1], [40, 4, 2], [150, 5, 2], [600, 6, 2],
  ] as const)('of %i persons (seed %i, years: %i)', (persons, seed, years) => {
    const { result, cells } = municipality(persons, seed, years);
    const known = knowledgeOf(result, suppress(result, below));

    it('leave equations that the truth fits', () => {
      expect(misfits(known, cells)).toBe(0);
    });

    it('are hidden wherever they are printed', () => {
      const numbers = known.equations.filter(({ terms }) => [...terms.values()].every((times) => times > 0)).map(({ sum }) => sum);
      expect(numbers.filter((n) => n >= 1 && n <= most)).toEqual([]);
      expect(known.hidden.length).toBeGreaterThan(20);
      expect(numbers.filter((n) => n > most).length).toBeGreaterThan(10);
    });

    it('are not left by taking those who are met from all, or from those who would be', () => {
      const { tables } = suppress(result, below);
      const cells = [...['M-1', 'M-2', 'M-3', 'M-4', 'M-5'].flatMap((id) => [tables[id]!.cells, ...(tables[id]!.previous === undefined ? [] : [tables[id]!.previous])].flatMap((all) => all.map(([met, of,, corrected]) => [[of, met], [corrected, met], [of, corrected]]))), tables['S-33']!.cells.map(([persons, of]) => [of, persons])].flat();
      const rests = cells.flatMap(([whole, part]) => (typeof whole === 'number' && typeof part === 'number' ? [whole - part] : []));
      expect(rests.filter((n) => n >= 1 && n <= most)).toEqual([]);
    });

    it('hide their shares, means and changes', () => {
      expect(known.shares).toEqual([]);
    });

    it('cannot be computed by adding and subtracting', () => {
      expect(bySubtraction(known)).toEqual([]);
    });

    it('are not all that is left between the parts and the wholes that are printed', () => {
      expect(byIntervals(result, suppress(result, below))).toEqual({ exposed: [], untrue: 0 });
    });

    it('can each be another number, whatever is printed', () => {
      expect(byProgramming(known, cells)).toEqual([]);
    });
  });
});

describe('figures up to 10 of two years', () => {
  it.each([[300, 400, 1], [120, 100, 11], [90, 90, 12], [200, 210, 13], [60, 80, 14], [260, 200, 15]])('of %i persons, %i the year before (seed %i), are not fixed by parts and wholes', (persons, personsBefore, seed) => {
    const previous = checked(syntheticXml(personsBefore, seed, 2022), { enrol: true }).check.compared!;
    const result = checked(syntheticXml(persons, seed, 2023), { previous }).report.statistics!;
    expect(byIntervals(result, suppress(result, 10))).toEqual({ exposed: [], untrue: 0 });
  });
});

describe('the attack itself', () => {
  const { result, cells } = municipality(150, 2, 1);
  const known = knowledgeOf(result, suppress(result, 5));

  it('finds every hidden figure once it is printed', () => {
    const leaking = { ...known, equations: [...known.equations, ...known.hidden.map(({ cells: terms, value }) => ({ terms: new Map(terms.map((cell) => [cell, 1])), sum: value }))] };
    const all = known.hidden.map(({ key }) => key).sort();
    expect(bySubtraction(leaking).sort()).toEqual(all);
    expect(byProgramming(leaking, cells).sort()).toEqual(all);
  });

  it('finds those that are only hidden for their own sake', () => {
    const careless = knowledgeOf(result, visited(result, (formula, value) => (formula.kind === 'count' && value >= 1 && value <= 4 ? 'suppressed' : value)));
    expect(bySubtraction(careless).length).toBeGreaterThan(20);
    expect(byProgramming(careless, cells)).toEqual(expect.arrayContaining(bySubtraction(careless)));
  });
});

describe('a suppressed result', () => {
  it('shows 0, and figures above the limit that give nothing away', () => {
    const result = suppress(counted(many(30, 6)), 5);
    expect(result.recipients).toEqual({ inFile: 30, year: 30, yearEnd: 30, previousYear: null, changePercent: null });
    expect(result.services.find(({ code }) => code === 15)).toMatchObject({ year: 0, yearEnd: 0 });
  });

  it('has no data quality, which stands beside the numbers of findings', () => {
    expect(Object.keys(suppress(counted(many(30, 6)), 5).tables)).not.toContain('S-29');
  });

  it('does not take who stayed for known where an id is in a file twice', () => {
    const previous = checked(extractXml(many(30, 6), { year: 2020 }), { enrol: true }).check.compared!;
    const aged = many(30, 6).map((person) => ({ ...person, age: 71 }));
    const { recipients, tables } = suppress(checked(extractXml([...aged, ...many(2, 6, 30), { ...aged[0]! }]), { previous }).report.statistics!, 5);
    expect(tables['S-09']!.cells.at(-1)).toEqual(['suppressed', 33, 'suppressed']);
    expect(recipients).toMatchObject({ year: 33, previousYear: 30 });
  });

  it('keeps its notes only where they say nothing hidden', () => {
    const previous = checked(extractXml([...many(60, 6), ...many(30, 15, 100)], { year: 2020 }), { enrol: true }).check.compared!;
    const { report } = checked(extractXml([...many(30, 6), ...many(2, 15, 100), ...many(1, 13, 200)]), { previous }, settingsOf());
    const noted = withServiceNotes(report.statistics!, report.findings, new Writer('nb'));
    const notesOf = (result: Pick<CountResult, 'services'>) => Object.fromEntries(result.services.flatMap(({ code, notes }) => (notes.length === 0 ? [] : [[code, notes.map(({ rule }) => rule)]])));
    expect(notesOf(noted)).toEqual({ 6: ['KPR902'], 15: ['KPR903'], 29: ['KPR201'] });
    expect(notesOf(suppress(noted, 5) as CountResult)).toEqual({ 6: ['KPR902'] });
  });
});
