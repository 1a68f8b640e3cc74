import { dots, isHarmless } from '../text/mask.ts';
import { MOST_DIGITS, putDigits } from './digits.ts';
import type { Finding } from './finding.ts';
import { KeyTree } from './key-tree.ts';

/** What the fingerprints of equal findings share: rule, row kind, field and masked value. No line, no id, no identity. */
function fingerprintKey(finding: Finding): string {
  const { rule, row, field } = finding;
  return `${rule}\u0000${row}\u0000${field}\u0000${maskedValue(finding)}`;
}

function maskedValue({ value }: Finding): string {
  return isHarmless(value) ? value : dots(value);
}

/** SHA-256 of bytes, or of text in UTF-8, as lower-case hexadecimal digits. */
export type Sha256 = (data: Uint8Array | string) => string;

const encoder = new TextEncoder();

/**
 * The fingerprints of the findings of one file (CLI.md): SHA-256 over the finding's key, the file's path relative to the
 * working directory, with `/`, and its ordinal (from 0) among the findings of the file with the same key. Unique in the file.
 */
export class Fingerprints {
  /** The finding that was asked for last, and how many bytes are hashed of it before the ordinal: the next is like it as often as not. */
  private last: Finding | undefined;
  private head = 0;
  private bytes = new Uint8Array(512);
  /** Of so many bytes each. */
  private parts: Uint8Array[] = [];

  constructor(
    private readonly path: string,
    private readonly sha256: Sha256,
  ) {}

  /** Of a finding whose `occurrence` has been set. */
  of(finding: Finding): string {
    if (this.last === undefined || !haveOneKey(finding, this.last)) {
      this.last = finding;
      this.begin(`${fingerprintKey(finding)}\u0000${this.path}\u0000`);
    }
    // Bytes: a string of each ordinal would outlive two collections of garbage in V8's own cache of such strings.
    const length = putDigits(finding.occurrence ?? 0, this.bytes, this.head);
    return this.sha256((this.parts[length] ??= this.bytes.subarray(0, length)));
  }

  private begin(head: string): void {
    const room = 3 * head.length + MOST_DIGITS;
    if (room > this.bytes.length) {
      this.bytes = new Uint8Array(room);
      this.parts = [];
    }
    this.head = encoder.encodeInto(head, this.bytes).written;
  }
}

function haveOneKey(one: Finding, other: Finding): boolean {
  return one.value === other.value && one.field === other.field && one.row === other.row && one.rule === other.rule;
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
