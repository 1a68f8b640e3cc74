import { type Stats, closeSync, fchmodSync, fchownSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Gathered } from '../gathered.ts';

/** Characters of the name that its temporary name keeps: names have an end. */
const KEPT = 64;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and takes its place at the
 * end, when it is on the disk. Where the process ends before that, nothing is left behind, unless it is killed: then a
 * hidden file that only its owner can read. A device or a pipe is written to as it stands.
 */
export class NewFile {
  /** What is being written. */
  readonly written: string;
  private readonly place: string;
  private readonly descriptor: number;
  private readonly like: Stats | undefined;
  private readonly gathered = new Gathered((bytes) => this.put(bytes));
  private readonly discardAtExit = (): void => this.discard();

  /**
   * `like`: whose mode and owner it gets; by default those of the file that it replaces. Throws what the operating system
   * says where it cannot be written.
   */
  constructor(file: string, like?: Stats) {
    const present = statSync(file, { throwIfNoEntry: false });
    this.like = like ?? present;
    const inPlace = present !== undefined && !present.isFile();
    this.place = present === undefined || inPlace ? file : realpathSync(file);
    this.written = inPlace ? this.place : join(dirname(this.place), `.${basename(this.place).slice(0, KEPT)}.${process.pid.toString(36)}${process.hrtime.bigint().toString(36)}.tmp`);
    // Until it is in its place, nobody else may read what is about people.
    this.descriptor = inPlace ? openSync(this.written, 'w') : openSync(this.written, 'wx', this.like === undefined ? 0o666 : 0o600);
    if (!inPlace) process.once('exit', this.discardAtExit);
  }

  write(piece: string | Uint8Array): void {
    if (typeof piece === 'string') this.gathered.add(piece);
    else {
      this.gathered.flush();
      this.put(piece);
    }
  }

  /** Puts the file in its place. */
  commit(): void {
    this.gathered.flush();
    if (this.written === this.place) return closeSync(this.descriptor);
    if (this.like !== undefined) takeAfter(this.descriptor, this.like);
    fsyncSync(this.descriptor);
    process.off('exit', this.discardAtExit);
    closeSync(this.descriptor);
    try {
      renameSync(this.written, this.place);
    } catch (error) {
      unlinkSync(this.written);
      throw error;
    }
    syncFolder(dirname(this.place));
  }

  /** Leaves everything as it was. */
  discard(): void {
    process.off('exit', this.discardAtExit);
    closeSync(this.descriptor);
    if (this.written !== this.place) unlinkSync(this.written);
  }

  private put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
  }
}

/** Gives a file the owner, where that is allowed, and the mode of another. */
function takeAfter(descriptor: number, { uid, gid, mode }: Stats): void {
  try {
    fchownSync(descriptor, uid, gid);
  } catch {
    // Only root may give files away; the file is then its writer's own.
  }
  fchmodSync(descriptor, mode & 0o7777);
}

/** Puts the new name on the disk too. Not every system lets a folder be opened; then there is nothing to do. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file is in its place.
  }
}
