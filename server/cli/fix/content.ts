import { closeSync, openSync, type Stats } from 'node:fs';
import { NewFile } from '../files/new-file.ts';
import { piecesOf } from '../files/pieces.ts';

/** Bytes of a piece of what is held in memory. */
const CHUNK = 256 * 1024;

/** Bytes that can be read from their beginning any number of times. A piece is valid until the next one. */
export interface Content {
  pieces(): Iterable<Uint8Array>;
}

/** Bytes that are being written, and can be read when they have been. */
export interface Draft extends Content {
  write(bytes: Uint8Array): void;
  discard(): void;
}

export class FileContent implements Content {
  constructor(private readonly file: string) {}

  *pieces(): Generator<Uint8Array> {
    const descriptor = openSync(this.file, 'r');
    try {
      yield* piecesOf(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** A file beside the one that it will replace. */
export class FileDraft implements Draft {
  private readonly file: NewFile;

  constructor(place: string, like: Stats) {
    this.file = new NewFile(place, like);
  }

  write(bytes: Uint8Array): void {
    this.file.write(bytes);
  }

  pieces(): Iterable<Uint8Array> {
    return new FileContent(this.file.written).pieces();
  }

  commit(): void {
    this.file.commit();
  }

  discard(): void {
    this.file.discard();
  }
}

export class MemoryDraft implements Draft {
  private readonly written: Uint8Array[] = [];

  write(bytes: Uint8Array): void {
    this.written.push(Uint8Array.from(bytes));
  }

  *pieces(): Generator<Uint8Array> {
    // The first piece tells the encoding: it must not be a scrap.
    const bytes = Buffer.concat(this.written);
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  }

  discard(): void {
    this.written.length = 0;
  }
}
