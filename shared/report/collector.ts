import type { FindingSink } from '../lint/linter.ts';
import { type ActorCounts, type Counts, type Finding, type FindingList, type Tally, noCounts } from './finding.ts';
import { fingerprintKey } from './fingerprint.ts';
import { PackedFindings } from './packed-findings.ts';

const severities = ['error', 'warning', 'info'] as const;

/**
 * Counts every finding and keeps those that will be shown: all, or the gravest `limit`, in the order of the file.
 */
export class Collector implements FindingSink {
  readonly counts: Counts = noCounts();
  readonly fixable: Record<string, number> = {};
  readonly actors: Record<string, ActorCounts> = {};
  private readonly tallied = new Map<string, Tally>();
  private readonly occurrences = new Map<string, number>();
  readonly thrown: string[] = [];
  private readonly packed = new PackedFindings();
  private readonly kept = { error: 0, warning: 0, info: 0 };

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
    const { times = 1 } = finding;
    counts[finding.severity] += times;
    counts.byRule[finding.rule] = (counts.byRule[finding.rule] ?? 0) + times;
    if (finding.fix?.kind === 'safe') this.fixable[finding.rule] = (this.fixable[finding.rule] ?? 0) + times;
    const { rule, severity, registryAction, row, actor } = finding;
    const actors = (this.actors[rule] ??= {});
    actors[actor] = (actors[actor] ?? 0) + times;
    const key = `${rule}:${severity}:${registryAction}:${row}`;
    const tally = this.tallied.get(key);
    if (tally === undefined) this.tallied.set(key, { rule, severity, registryAction, row, count: times });
    else tally.count += times;
    if (this.kept[severity] >= this.limit) return;
    this.kept[severity]++;
    this.packed.push(finding);
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
  findings(): FindingList {
    const { packed, limit } = this;
    const all = packed.inOrder();
    if (all.length <= limit) return packed.only(all);
    const chosen = new Set<number>();
    for (const severity of severities) {
      for (let i = 0; i < packed.length && chosen.size < limit; i++) if (packed.severityOf(i) === severity) chosen.add(i);
    }
    return packed.only(all.filter((i) => chosen.has(i)));
  }
}
