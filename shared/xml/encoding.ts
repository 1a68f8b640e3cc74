export { type Transcoder, transcoder } from './transcoder.ts';

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
  if (mayBegin(a) && b === 0 && c !== 0 && d === 0) return { encoding: 'UTF-16LE', bom: 0 };
  if (a === 0 && mayBegin(b) && c === 0 && d !== 0) return { encoding: 'UTF-16BE', bom: 0 };
  let head = '';
  for (const byte of bytes.subarray(0, 256)) head += String.fromCharCode(byte);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1];
  const known = declared === undefined ? undefined : knownEncoding(declared);
  return { encoding: known === 'ISO-8859-1' || known === 'windows-1252' ? known : 'UTF-8', bom: 0 };
}

/** Whether a byte is that of the first character of a document: `<`, or white space. */
function mayBegin(byte: number | undefined): boolean {
  return byte === 0x3c || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether it is UTF-16 without the byte order mark that it must have. */
export function lacksMark({ encoding, bom }: EncodingGuess): boolean {
  return bom === 0 && (encoding === 'UTF-16LE' || encoding === 'UTF-16BE');
}

/** Whether a declared name fits the encoding that the bytes have. */
export function fits(declared: Encoding | 'UTF-16', actual: EncodingGuess): boolean {
  if (lacksMark(actual)) return false;
  return declared === actual.encoding || (declared === 'UTF-16' && actual.encoding.startsWith('UTF-16'));
}
