import { describe, expect, it } from 'vitest';
import { mutate, randomOf } from '../../fuzz/mutate.ts';
import { extractOf, handmade } from './documents.ts';
import { type Event, type Recording, record } from './recording.ts';
import { readWithSaxes } from './saxes-events.ts';

/** Blank text outside the root says nothing; saxes tells some of it. */
function inside(events: readonly Event[]): Event[] {
  let depth = 0;
  return events.filter((event) => {
    if ('open' in event) depth++;
    if ('close' in event) depth--;
    return depth > 0 || !('text' in event);
  });
}

/** Where saxes errs, and xmllint is with us. */
const exceptions: readonly { readonly why: string; readonly applies: (ours: Recording, errors: readonly string[]) => boolean }[] = [
  {
    why: 'saxes lets the part of a name behind the colon begin with anything (Namespaces 1.0, LocalPart)',
    applies: ({ faults }, errors) => errors.length === 0 && faults.some(({ code, detail }) => code === 'bad-name' && detail.includes(':')),
  },
  {
    why: 'saxes lets a question mark follow the target of an instruction (XML 1.0, [16] PI)',
    applies: ({ faults }, errors) => errors.length === 0 && faults.some(({ code }) => code === 'bad-instruction-target'),
  },
  {
    why: 'saxes trims namespace names, and takes a blank one for an empty one (Namespaces 1.0, 2.3: they compare as strings)',
    applies: ({ faults }, errors) => faults.length === 0 && errors.every((error) => /undefine prefix|unbound namespace prefix|duplicate attribute/.test(error)),
  },
];

function compare(document: string): 'same' | 'faulty' | 'exception' {
  const ours = record(document);
  const { events, errors } = readWithSaxes(document);
  const faulty = ours.faults.length > 0;
  if (faulty !== errors.length > 0) {
    expect(exceptions.some(({ applies }) => applies(ours, errors)), `${JSON.stringify(document)}\nours: ${ours.faults.map(({ code }) => code).join()}\nsaxes: ${errors.join()}`).toBe(true);
    return 'exception';
  }
  if (faulty) return 'faulty';
  expect(inside(ours.events), document).toEqual(inside(events));
  return 'same';
}

describe('saxes and the scanner', () => {
  it.each(handmade.map((document, i) => [i, document] as const))('read the same in handmade document %i', (_, document) => {
    expect(compare(document)).toBe('same');
  });

  it.each([
    ['indented', extractOf(30, 1)],
    ['with Windows line ends', extractOf(30, 2, '\r\n')],
    ['on one line', extractOf(30, 3, '\n', false)],
  ])('read the same in a synthetic extract %s', (_, document) => {
    expect(compare(document)).toBe('same');
  });

  it.each([1, 2, 3])('give the same verdict on mutated documents, and read the same in those that are well-formed (seed %i)', (seed) => {
    const random = randomOf(seed);
    const bases = [...handmade, extractOf(1, seed)];
    const count = { same: 0, faulty: 0, exception: 0 };
    for (let i = 0; i < 800; i++) count[compare(mutate(bases[random(bases.length)]!, random))]++;
    expect(count.same).toBeGreaterThan(80);
    expect(count.exception).toBeLessThan(15);
  });
});
