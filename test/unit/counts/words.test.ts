import { describe, expect, it } from 'vitest';
import { comparisonTables } from '../../../shared/counts/tables/comparison.ts';
import { tableOf, tables } from '../../../shared/counts/tables/index.ts';

const all = [...tables, ...comparisonTables];

it('the tables are those of DOMAIN §6 that one or two extracts give', () => {
  const numbers = Array.from({ length: 33 }, (_, i) => `S-${String(i + 1).padStart(2, '0')}`).filter((id) => id !== 'S-10');
  expect(all.map(({ id }) => id).sort()).toEqual([...['M-1', 'M-2', 'M-3', 'M-4', 'M-5'], ...numbers]);
  expect(tables.map(({ id }) => id)).toEqual([...numbers.filter((id) => !['S-09', 'S-11', 'S-28'].includes(id)), 'M-1', 'M-2', 'M-3', 'M-4', 'M-5']);
  expect(tableOf('S-10')).toBeUndefined();
});

describe.each(all.map((table) => [table.id, table] as const))('%s', (id, table) => {
  it('has words in both languages', () => {
    for (const { nb, en } of [table.title, table.population, ...table.notes, ...table.columns, ...table.rows(2021)]) {
      expect(nb).toMatch(/^\S.*\S$|^\S$/);
      expect(en).toMatch(/^\S.*\S$|^\S$/);
    }
    for (const note of table.notes) expect(note.nb).toMatch(/\.$/);
    expect(table.title.nb).not.toBe(table.title.en);
    expect(tableOf(id)).toBe(table);
  });

  it.each([2018, 2021])('names its rows and columns once, and has a cell for each, in %i', (year) => {
    const rows = table.rows(year);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(table.columns.map(({ key }) => key)).size).toBe(table.columns.length);
    for (const { cells } of rows) expect(cells).toHaveLength(table.columns.length);
  });
});
