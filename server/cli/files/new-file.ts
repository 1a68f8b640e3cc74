import { closeSync, fchmodSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Characters gathered before they are written. */
const BATCH = 256 * 1024;

/**
 * A file that appears whole or not at all: it is written beside its place under another name, and takes its place at the
 * end. Where the process ends before that, nothing is left behind. A device or a pipe is written to as it stands.
 */
export class NewFile {
  private readonly place: string;
  private readonly written: string;
  private readonly descriptor: number;
  private batch = '';
  private readonly discardAtExit = (): void => this.discard();

  /** Throws what the operating system says where it cannot be written. */
  constructor(file: string) {
    const present = statSync(file, { throwIfNoEntry: false });
    this.place = present === undefined ? file : realpathSync(file);
    const inPlace = present !== undefined && !present.isFile();
    this.written = inPlace ? this.place : join(dirname(this.place), `.${basename(this.place)}.${process.pid}.tmp`);
    this.descriptor = openSync(this.written, 'w');
    if (!inPlace) process.once('exit', this.discardAtExit);
    if (!inPlace && present !== undefined) fchmodSync(this.descriptor, present.mode);
  }

  write(text: string): void {
    this.batch += text;
    if (this.batch.length >= BATCH) this.flush();
  }

  /** Puts the file in its place. */
  commit(): void {
    this.flush();
    closeSync(this.descriptor);
    process.off('exit', this.discardAtExit);
    if (this.written !== this.place) renameSync(this.written, this.place);
  }

  /** Leaves everything as it was. */
  discard(): void {
    process.off('exit', this.discardAtExit);
    closeSync(this.descriptor);
    if (this.written !== this.place) unlinkSync(this.written);
  }

  private flush(): void {
    const bytes = Buffer.from(this.batch);
    this.batch = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
  }
}
