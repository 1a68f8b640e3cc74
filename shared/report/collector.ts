import { byPlace } from '../lint/place.ts';
import type { FindingSink } from '../lint/linter.ts';
import { type Counts, type Finding, type Tally, noCounts } from './finding.ts';
import { fingerprintKey } from './fingerprint.ts';

const rank = { error: 0, warning: 1, info: 2 } as const;

/**
 * Counts every finding and keeps those that will be shown: all, or the gravest `limit`, in the order of the file.
 */
export class Collector implements FindingSink {
  readonly counts: Counts = noCounts();
  readonly fixable: Record<string, number> = {};
  private readonly tallied = new Map<string, Tally>();
  private readonly occurrences = new Map<string, number>();
  readonly thrown: string[] = [];
  private readonly bySeverity: Finding[][] = [[], [], []];

  /**
   * `limit`: how many findings to keep; `accept`: false for a finding that the baseline knows.
   */
  constructor(
    private readonly limit = Number.POSITIVE_INFINITY,
    private readonly accept: (finding: Finding) => boolean = () => true,
  ) {}

  get tallies(): readonly Tally[] {
    return [...this.tallied.values()];
  }

  add(finding: Finding): void {
    this.number(finding);
    if (!this.accept(finding)) return;
    const { counts } = this;
    counts[finding.severity]++;
    counts.byRule[finding.rule] = (counts.byRule[finding.rule] ?? 0) + 1;
    if (finding.fix?.kind === 'safe') this.fixable[finding.rule] = (this.fixable[finding.rule] ?? 0) + 1;
    const { rule, severity, registryAction, row } = finding;
    const key = `${rule}:${severity}:${registryAction}:${row}`;
    const tally = this.tallied.get(key);
    if (tally === undefined) this.tallied.set(key, { rule, severity, registryAction, row, count: 1 });
    else tally.count++;
    const kept = this.bySeverity[rank[finding.severity]]!;
    if (kept.length < this.limit) kept.push(finding);
  }

  private number(finding: Finding): void {
    const key = fingerprintKey(finding);
    const occurrence = this.occurrences.get(key) ?? 0;
    this.occurrences.set(key, occurrence + 1);
    finding.occurrence = occurrence;
  }

  ruleThrew(rule: string): void {
    this.thrown.push(rule);
  }

  /** The findings kept, in the order of the file. */
  findings(): Finding[] {
    const kept: Finding[] = [];
    for (const findings of this.bySeverity) for (const finding of findings) if (kept.length < this.limit) kept.push(finding);
    return kept.sort(byPlace);
  }
}
