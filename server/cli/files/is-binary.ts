import { SNIFF_LENGTH, guessEncoding } from '../../../shared/xml/encoding.ts';

/** Whether a file that begins so is no text: text has no NUL in its first bytes, but in UTF-16. */
export function isBinary(start: Uint8Array): boolean {
  return !guessEncoding(start).encoding.startsWith('UTF-16') && start.subarray(0, SNIFF_LENGTH).includes(0);
}
