/** The encodings that are read (RULES KPR009). */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'ISO-8859-1' | 'windows-1252';

/** What the first bytes of a document say of its encoding. */
export interface EncodingGuess {
  /** The encoding the bytes are read as. */
  readonly encoding: Encoding;
  /** Length of the byte order mark, 0 where there is none. */
  readonly bom: number;
}

/** How many bytes from the start `guessEncoding` wants to see. */
export const SNIFF_LENGTH = 1024;

/** An encoding name of an XML declaration as one of ours; undefined where it is not supported. `UTF-16` leaves the byte order open. */
export function knownEncoding(name: string): Encoding | 'UTF-16' | undefined {
  switch (name.toLowerCase()) {
    case 'utf-8':
    case 'utf8':
      return 'UTF-8';
    case 'utf-16':
      return 'UTF-16';
    case 'utf-16le':
      return 'UTF-16LE';
    case 'utf-16be':
      return 'UTF-16BE';
    case 'iso-8859-1':
    case 'iso_8859-1':
    case 'latin1':
    case 'latin-1':
      return 'ISO-8859-1';
    case 'windows-1252':
    case 'cp1252':
      return 'windows-1252';
    default:
      return undefined;
  }
}

/** By the byte order mark, else by the pattern of the first characters, else by the XML declaration; UTF-8 otherwise. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'UTF-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'UTF-16LE', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'UTF-16BE', bom: 2 };
  if (a === 0x3c && b === 0 && d === 0) return { encoding: 'UTF-16LE', bom: 0 };
  if (a === 0 && b === 0x3c && c === 0) return { encoding: 'UTF-16BE', bom: 0 };
  let head = '';
  for (const byte of bytes.subarray(0, 256)) head += String.fromCharCode(byte);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  const known = declared === undefined ? undefined : knownEncoding(declared);
  return { encoding: known === 'ISO-8859-1' || known === 'windows-1252' ? known : 'UTF-8', bom: 0 };
}

/** Whether a declared name fits the encoding that the bytes have. */
export function fits(declared: Encoding | 'UTF-16', actual: EncodingGuess): boolean {
  if (actual.encoding === 'UTF-16LE' || actual.encoding === 'UTF-16BE') return actual.bom > 0 && (declared === 'UTF-16' || declared === actual.encoding);
  return declared === actual.encoding;
}

/** The label that TextDecoder knows it by; ISO-8859-1 has none of its own (browsers read it as windows-1252). */
export function decoderLabel(encoding: Encoding): string {
  return encoding.toLowerCase();
}

/** ISO-8859-1 bytes as UTF-8: each byte is the code point of the same number. */
export function latin1ToUtf8(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length * 2);
  let n = 0;
  for (const byte of bytes) {
    if (byte < 0x80) out[n++] = byte;
    else {
      out[n++] = 0xc0 | (byte >> 6);
      out[n++] = 0x80 | (byte & 0x3f);
    }
  }
  return out.subarray(0, n);
}

/** Makes UTF-8 of a stream in another encoding. */
export interface Transcoder {
  (bytes: Uint8Array, last: boolean): Uint8Array;
}

/** Undefined for UTF-8, which needs none. */
export function transcoder(encoding: Encoding): Transcoder | undefined {
  if (encoding === 'UTF-8') return undefined;
  if (encoding === 'ISO-8859-1') return (bytes) => latin1ToUtf8(bytes);
  const decoder = new TextDecoder(decoderLabel(encoding), { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }));
}
