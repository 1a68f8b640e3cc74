import { describe, expect, it } from 'vitest';
import { type Encoding, guessEncoding, transcoder } from '../../../shared/xml/encoding.ts';
import { type Replacement, Splicer, encode } from '../../../shared/xml/splice.ts';

/** Code units of one to four bytes each in UTF-8, and all line ends. */
const text = 'aå€😀b\r\n<x y="é😀"/>\rö\n\u2028z';
const latin = 'aå\u00ff\r\n<x/>\rö\n';
const encodings: readonly Encoding[] = ['UTF-8', 'UTF-16LE', 'UTF-16BE'];

function bytesOf(content: string, encoding: Encoding): Buffer {
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(content, 'utf8');
    case 'UTF-16LE':
      return Buffer.from(content, 'utf16le');
    case 'UTF-16BE':
      return Buffer.from(content, 'utf16le').swap16();
    default:
      return Buffer.from(content, 'latin1');
  }
}

/** What comes out where the bytes come in pieces of a size. */
function spliced(bytes: Uint8Array, encoding: Encoding, replacements: readonly Replacement[], size: number): Buffer {
  const splicer = new Splicer(encoding, replacements);
  const out: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    // Readers use one buffer again and again: what has been given to the splicer must not be kept by it.
    const piece = Uint8Array.from(bytes.subarray(at, at + size));
    for (const written of splicer.write(piece, false)) out.push(Uint8Array.from(written));
    piece.fill(0x3f);
  }
  for (const written of splicer.write(new Uint8Array(0), true)) out.push(Uint8Array.from(written));
  return Buffer.concat(out);
}

function expected(content: string, replacements: readonly Replacement[]): string {
  return [...replacements].reverse().reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), content);
}

/** Offsets at which no surrogate pair is cut. */
function bordersOf(content: string): number[] {
  return Array.from({ length: content.length + 1 }, (_, i) => i).filter((i) => !/[\ud800-\udbff]$/.test(content.slice(0, i)));
}

const sizes = [1, 2, 3, 5, 7, 1000];

describe.each(encodings)('splicing %s', (encoding) => {
  const bytes = bytesOf(text, encoding);

  it('copies every byte where nothing is replaced', () => {
    for (const size of sizes) expect(spliced(bytes, encoding, [], size)).toEqual(bytes);
  });

  it('replaces any range, whatever the pieces the bytes come in', () => {
    const borders = bordersOf(text);
    for (const start of borders) {
      for (const end of borders.filter((b) => b >= start)) {
        for (const put of ['', 'ø😀']) {
          const replacements = [{ start, end, text: put }];
          for (const size of [1, 3, 1000]) expect(spliced(bytes, encoding, replacements, size).equals(bytesOf(expected(text, replacements), encoding)), `${start}–${end} in pieces of ${size}`).toBe(true);
        }
      }
    }
  });

  it('replaces several ranges, side by side and one behind the other', () => {
    const replacements = [{ start: 0, end: 0, text: '^' }, { start: 1, end: 3, text: '' }, { start: 3, end: 5, text: 'Å' }, { start: 5, end: 5, text: '!' }, { start: text.length, end: text.length, text: '$' }];
    for (const size of sizes) expect(spliced(bytes, encoding, replacements, size).equals(bytesOf(expected(text, replacements), encoding))).toBe(true);
  });
});

describe('splicing one byte a character', () => {
  const bytes = bytesOf(latin, 'ISO-8859-1');

  it.each(['ISO-8859-1', 'windows-1252'] as const)('counts every byte of %s as one', (encoding) => {
    for (let start = 0; start <= latin.length; start++) {
      const replacements = [{ start, end: Math.min(start + 2, latin.length), text: 'æ' }];
      for (const size of sizes) expect(spliced(bytes, encoding, replacements, size).equals(bytesOf(expected(latin, replacements), encoding))).toBe(true);
    }
  });

  it('writes as references what the encoding does not have', () => {
    expect(Buffer.from(encode('€ 😀 \u0085', 'ISO-8859-1')).toString('latin1')).toBe('&#8364; &#128512; &#133;');
    expect(Buffer.from(encode('😀 \u0080 \u0081 Ł', 'windows-1252')).toString('latin1')).toBe('&#128512; &#128; &#129; &#321;');
  });

  it('writes what windows-1252 has as windows-1252 has it', () => {
    expect([...encode('€–Ÿå\u00a0', 'windows-1252')]).toEqual([0x80, 0x96, 0x9f, 0xe5, 0xa0]);
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
    const text = new TextDecoder().decode(transcoder('windows-1252')!(all, true));
    expect([...encode(text, 'windows-1252')]).toEqual([...all]);
  });

  it.each([1, 2, 3, 1000])('finds its place behind bytes that are no UTF-8, in pieces of %i bytes', (size) => {
    const content = Uint8Array.of(0x61, 0x80, 0xe2, 0x82, 0x62, 0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x63, 0x64);
    const start = new TextDecoder().decode(content.subarray(0, 10)).length;
    expect([...spliced(content, 'UTF-8', [{ start, end: start + 1, text: 'C' }], size)]).toEqual([...content.subarray(0, 10), 0x43, 0x64]);
  });
});

describe('what is encoded', () => {
  it.each(encodings)('is the same text in %s', (encoding) => {
    expect(Buffer.from(encode(text, encoding)).equals(bytesOf(text, encoding))).toBe(true);
  });
});

describe('half a character', () => {
  it.each([
    ['UTF-8', [0x61, 0xf0, 0x9f]],
    ['UTF-16LE', [0x61, 0, 0x62]],
  ] as const)('at the end of %s stays where it is', (encoding, bytes) => {
    const content = Uint8Array.from(bytes);
    expect(guessEncoding(content).bom).toBe(0);
    expect([...spliced(content, encoding, [{ start: 0, end: 1, text: 'z' }], 1)]).toEqual(encoding === 'UTF-8' ? [0x7a, 0xf0, 0x9f] : [0x7a, 0, 0x62]);
    expect([...spliced(content, encoding, [], 1)]).toEqual([...bytes]);
  });
});
