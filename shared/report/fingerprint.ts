import { dots, isHarmless } from '../text/mask.ts';
import type { Finding } from './finding.ts';
import { KeyTree } from './key-tree.ts';

/** What the fingerprints of equal findings share: rule, row kind, field and masked value. No line, no id, no identity. */
export function fingerprintKey(finding: Finding): string {
  const { rule, row, field } = finding;
  return `${rule}\u0000${row}\u0000${field}\u0000${maskedValue(finding)}`;
}

function maskedValue({ value }: Finding): string {
  return isHarmless(value) ? value : dots(value);
}

/**
 * The fingerprint of a finding (CLI.md): SHA-256 over its key, the file's path relative to the working directory, with
 * `/`, and its ordinal (from 0) among the findings of the file with the same key. Unique in the file.
 */
export function fingerprint(key: string, path: string, ordinal: number, sha256: (text: string) => string): string {
  return sha256(`${key}\u0000${path}\u0000${ordinal}`);
}

/** The fingerprint of a finding of the file at `path`; its `occurrence` must have been set. */
export function fingerprintOf(finding: Finding, path: string, sha256: (text: string) => string): string {
  return fingerprint(fingerprintKey(finding), path, finding.occurrence ?? 0, sha256);
}

/** Numbers findings, given in the order of the file, among their equals: from 0. */
export class Occurrences {
  private readonly met = new KeyTree<number>();

  next(finding: Finding): number {
    const equals = this.met.at(finding.rule).at(finding.row).at(finding.field).at(maskedValue(finding));
    const occurrence = equals.value ?? 0;
    equals.value = occurrence + 1;
    return occurrence;
  }
}
