import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { crc32, createGunzip } from 'node:zlib';
import { openPromise } from 'yauzl';
import { ArchiveError, type ArchiveLimits, archiveLimits } from './archive.ts';

/** Bytes read and unpacked at a time. */
const CHUNK = 256 * 1024;

/**
 * The content of a gzip file, or of one file of a zip archive, as it is unpacked. `onRead` is told of packed bytes. Throws
 * ArchiveError, and what the operating system says.
 */
export async function* unpacked(file: string, entry: string | undefined, onRead: (bytes: number) => void, limits = archiveLimits): AsyncGenerator<Uint8Array> {
  try {
    yield* entry === undefined ? gunzipped(file, onRead, limits) : unzipped(file, entry, onRead, limits);
  } catch (error) {
    throw archiveErrorOf(error);
  }
}

/** What a library for archives says, as far as it is not the operating system's word. */
export function archiveErrorOf(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  return error instanceof ArchiveError || (code !== undefined && /^E[A-Z]+$/.test(code)) ? error : new ArchiveError('broken');
}

async function* gunzipped(file: string, onRead: (bytes: number) => void, limits: ArchiveLimits): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const input = createReadStream(file, { highWaterMark: CHUNK });
  const output = createGunzip({ chunkSize: CHUNK });
  input.on('data', (piece) => {
    packed += piece.length;
    onRead(piece.length);
  });
  // An error destroys the output, whose reader hears of it.
  pipeline(input, output, () => undefined);
  const within = limiter(limits);
  for await (const piece of output as AsyncIterable<Uint8Array>) yield within(piece, packed);
}

async function* unzipped(file: string, name: string, onRead: (bytes: number) => void, limits: ArchiveLimits): AsyncGenerator<Uint8Array> {
  const zip = await openPromise(file, { autoClose: false });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== name) continue;
      const { compressedSize, uncompressedSize } = entry;
      const within = limiter(limits);
      let [sum, unread] = [0, compressedSize];
      for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
        yield within(piece, compressedSize);
        sum = crc32(piece, sum);
        const share = Math.min(unread, Math.ceil((piece.length / Math.max(uncompressedSize, 1)) * compressedSize));
        unread -= share;
        onRead(share);
      }
      if (sum !== entry.crc32) throw new ArchiveError('broken');
      return;
    }
    throw new ArchiveError('broken');
  } finally {
    zip.close();
  }
}

/** Lets pieces through until they are too many for what they were packed in. */
function limiter({ size, ratio, free }: ArchiveLimits): (piece: Uint8Array, packed: number) => Uint8Array {
  let unpackedBytes = 0;
  return (piece, packed) => {
    unpackedBytes += piece.length;
    if (unpackedBytes > size) throw new ArchiveError('too-large');
    if (unpackedBytes > free && unpackedBytes > ratio * packed) throw new ArchiveError('bomb');
    return piece;
  };
}
