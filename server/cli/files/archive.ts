/** What can be in the way of reading an archive; the words are in text/archive-errors.ts. */
export type ArchiveFault = 'broken' | 'encrypted' | 'method' | 'nested' | 'outside' | 'twice' | 'too-many' | 'too-large' | 'bomb' | 'no-xml';

/** Something in an archive that cannot be read, or is not going to be. */
export class ArchiveError extends Error {
  constructor(readonly reason: ArchiveFault) {
    super(reason);
  }
}

export function isZip(file: string): boolean {
  return /\.zip$/i.test(file);
}

function isGzip(file: string): boolean {
  return /\.gz$/i.test(file);
}

/** Whether what is to be read has to be unpacked. */
export function isPacked({ file, entry }: { readonly file: string; readonly entry?: string | undefined }): boolean {
  return entry !== undefined || isGzip(file);
}

/** How much an archive may be. */
export interface ArchiveLimits {
  /** Bytes of all its files, unpacked. */
  readonly size: number;
  /** Bytes, unpacked, for each packed byte; beyond `free` bytes. */
  readonly ratio: number;
  readonly free: number;
  /** Files in a zip archive. */
  readonly entries: number;
}

export const archiveLimits: ArchiveLimits = { size: 2 * 1024 ** 3, ratio: 1000, free: 10 * 1000 ** 2, entries: 1000 };
