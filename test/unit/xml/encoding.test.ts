import { describe, expect, it } from 'vitest';
import { type Encoding, fits, guessEncoding, knownEncoding, transcoder } from '../../../shared/xml/encoding.ts';

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => Uint8Array.from([...Array(text.length).keys()].flatMap((i) => (littleEndian ? [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8] : [text.charCodeAt(i) >> 8, text.charCodeAt(i) & 0xff])));

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', 3, Uint8Array.of(0xef, 0xbb, 0xbf, 0x3c)],
    ['UTF-16LE', 2, Uint8Array.of(0xff, 0xfe, 0x3c, 0)],
    ['UTF-16BE', 2, Uint8Array.of(0xfe, 0xff, 0, 0x3c)],
    ['UTF-16LE', 0, utf16('<?xml', true)],
    ['UTF-16BE', 0, utf16('<?xml', false)],
    ['UTF-16LE', 0, utf16('<IPLOS', true)],
    ['UTF-16BE', 0, utf16('\n<IPLOS', false)],
    ['UTF-16LE', 0, utf16(' <', true)],
    ['UTF-8', 0, Uint8Array.of(0x3c, 0, 0, 0, 0x3f, 0, 0, 0)],
    ['UTF-8', 0, Uint8Array.of(1, 0, 2, 0)],
    ['UTF-8', 0, ascii('<?xml version="1.0"?>')],
    ['UTF-8', 0, ascii('<a encoding="ISO-8859-1"/>')],
    ['ISO-8859-1', 0, ascii('<?xml version="1.0" encoding="iso-8859-1"?>')],
    ['windows-1252', 0, ascii("<?xml version='1.0' encoding = 'Windows-1252'?>")],
    ['UTF-8', 0, ascii('<?xml version="1.0" encoding="UTF-16"?>')],
    ['UTF-8', 0, ascii('<?xml version="1.0" encoding="EUC-JP"?>')],
    ['UTF-8', 0, new Uint8Array()],
  ])('is %s, behind %i bytes of mark', (encoding, bom, bytes) => {
    expect(guessEncoding(bytes)).toEqual({ encoding, bom });
  });

  it.each([
    ['UTF-8', 'utf-8', true],
    ['UTF-8', 'ISO-8859-1', false],
    ['ISO-8859-1', 'latin1', true],
    ['UTF-8', 'UTF-16', false],
  ] as const)('that is %s fits the declared %s: %s', (encoding, declared, expected) => {
    expect(fits(knownEncoding(declared)!, { encoding, bom: 0 })).toBe(expected);
  });

  it('that is UTF-16 needs a mark', () => {
    expect(fits('UTF-16', { encoding: 'UTF-16LE', bom: 2 })).toBe(true);
    expect(fits('UTF-16LE', { encoding: 'UTF-16LE', bom: 2 })).toBe(true);
    expect(fits('UTF-16BE', { encoding: 'UTF-16LE', bom: 2 })).toBe(false);
    expect(fits('UTF-16', { encoding: 'UTF-16LE', bom: 0 })).toBe(false);
  });
});

/** The text of bytes that come in pieces of a size. */
function transcoded(encoding: Encoding, bytes: Uint8Array, size: number): string {
  const transcode = transcoder(encoding)!;
  const out: number[] = [];
  for (let from = 0; from < bytes.length; from += size) out.push(...transcode(bytes.subarray(from, from + size), false));
  out.push(...transcode(new Uint8Array(), true));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(out));
}

describe('a file in another encoding than UTF-8', () => {
  const text = '<a>æØå – ÿ\u0800\uffff😀\u{10ffff}\ufeff</a>';

  it.each([1, 2, 3, 5, 1000])('is read, in pieces of %i bytes', (size) => {
    expect(transcoded('UTF-16LE', utf16(text, true), size)).toBe(text);
    expect(transcoded('UTF-16BE', utf16(text, false), size)).toBe(text);
    expect(transcoded('ISO-8859-1', Uint8Array.of(0x41, 0xe6, 0x80, 0xff), size)).toBe('Aæ\u0080ÿ');
    expect(transcoded('windows-1252', Uint8Array.of(0x41, 0xe6, 0x80, 0x96, 0x9f, 0xa0, 0xff), size)).toBe('Aæ€–Ÿ\u00a0ÿ');
  });

  it.each([1, 2, 1000])('keeps what is no UTF-16 as something that is no UTF-8, one character each, in pieces of %i bytes', (size) => {
    expect(transcoded('UTF-16LE', utf16('a\ud800b\udc00\ud83d\ud83d\ude00\ud800', true), size)).toBe('a\ufffdb\ufffd\ufffd😀\ufffd');
    expect(transcoded('UTF-16BE', Uint8Array.of(0, 0x41, 0), size)).toBe('A\ufffd');
  });

  it.each([1, 1000])('keeps the bytes that windows-1252 has no character for as something that is no UTF-8, in pieces of %i', (size) => {
    const bytes = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
    const without = [...transcoded('windows-1252', bytes, size)].flatMap((c, i) => (c === '\ufffd' ? [0x80 + i] : []));
    expect(without).toEqual([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
    expect(transcoded('ISO-8859-1', bytes, size)).toBe(String.fromCharCode(...bytes));
  });

  it('needs no transcoder where it is UTF-8', () => {
    expect(transcoder('UTF-8')).toBeUndefined();
  });
});
