import { describe, expect, it } from 'vitest';
import type { Position } from '../../../shared/xml/scanner.ts';
import { mutateBytes, randomOf } from '../../fuzz/mutate.ts';
import { extractOf, handmade } from './documents.ts';
import { type Recording, record, recordTaken } from './recording.ts';

/** Where a byte stands, as an editor counts that opens the file. */
function positionsOf(bytes: Uint8Array): (byte: number) => Position {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return (byte) => {
    const text = decoder.decode(bytes.subarray(0, byte));
    const lines = text.split(/\r\n?|\n/);
    return { offset: text.length, line: lines.length - 1, column: lines.at(-1)!.length };
  };
}

/** What must not depend on the pieces: text comes in pieces of its own, and is compared as a whole. */
const told = ({ events, faults, places, calls }: Recording): string => [events, faults, places, calls].flat().map((entry) => JSON.stringify(entry)).join('\n');

const sizes: readonly (readonly number[])[] = [[1], [2], [3], [7], [777], [1, 5, 2, 40, 3]];

function expectSame(document: string | Uint8Array): void {
  const whole = told(record(document));
  for (const pieces of sizes) expect(told(record(document, ...pieces)), `in pieces of ${pieces.join(', ')}`).toBe(whole);
}

function expectPlaces(document: string | Uint8Array): void {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const positionOf = positionsOf(bytes);
  const { places, faults } = record(bytes);
  expect(places.map(({ position }) => position)).toEqual(places.map(({ byte }) => positionOf(byte)));
  const begins = new Set(places.map(({ byte }) => byte));
  for (const { opened } of faults) if (opened !== undefined) expect([...begins].map(positionOf)).toContainEqual(opened);
}

const extract = extractOf(2, 1);
const entities = '<!DOCTYPE r [<!ENTITY a "1">]><r>1&a;<b c="&a;">&a;&a; 2</b>&a;</r>';
const documents = [...handmade, entities, extract, extractOf(1, 2, '\r\n'), extractOf(1, 3, '\n', false)];

describe('a document whose leaves the handler takes', () => {
  it.each(documents.map((document) => [document.slice(0, 60), document] as const))('is told as where it takes none: %j', (_, document) => {
    const whole = told(record(document));
    for (const pieces of [[], ...sizes]) expect(told(recordTaken(document, ...pieces)), `in pieces of ${pieces.join(', ')}`).toBe(whole);
  });

  it('is asked between tags', () => {
    expect(recordTaken('<r><a>1</a><b>2</b><c/><a>3</a>x<a>4</a></r>').taken).toBe(3);
    expect(recordTaken('<r></r>').taken).toBe(0);
  });
});

describe('a document in pieces', () => {
  it.each(documents.map((document) => [document.slice(0, 60), document] as const))('is told as in one piece: %j', (_, document) => {
    expectSame(document);
  });

  it('is told as in one piece wherever it is cut in two', () => {
    for (const document of handmade) {
      const whole = told(record(document));
      const { length } = new TextEncoder().encode(document);
      for (let cut = 1; cut < length; cut++) expect(told(record(document, cut, length)), `cut at ${cut}`).toBe(whole);
    }
  });

  it.each([
    ['text', '<r>', '</r>'],
    ['CDATA', '<r><![CDATA[', ']]></r>'],
    ['text outside the root', '<r/>', ''],
  ])('is told as in one piece where it has long %s', (_, before, after) => {
    const document = `${before}${'x\r\ny\rz]] > ]]&gt; &amp; \u0001 æ😀 ]]\r'.repeat(6000)}${after}`;
    const whole = told(record(document));
    expect(whole).toContain('"code"');
    for (const size of [4099, 65_537, 70_001, 100_003]) expect(told(record(document, size)), `in pieces of ${size}`).toBe(whole);
    expectPlaces(document);
  });

  it('is told as in one piece where a piece of long text ends inside something', () => {
    const text = 'x'.repeat(70_000);
    const document = `<r>${text}\r\ny\rz]]>æ😀&amp;]]></r>`;
    const whole = told(record(document));
    const { length } = new TextEncoder().encode(document);
    for (let cut = text.length; cut < length; cut++) expect(told(record(document, cut, length)), `cut at ${cut}`).toBe(whole);
  });

  it.each([1, 2, 3, 4])('is told as in one piece with faults (seed %i)', (seed) => {
    const random = randomOf(seed);
    for (let i = 0; i < 200; i++) {
      const document = mutateBytes(new TextEncoder().encode(handmade[random(handmade.length)]!), random);
      expectSame(document);
      expectPlaces(document);
    }
  });
});

describe('places', () => {
  it('are those of an editor: lines end with LF, CR LF or CR, columns count UTF-16 code units', () => {
    documents.forEach(expectPlaces);
  });
});
