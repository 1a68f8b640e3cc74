import { describe, expect, it } from 'vitest';
import { Locator } from '../../../shared/extract/locator.ts';
import type { Gap } from '../../../shared/extract/record.ts';
import { record } from '../xml/recording.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const START = { offset: 0, line: 0, column: 0 };

function locatorOf(bytes: Uint8Array, { origin = 0, position = START, gaps = [] as Gap[] } = {}): Locator {
  return new Locator({ bytes, origin, position, gaps });
}

/** By the text itself: lines end at LF, CR LF and CR. */
function expected(bytes: Uint8Array, place: number): { offset: number; line: number; column: number } {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, place));
  const endsInCr = before.endsWith('\r') && bytes[place] === 0x0a;
  const lines = before.split(/\r\n|\r|\n/);
  const column = endsInCr ? lines.at(-2)!.length + 1 : lines.at(-1)!.length;
  return { offset: before.length, line: lines.length - 1 - (endsInCr ? 1 : 0), column };
}

describe('a place of a record', () => {
  const text = encode('<a>æ\r\n😀\rø\n€</a>\n'.repeat(2000));

  it('has its line and column, whatever the order of the questions', () => {
    const locator = locatorOf(text);
    const boundaries = [...text.keys()].filter((i) => (text[i]! & 0xc0) !== 0x80);
    const asked = boundaries.filter((_, i) => i % 97 === 0);
    for (const place of [...asked, ...asked.toReversed(), ...asked.map((_, i) => asked[(i * 7919) % asked.length]!)]) {
      expect(locator.locate(place)).toEqual(expected(text, place));
    }
  });

  it('counts from where the record begins', () => {
    const locator = locatorOf(encode('xx\nabc\nd'), { origin: 3, position: { offset: 100, line: 7, column: 20 } });
    expect([2, 5, 0].map((place) => locator.locate(place))).toEqual([
      { offset: 102, line: 7, column: 22 },
      { offset: 105, line: 8, column: 1 },
      { offset: 100, line: 7, column: 20 },
    ]);
  });

  it('steps over broken UTF-8 as the scanner and every decoder do: one character each', () => {
    // A lone continuation byte, a sequence cut short, a surrogate of three bytes, an overlong form.
    const broken = [...encode('<r>'), 0x80, ...encode('a'), 0xe2, 0x82, ...encode('b'), 0xed, 0xa0, 0x80, 0xc0, 0xaf, 0xf0, 0x9f, 0x98, ...encode('c<s/></r>')];
    const bytes = Uint8Array.from([...broken, 0]);
    const scanned = record(Uint8Array.from(broken)).places.find(({ byte }) => bytes[byte + 1] === 0x73)!;
    const locator = locatorOf(bytes);
    expect(locator.locate(scanned.byte)).toEqual(scanned.position);
    expect(locator.locate(scanned.byte).column).toBe(new TextDecoder().decode(bytes.subarray(0, scanned.byte)).length);
  });

  it('inside a character is that of the character', () => {
    expect(locatorOf(encode('a😀b')).locate(3)).toEqual({ offset: 1, line: 0, column: 1 });
  });

  it('stands behind what has been dropped from the record', () => {
    const whole = encode(`<a>\n${'æ\n'.repeat(5000)}<b>ø</b>`);
    const [from, to] = [9, whole.indexOf(0x62) - 1];
    const left = Uint8Array.from([...whole.subarray(0, from), ...whole.subarray(to)]);
    const locator = locatorOf(left, { gaps: [{ place: from, position: expected(whole, to) }] });
    for (const place of [left.length, from + 1, 4, from + 3, from, left.length]) {
      expect(locator.locate(place)).toEqual(expected(whole, place > from ? place + to - from : place));
    }
  });

  it('costs a few KiB to go back to', () => {
    let looks = 0;
    const bytes = new Proxy(encode('<a>1</a>\n'.repeat(100_000)), {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, target) as unknown;
      },
    });
    const locator = locatorOf(bytes);
    locator.locate(900_000);
    looks = 0;
    for (let place = 899_000; place > 0; place -= 1000) {
      locator.locate(place);
      locator.locate(900_000);
    }
    expect(looks / 1800).toBeLessThan(3 * 4096);
  });
});
