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

/** Gives each finding of a file its fingerprint. Ask in the order of the file, and for every finding once. */
export class Fingerprints {
  private readonly ordinals = new Map<string, number>();

  constructor(
    private readonly path: string,
    private readonly sha256: (text: string) => string,
  ) {}

  of(finding: Finding): string {
    return fingerprint(...this.next(finding), this.sha256);
  }

  /** Counts a finding whose fingerprint is not needed. */
  pass(finding: Finding): void {
    this.next(finding);
  }

  private next(finding: Finding): [key: string, path: string, ordinal: number] {
    const key = fingerprintKey(finding);
    const ordinal = this.ordinals.get(key) ?? 0;
    this.ordinals.set(key, ordinal + 1);
    return [key, this.path, ordinal];
  }
}
