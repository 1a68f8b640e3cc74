import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { piecesInTurns, piecesOf } from '../../../server/cli/files/pieces.ts';

const MEBIBYTE = 1024 * 1024;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kpr-lint-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A file of so many bytes, no two stretches of which are alike, opened. */
function opened(size: number): { readonly bytes: Buffer; readonly descriptor: number } {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i + 4 <= size; i += 4) bytes.writeUInt32LE(Math.imul(i, 0x9e3779b1) >>> 0, i);
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  return { bytes, descriptor: openSync(file, 'r') };
}

/** All pieces, as they were when they came. */
async function all(pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Buffer> {
  const copies: Uint8Array[] = [];
  for await (const piece of pieces) copies.push(Uint8Array.from(piece));
  return Buffer.concat(copies);
}

describe.each([
  ['at once', piecesOf],
  ['in turns', (descriptor: number) => piecesInTurns(descriptor, 0)],
  ['ahead', (descriptor: number) => piecesInTurns(descriptor, Infinity)],
])('the bytes of a file, %s', (_, piecesFrom) => {
  it.each([0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE + 7])('%d of them', async (size) => {
    const { bytes, descriptor } = opened(size);
    expect(bytes.equals(await all(piecesFrom(descriptor)))).toBe(true);
    closeSync(descriptor);
  });

  it('who stops early may close the file', async () => {
    const { descriptor } = opened(3 * MEBIBYTE);
    for await (const piece of piecesFrom(descriptor)) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    closeSync(descriptor);
  });

  it('what cannot be read is told to who asks', async () => {
    const { descriptor } = opened(1);
    closeSync(descriptor);
    await expect(all(piecesFrom(descriptor))).rejects.toThrow('EBADF');
  });
});
