import { faults } from '../../../shared/generate/faults/index.ts';
import { generateExtract } from '../../../shared/generate/generate.ts';
import { inject } from '../../../shared/generate/inject.ts';
import { serializeExtract } from '../../../shared/generate/serialize.ts';

/** An extract whose XML is broken has no counts. */
const BREAKS_XML = 'KPR001';

/** The text of a synthetic extract; `faulty`: with a few faults of every rule that one person can break. */
export function syntheticXml(persons: number, seed: number, year: number, faulty = false): string {
  const make = () => generateExtract({ persons, seed, municipality: '4601', year });
  const few = faulty ? faults.filter(({ rule, person }) => person !== undefined && rule !== BREAKS_XML).map((fault) => ({ fault, count: 3, atMost: true })) : [];
  const { extract, placed } = inject(make, few, { persons, seed, year, formatVersion: '3.7' });
  return [...serializeExtract(extract, undefined, placed)].join('');
}

/** The head of an extract, its persons one by one, and what follows them. */
export function pieces(text: string): { readonly head: string; readonly persons: readonly string[]; readonly tail: string } {
  const starts = [...text.matchAll(/<PERSON[ >]/g)].map(({ index }) => index);
  const end = text.lastIndexOf('</PERSON>') + '</PERSON>'.length;
  return { head: text.slice(0, starts[0]), persons: starts.map((start, i) => text.slice(start, starts[i + 1] ?? end)), tail: text.slice(end) };
}
