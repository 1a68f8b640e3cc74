import type { Encoding } from './encoding.ts';
import { writeUtf8 } from './utf8.ts';

/** Makes UTF-8 of a stream in another encoding. */
export interface Transcoder {
  (bytes: Uint8Array, last: boolean): Uint8Array;
}

/** Undefined for UTF-8, which needs none. */
export function transcoder(encoding: Encoding): Transcoder | undefined {
  switch (encoding) {
    case 'UTF-8':
      return undefined;
    case 'UTF-16LE':
    case 'UTF-16BE':
      return fromUtf16(encoding === 'UTF-16LE');
    case 'ISO-8859-1':
      return fromBytes('');
    case 'windows-1252':
      return fromBytes(windows1252);
  }
}

/**
 * What windows-1252 has at 0x80 to 0x9F, where ISO-8859-1 has control characters; those that stand here too are no characters
 * of it. Not left to TextDecoder: that of some versions of Node takes the one for the other.
 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What no UTF-8 has: stands for what is no character of the encoding, so that it is told of where it stands. */
const BROKEN = 0xff;

/** Each byte is the code point of the same number, but for those that `from0x80` gives. */
function fromBytes(from0x80: string): Transcoder {
  return (bytes) => {
    const out = new Uint8Array(bytes.length * 3);
    let n = 0;
    for (const byte of bytes) {
      const codePoint = byte >= 0x80 && byte < 0x80 + from0x80.length ? from0x80.charCodeAt(byte - 0x80) : -1;
      if (codePoint === byte) out[n++] = BROKEN;
      else n = writeUtf8(codePoint < 0 ? byte : codePoint, out, n);
    }
    return out.subarray(0, n);
  };
}

/**
 * The byte of a code point in one of the encodings that have a byte for each; -1 where it has none. Those of the control
 * characters that ISO-8859-1 has at 0x80 to 0x9F are left out: many programs read them as windows-1252.
 */
export function byteOf(codePoint: number, encoding: 'ISO-8859-1' | 'windows-1252'): number {
  if (codePoint < 0x80 || (codePoint >= 0xa0 && codePoint <= 0xff)) return codePoint;
  const place = encoding === 'windows-1252' && codePoint > 0xff && codePoint <= 0xffff ? windows1252.indexOf(String.fromCharCode(codePoint)) : -1;
  return place < 0 ? -1 : 0x80 + place;
}

/** A surrogate without its other half, and half a code unit, are no characters. */
function fromUtf16(littleEndian: boolean): Transcoder {
  /** The first byte of a code unit, and the first half of a surrogate pair, that the last piece ended in; -1 for none. */
  let odd = -1;
  let high = -1;
  return (bytes, last) => {
    const out = new Uint8Array(bytes.length * 2 + 8);
    let n = 0;
    for (const byte of bytes) {
      if (odd < 0) {
        odd = byte;
        continue;
      }
      const unit = littleEndian ? odd | (byte << 8) : (odd << 8) | byte;
      odd = -1;
      const isLow = unit >= 0xdc00 && unit <= 0xdfff;
      if (high >= 0 && isLow) n = writeUtf8(0x10000 + ((high - 0xd800) << 10) + unit - 0xdc00, out, n);
      else {
        if (high >= 0) out[n++] = BROKEN;
        if (isLow) out[n++] = BROKEN;
        else if (unit < 0xd800 || unit > 0xdbff) n = writeUtf8(unit, out, n);
      }
      high = unit >= 0xd800 && unit <= 0xdbff ? unit : -1;
    }
    if (last && high >= 0) out[n++] = BROKEN;
    if (last && odd >= 0) out[n++] = BROKEN;
    return out.subarray(0, n);
  };
}
