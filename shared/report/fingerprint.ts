import { dots, isHarmless } from '../text/mask.ts';
import type { Finding } from './finding.ts';

/** What the fingerprints of equal findings share: rule, row kind, field and masked value. No line, no id, no identity. */
export function fingerprintKey({ rule, row, field, value }: Finding): string {
  return [rule, row, field, isHarmless(value) ? value : dots(value)].join('\u0000');
}

/**
 * The fingerprint of a finding (CLI.md): SHA-256 over its key, the file's path relative to the working directory, with
 * `/`, and its ordinal (from 0) among the findings of the file with the same key. Unique in the file.
 */
export function fingerprint(key: string, path: string, ordinal: number, sha256: (text: string) => string): string {
  return sha256([key, path, ordinal].join('\u0000'));
}

/** The fingerprint of a finding of the file at `path`; its `occurrence` must have been set. */
export function fingerprintOf(finding: Finding, path: string, sha256: (text: string) => string): string {
  return fingerprint(fingerprintKey(finding), path, finding.occurrence ?? 0, sha256);
}

/** Numbers findings, given in the order of the file, among their equals: from 0. */
export class Occurrences {
  private readonly met = new Map<string, number>();

  next(finding: Finding): number {
    const key = fingerprintKey(finding);
    const occurrence = this.met.get(key) ?? 0;
    this.met.set(key, occurrence + 1);
    return occurrence;
  }
}
