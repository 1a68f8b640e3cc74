import { read, readSync } from 'node:fs';
import { promisify } from 'node:util';

/** Bytes read at a time. */
const CHUNK = 256 * 1024;
/** Bytes read in the background while the ones before are worked on. */
const AHEAD = 1024 * 1024;

/** The bytes of an open file from its beginning. A piece is valid until the next is asked for. */
export function* piecesOf(descriptor: number): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  for (let n = readSync(descriptor, chunk, 0, CHUNK, null); n > 0; n = readSync(descriptor, chunk, 0, CHUNK, null)) yield chunk.subarray(0, n);
}

const readInto = promisify(read);

/**
 * The same for who does long work on each piece: the next is read meanwhile, and everybody else gets a turn in between,
 * such as signals, and the other requests of a language server.
 */
export async function* piecesInTurns(descriptor: number): AsyncGenerator<Uint8Array> {
  const next = (chunk: Uint8Array): Promise<Uint8Array> => {
    const piece = readInto(descriptor, chunk, 0, AHEAD, null).then(({ bytesRead }) => chunk.subarray(0, bytesRead));
    // Who asks for it hears that it could not be read, and nobody before.
    piece.catch(() => undefined);
    return piece;
  };
  let [chunk, other] = [new Uint8Array(AHEAD), new Uint8Array(AHEAD)];
  let coming = next(chunk);
  try {
    for (let piece = await coming; piece.length > 0; piece = await coming) {
      [chunk, other] = [other, chunk];
      coming = next(chunk);
      yield piece;
    }
  } finally {
    // Nobody closes the file under it.
    await coming.catch(() => undefined);
  }
}
