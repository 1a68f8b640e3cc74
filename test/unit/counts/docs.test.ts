import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparisonTables } from '../../../shared/counts/tables/comparison.ts';
import { tables } from '../../../shared/counts/tables/index.ts';

const page = readFileSync(new URL('../../../docs/counts.md', import.meta.url), 'utf8');
const chapters = new Map(page.split(/^### /m).slice(1).map((chapter) => [chapter.slice(0, chapter.indexOf(' ')), chapter]));
const all = [...tables, ...comparisonTables];

describe('docs/counts.md', () => {
  it('has a chapter for each table, and for no other', () => {
    expect([...chapters.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(all.map((table) => [table.id, table] as const))('says of %s what stands beside its figures, in both languages, and its source', (id, { title, population, notes }) => {
    const chapter = chapters.get(id)!;
    for (const text of [title, population, ...notes]) {
      expect(chapter).toContain(text.nb);
      expect(chapter).toContain(text.en);
    }
    expect(chapter).toMatch(/source: \S{2}/);
  });

  it('claims no official levels of need', () => {
    expect(page).toContain('beregnes ikke: grensene er ikke offentlige');
  });
});
