import { read } from 'node:fs';
import { promisify } from 'node:util';

/** Bytes read at a time. */
const CHUNK = 256 * 1024;

const readInto = promisify(read);

/**
 * The bytes of an open file from its beginning, piece by piece: while one piece is checked, the next is read. A piece is
 * valid until the one after the next is asked for.
 */
export async function* readAhead(descriptor: number): AsyncGenerator<Uint8Array> {
  const buffers = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)];
  const next = (i: number): Promise<{ bytesRead: number }> => readInto(descriptor, buffers[i % 2]!, 0, CHUNK, null);
  let reading = next(0);
  try {
    for (let i = 0; ; i++) {
      const { bytesRead } = await reading;
      if (bytesRead === 0) return;
      reading = next(i + 1);
      yield buffers[i % 2]!.subarray(0, bytesRead);
    }
  } finally {
    // Whoever asks for no more may close the file.
    await reading.catch(() => undefined);
  }
}
