import { readSync } from 'node:fs';

/** Bytes read at a time. */
const CHUNK = 256 * 1024;
/** Pieces after which everybody else gets a turn: signals, and the other requests of a language server. */
const PIECES_PER_TURN = 16;

/** The bytes of an open file from its beginning. A piece is valid until the next is asked for. */
export function* piecesOf(descriptor: number): Generator<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  for (let n = readSync(descriptor, chunk, 0, CHUNK, null); n > 0; n = readSync(descriptor, chunk, 0, CHUNK, null)) yield chunk.subarray(0, n);
}

/**
 * The same for who does long work on each piece. Reading in the background would cost more than it saves: what is read
 * has nearly always been read before, and a thread that waits for its turn beside V8's own holds up the check.
 */
export async function* piecesInTurns(descriptor: number): AsyncGenerator<Uint8Array> {
  let pieces = 0;
  for (const piece of piecesOf(descriptor)) {
    yield piece;
    if (++pieces % PIECES_PER_TURN === 0) await new Promise(setImmediate);
  }
}
