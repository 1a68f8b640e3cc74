import { describe, expect, it } from 'vitest';
import { formats } from '../../../shared/extract/format.ts';
import { labelOf } from '../../../shared/extract/labels.ts';

const names = [...new Set(formats.flatMap(({ rows }) =>
  rows.flatMap(({ name, content }) => [name, ...content.map((field) => (typeof field === 'string' ? field : field.name))]),
))];

describe('labelOf', () => {
  it('names and explains every element and attribute of the formats', () => {
    expect(names).toContain('tjTjenUnderType'); // only in 3.5
    expect(names).toContain('poHabDato'); // only in 3.7
    expect(names.filter((name) => labelOf(name) === undefined)).toEqual([]);
  });

  it.each(names)('%s: a short name, and one or two sentences, in both languages', (name) => {
    const { nb, en, meaningNb, meaningEn } = labelOf(name)!;
    for (const short of [nb, en]) expect(short).toMatch(/^\p{Lu}[^.]{1,45}$/u);
    for (const meaning of [meaningNb, meaningEn]) {
      expect(meaning).toMatch(/^\S+( \S+)*\.$/u);
      expect(meaning.split(/[^\d.]\. /u).length).toBeLessThanOrEqual(2);
    }
    expect(meaningNb).not.toBe(meaningEn);
  });

  it('tells the rows of one person apart by their own element', () => {
    expect(labelOf('tjTjID')?.meaningNb).toContain('TJENESTE');
    expect(labelOf('fnFnID')?.meaningNb).toContain('FUNKSJON');
  });

  it('speaks the reader’s language', () => {
    expect(labelOf('tjTimerUke')).toMatchObject({ nb: 'Timer per uke', en: 'Hours per week' });
    expect(labelOf('poHeldg')).toMatchObject({ nb: 'Heldøgns tjenestetilbud', en: 'Round-the-clock services' });
  });

  it.each(['poHeldgDato', 'tjfradato', '', 'toString', 'constructor'])('has nothing to say about %j', (name) => {
    expect(labelOf(name)).toBeUndefined();
  });
});
