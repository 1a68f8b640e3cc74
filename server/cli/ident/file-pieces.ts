import { closeSync, fstatSync, openSync } from 'node:fs';
import type { SystemError } from '../../../shared/report/report.ts';
import { SNIFF_LENGTH, guessEncoding } from '../../../shared/xml/encoding.ts';
import { isBinary } from '../files/is-binary.ts';
import { piecesInTurns } from '../files/pieces.ts';
import { type Stamp, isUnchanged, stampOf } from '../files/stamp.ts';

/** A file of which nothing can be said. */
export class UnreadableFile extends Error {
  constructor(
    readonly kind: SystemError['kind'],
    readonly detail = '',
  ) {
    super(kind);
  }
}

/**
 * A file in pieces; they are valid until the next. Files are read more than once, so it must be a file that stays as it is:
 * `before`, where it is given, is how it was the first time. Throws UnreadableFile, or what the operating system says.
 */
export async function* filePieces(file: string, before?: Stamp): AsyncGenerator<Uint8Array> {
  const descriptor = openSync(file, 'r');
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new UnreadableFile('is-folder');
    if (!stats.isFile()) throw new UnreadableFile('not-found');
    if (stats.size === 0) throw new UnreadableFile('empty');
    const stamp = before ?? stampOf(stats);
    let isFirst = true;
    for await (const piece of piecesInTurns(descriptor, stats.size)) {
      if (isFirst && isBinary(piece)) throw new UnreadableFile('binary', 'here');
      isFirst = false;
      yield piece;
    }
    if (!isUnchanged(file, stamp)) throw new UnreadableFile('changed-meanwhile');
  } finally {
    closeSync(descriptor);
  }
}

/** The same as text, by the encoding that the bytes have. */
export async function* textPieces(file: string, before?: Stamp): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (let bytes of filePieces(file, before)) {
    if (decoder === undefined) {
      const { encoding, bom } = guessEncoding(bytes.subarray(0, SNIFF_LENGTH));
      decoder = new TextDecoder(encoding.toLowerCase(), { ignoreBOM: true });
      bytes = bytes.subarray(bom);
    }
    yield decoder.decode(bytes, { stream: true });
  }
  if (decoder !== undefined) yield decoder.decode();
}
