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

  it('has them also where each is sought from a place near it, behind and before the last', () => {
    const locator = locatorOf(text);
    const asked = [...text.keys()].filter((i) => i % 5003 === 0 && (text[i]! & 0xc0) !== 0x80);
    for (const place of [...asked.toReversed(), ...asked, ...asked.map((_, i) => asked[(i * 7919) % asked.length]!)]) {
      const start = text.lastIndexOf(0x3c, place);
      const { offset, line, column } = expected(text, start);
      locator.approach({ start, line, lineStart: offset - column, surplus: start - offset }, place);
      expect(locator.locate(place)).toEqual(expected(text, place));
      // A repair begins before the row: at its line.
      const before = Math.max(0, start - 300) & ~1;
      if ((text[before]! & 0xc0) !== 0x80) expect(locator.locate(before)).toEqual(expected(text, before));
    }
  });

  it('is near the last that was asked there, however many are asked by turns at both ends of a long record', () => {
    const long = new Uint8Array(1 << 25).fill(0x61);
    const locator = locatorOf(long);
    const rowAt = (start: number) => ({ start, line: 0, lineStart: 0, surplus: 0 });
    for (let i = 0; i < 20_000; i++) {
      const late = long.length - 30_000 + i;
      locator.approach(rowAt(late), late + 1);
      expect(locator.locate(late + 1).offset).toBe(late + 1);
      locator.approach(rowAt(i), i + 1);
      expect(locator.locate(i + 1).offset).toBe(i + 1);
      expect(locator.locate(late - 10_000).offset).toBe(late - 10_000);
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
