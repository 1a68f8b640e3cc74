import { type Counts, type Finding, addCounts, countFinding, noCounts } from '../report/finding.ts';
import { Fingerprints, Occurrences, type Sha256 } from '../report/fingerprint.ts';
import type { FileReport } from '../report/report.ts';

/** The name of a baseline where none is given. */
export const BASELINE_NAME = 'kpr-lint.baseline.json';

/** One finding that is accepted. The fingerprint says nothing of lines, ids or identities (CLI.md). */
export interface BaselineEntry {
  readonly rule: string;
  /** Made with the path of the file from the baseline's folder. */
  readonly fingerprint: string;
  /** Why it is accepted: a person's words. */
  readonly reason?: string | undefined;
}

/** The findings that are accepted, by the path of their file from the baseline's folder, with `/`. */
export type Baseline = ReadonlyMap<string, readonly BaselineEntry[]>;

/** What the baseline says of one file, and how it is called there: plain data, so that a worker can be told. */
export interface FileBaseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
}

/** What came of the baseline in the check of one file. */
export interface Accepted {
  /** The findings that were left out. */
  readonly counts: Counts;
  /** Entries whose finding is not there any more, though their rule has looked. */
  readonly stale: readonly BaselineEntry[];
}

/** The baseline at work on one file: tells which findings are known, counts them, and notes which entries were met. */
export class BaselineFilter {
  readonly counts: Counts = noCounts();
  private readonly rules: ReadonlySet<string>;
  private readonly open: Map<string, BaselineEntry>;
  private readonly fingerprints: Fingerprints;

  constructor({ path, entries }: FileBaseline, sha256: Sha256) {
    this.rules = new Set(entries.map(({ rule }) => rule));
    this.open = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    this.fingerprints = new Fingerprints(path, sha256);
  }

  /** Whether a finding, whose `occurrence` is set, is to be reported: false, once, for one that the baseline knows. */
  readonly reports = (finding: Finding): boolean => {
    if (!this.rules.has(finding.rule)) return true;
    const fingerprint = this.fingerprints.of(finding);
    if (this.open.get(fingerprint)?.rule !== finding.rule) return true;
    this.open.delete(fingerprint);
    countFinding(this.counts, finding, 1);
    return false;
  };

  /** After the last finding. Nothing is stale of a rule that did not look, or in a file that was not read to its end. */
  accepted({ complete, notRun }: Pick<FileReport, 'complete' | 'notRun'>): Accepted {
    const silent = new Set(notRun.map(({ rule }) => rule));
    return { counts: this.counts, stale: complete ? [...this.open.values()].filter(({ rule }) => !silent.has(rule)) : [] };
  }
}

/** What the baseline does not know of the findings of a whole file, in the order of the file, and how much it knows. */
export function withoutAccepted(all: Iterable<Finding>, file: FileBaseline, sha256: Sha256): { readonly findings: readonly Finding[]; readonly counts: Counts } {
  const filter = new BaselineFilter(file, sha256);
  const occurrences = new Occurrences();
  const findings: Finding[] = [];
  for (const finding of all) {
    const numbered = { ...finding, occurrence: occurrences.next(finding) };
    if (filter.reports(numbered)) findings.push(numbered);
  }
  return { findings, counts: filter.counts };
}

/**
 * The entries for a file that has been checked: its findings as they are now, each with the reason that it had; `reason`
 * for those that are new. Entries of rules that did not look stay, and all of them where the file was not read to its end.
 */
export function entriesFor({ findings, complete, notRun }: FileReport, { path, entries }: FileBaseline, sha256: Sha256, reason?: string): BaselineEntry[] {
  const silent = new Set(notRun.map(({ rule }) => rule));
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const result = new Map(entries.filter(({ rule }) => !complete || silent.has(rule)).map((entry) => [entry.fingerprint, entry]));
  const fingerprints = new Fingerprints(path, sha256);
  for (const finding of findings) {
    const fingerprint = fingerprints.of(finding);
    const before = known.get(fingerprint);
    result.set(fingerprint, { rule: finding.rule, fingerprint, reason: before === undefined ? reason : before.reason });
  }
  return [...result.values()];
}

/** A reason stands in a file that is shared: eleven digits could identify somebody. */
export function couldIdentify(reason: string): boolean {
  return /\d{6}[\s.-]?\d{5}/.test(reason);
}

/** All that was accepted in some files. */
export function acceptedIn(files: readonly { readonly accepted?: Accepted | undefined }[]): Counts {
  const counts = noCounts();
  for (const { accepted } of files) if (accepted !== undefined) addCounts(counts, accepted.counts);
  return counts;
}
