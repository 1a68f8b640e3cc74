import { expect, it } from 'vitest';
import { Gathered } from '../../../server/cli/gathered.ts';

/** What is handed on of pieces of text; each batch is copied, since it is valid until the next. */
function handedOn(pieces: readonly string[]): Buffer[] {
  const batches: Buffer[] = [];
  const gathered = new Gathered((bytes) => batches.push(Buffer.from(bytes)));
  for (const piece of pieces) gathered.add(piece);
  gathered.flush();
  return batches;
}

it.each([
  ['small', Array.from({ length: 90_000 }, (_, i) => `linje ${i}: å 😀\n`)],
  ['of every size', Array.from({ length: 200 }, (_, i) => 'blåbær €'.repeat(i * i))],
  ['larger than a batch', ['a', '€'.repeat(300_000), 'b', 'ø'.repeat(90_000)]],
  ['none', []],
])('pieces of text, %s, are handed on whole and in order', (_, pieces) => {
  expect(Buffer.concat(handedOn(pieces)).equals(Buffer.from(pieces.join('')))).toBe(true);
});

it('small pieces are handed on in few batches', () => {
  const batches = handedOn(Array.from({ length: 100_000 }, () => '0123456789'));
  expect(batches.length).toBeLessThan(10);
});
