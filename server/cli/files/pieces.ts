import { read, readSync } from 'node:fs';
import { promisify } from 'node:util';

/** Bytes read at a time. */
const CHUNK = 256 * 1024;
/** Pieces after which everybody else gets a turn: signals, and the other requests of a language server. */
const PIECES_PER_TURN = 16;

/** Bytes from which on a file is read ahead. A smaller one is one of many that are checked side by side: there, no core is free. */
const LARGE = 32 * 1024 * 1024;
/** Bytes read ahead. */
const AHEAD = 1024 * 1024;

/** The bytes of an open file from its beginning. A piece is valid until the next is asked for. */
export function* piecesOf(descriptor: number): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  for (let n = readSync(descriptor, chunk, 0, CHUNK, null); n > 0; n = readSync(descriptor, chunk, 0, CHUNK, null)) yield chunk.subarray(0, n);
}

/** The same for who does long work on each piece, with turns for everybody else. `size`: bytes of the file. */
export function piecesInTurns(descriptor: number, size: number): AsyncGenerator<Uint8Array> {
  return size < LARGE ? readInTurns(descriptor) : readAhead(descriptor);
}

async function* readInTurns(descriptor: number): AsyncGenerator<Uint8Array> {
  let pieces = 0;
  for (const piece of piecesOf(descriptor)) {
    yield piece;
    if (++pieces % PIECES_PER_TURN === 0) await new Promise(setImmediate);
  }
}

const readInto = promisify(read);

/** While a piece is worked on, the next is read: a large file is done a twentieth sooner. */
async function* readAhead(descriptor: number): AsyncGenerator<Uint8Array> {
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
