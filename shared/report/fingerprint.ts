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
 * The fingerprints of the findings of one file (CLI.md): SHA-256 over the finding's key, the file's path relative to the
 * working directory, with `/`, and its ordinal (from 0) among the findings of the file with the same key. Unique in the file.
 */
export class Fingerprints {
  /** The finding that was asked for last, and all that is hashed of it but the ordinal: the next is like it as often as not. */
  private last: Finding | undefined;
  private head = '';

  constructor(
    private readonly path: string,
    private readonly sha256: (text: string) => string,
  ) {}

  /** Of a finding whose `occurrence` has been set. */
  of(finding: Finding): string {
    if (this.last === undefined || !haveOneKey(finding, this.last)) {
      this.last = finding;
      this.head = `${fingerprintKey(finding)}\u0000${this.path}\u0000`;
    }
    return this.sha256(this.head + (finding.occurrence ?? 0));
  }
}

function haveOneKey(one: Finding, other: Finding): boolean {
  return one.value === other.value && one.field === other.field && one.row === other.row && one.rule === other.rule;
}

/** The fingerprint of a finding of the file at `path`; its `occurrence` must have been set. */
export function fingerprintOf(finding: Finding, path: string, sha256: (text: string) => string): string {
  return new Fingerprints(path, sha256).of(finding);
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
