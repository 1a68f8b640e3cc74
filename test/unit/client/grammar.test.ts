import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/extract/format.ts';

const { repository } = JSON.parse(readFileSync(new URL('../../../syntaxes/kpr.injection.tmLanguage.json', import.meta.url), 'utf8')) as { repository: Record<'row' | 'date' | 'code' | 'field', { readonly begin: string; readonly match: string }> };
const rows = formats.flatMap((format) => format.rows);
const fields = rows.flatMap(({ name: row, content }) => content.flatMap((item) => (typeof item === 'string' || item.attribute === true ? [] : [{ ...item, row }])));
/** The fields of a contact have everyday names, which other XML has too. */
const coloured = fields.filter(({ row }) => row !== 'iiKontakt');
const matches = (rule: 'row' | 'date' | 'code' | 'field', text: string): boolean => new RegExp(`^(?:${repository[rule].begin ?? repository[rule].match})`).test(text);

describe('the grammar', () => {
  it('knows each row of the format, and each field by its prefix', () => {
    expect(rows.filter(({ name }) => !matches('row', `<${name}>`)).map(({ name }) => name)).toEqual([]);
    expect(coloured.filter(({ name }) => !matches('field', `<${name}>`)).map(({ name }) => name)).toEqual([]);
    expect(matches('row', '<PERSONER>') || matches('field', '<peter>')).toBe(false);
  });

  it('takes dates and months for dates, and nothing else', () => {
    const dates = coloured.filter(({ type }) => type === 'date' || type === 'month').map(({ name }) => name);
    expect(coloured.filter(({ name }) => matches('date', `<${name}>20230101</`)).map(({ name }) => name)).toEqual(dates);
  });
});
