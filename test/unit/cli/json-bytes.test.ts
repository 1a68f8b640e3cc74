import { describe, expect, it } from 'vitest';
import { JsonBytes } from '../../../server/cli/formats/json-bytes.ts';

function written(put: (bytes: JsonBytes) => void): string {
  const bytes = new JsonBytes();
  put(bytes);
  return Buffer.from(bytes.take()).toString();
}

describe('JSON as bytes', () => {
  it.each([0, 1, 9, 10, 99, 100, 12_345, 2_147_483_647, 2_147_483_648, 4_294_967_296, 999_999_999_999, 2 ** 52, Number.MAX_SAFE_INTEGER])('writes the number %i', (number) => {
    expect(written((bytes) => bytes.number(number))).toBe(String(number));
  });

  it.each(['', 'tjTjenType', 'æøå', 'a "b" \\ c', 'a\nb\tc\u0001', '😀', '\ud800', 'x'.repeat(300_000), 'æ'.repeat(200_000)])('writes a string as JSON.stringify does: %#', (text) => {
    expect(written((bytes) => bytes.string(text))).toBe(Buffer.from(JSON.stringify(text)).toString());
    expect(written((bytes) => bytes.text(text))).toBe(Buffer.from(text).toString());
  });

  it.each(['PERSON[]/TJENESTE[1]', 'PERSON[]', 'PERSON[]/å', 'PERSON[]/"', `PERSON[]/${'x'.repeat(300_000)}`])('writes a string with a number in it: %#', (text) => {
    for (const number of [1, 26_000, 3_000_000_000]) expect(written((bytes) => bytes.string(text, 7, number))).toBe(Buffer.from(JSON.stringify(text.replace('[]', `[${number}]`))).toString());
  });

  it('writes one thing behind the other, and anew after they have been taken', () => {
    const bytes = new JsonBytes();
    const all: string[] = [];
    for (let i = 0; i < 3; i++) {
      bytes.text('{"å":');
      bytes.number(i);
      bytes.text(',');
      bytes.string('"');
      bytes.put(Buffer.from('}\n'));
      expect(bytes.full).toBe(false);
      all.push(Buffer.from(bytes.take()).toString());
    }
    expect(all).toEqual([0, 1, 2].map((i) => `{"å":${i},"\\""}\n`));
    expect(bytes.take().length).toBe(0);
  });

  it('says when there is enough to be handed on', () => {
    const bytes = new JsonBytes();
    bytes.text('x'.repeat(200_000));
    expect(bytes.full).toBe(true);
    expect(bytes.take().length).toBe(200_000);
    expect(bytes.full).toBe(false);
  });
});
