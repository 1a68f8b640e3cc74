import { closeSync, openSync } from 'node:fs';
import { SNIFF_LENGTH, guessEncoding } from '../../../shared/xml/encoding.ts';
import { nextLine } from '../../../shared/xml/lines.ts';
import { piecesOf } from './pieces.ts';
import { STDIN } from './targets.ts';

/** Longer lines are not read: a whole extract may stand on one. */
const LONGEST = 1024 * 1024;

/** Reads some lines of a file, by 0-based number, without keeping the rest; what cannot be read is missing. */
export function readLines(file: string, wanted: readonly number[]): ReadonlyMap<number, string> {
  const lines = new Map<number, string>();
  if (file === STDIN || wanted.length === 0) return lines;
  const numbers = new Set(wanted);
  const last = Math.max(...wanted);
  let number = 0;
  let line = '';
  const take = (text: string): void => {
    if (numbers.has(number) && line.length <= LONGEST) line += text;
  };
  const end = (): void => {
    if (numbers.has(number) && line.length <= LONGEST) lines.set(number, line.replace(/[\r\n]+$/, ''));
    number++;
    line = '';
  };
  try {
    let carried = '';
    for (const piece of textOf(file)) {
      // A CR at the end of a piece may be half a line end.
      const text = carried + piece;
      const length = text.endsWith('\r') ? text.length - 1 : text.length;
      carried = text.slice(length);
      let at = 0;
      for (let next = nextLine(text, 0); next >= 0 && next <= length; next = nextLine(text, at)) {
        take(text.slice(at, next));
        end();
        if (number > last) return lines;
        at = next;
      }
      take(text.slice(at, length));
    }
    end();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
  return lines;
}

/** The text of a file in pieces, decoded as the check decodes it. */
function* textOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    let decode: ((bytes: Uint8Array) => string) | undefined;
    for (let bytes of piecesOf(descriptor)) {
      if (decode === undefined) {
        const { encoding, bom } = guessEncoding(bytes.subarray(0, SNIFF_LENGTH));
        const decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
        decode = encoding === 'ISO-8859-1' ? (b) => Buffer.from(b).toString('latin1') : (b) => decoder.decode(b, { stream: true });
        bytes = bytes.subarray(bom);
      }
      yield decode(bytes);
    }
  } finally {
    closeSync(descriptor);
  }
}
