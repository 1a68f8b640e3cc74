import type { FindingSink } from '../lint/linter.ts';
import type { Finding, FindingList } from './finding.ts';
import { Occurrences } from './fingerprint.ts';
import { PackedFindings } from './packed-findings.ts';
import { Tallies } from './tallies.ts';

const severities = ['error', 'warning', 'info'] as const;

/**
 * Counts every finding and keeps those that will be shown: all, or the gravest `limit`, in the order of the file.
 */
export class Collector extends Tallies implements FindingSink {
  readonly thrown: string[] = [];
  private readonly occurrences = new Occurrences();
  private readonly packed = new PackedFindings();
  private readonly kept = { error: 0, warning: 0, info: 0 };

  /**
   * `limit`: how many findings to keep; `accept`: false for a finding that the baseline knows.
   */
  constructor(
    private readonly limit = Number.POSITIVE_INFINITY,
    private readonly accept: (finding: Finding) => boolean = () => true,
  ) {
    super();
  }

  override add(finding: Finding): void {
    finding.occurrence = this.occurrences.next(finding);
    if (!this.accept(finding)) return;
    super.add(finding);
    const { severity } = finding;
    if (this.kept[severity] >= this.limit) return;
    this.kept[severity]++;
    this.packed.push(finding);
  }

  ruleThrew(rule: string): void {
    this.thrown.push(rule);
  }

  /** The findings kept, in the order of the file. */
  findings(): FindingList {
    const { packed, limit } = this;
    if (packed.ordered && packed.length <= limit) return packed;
    const all = packed.inOrder();
    if (all.length <= limit) return packed.only(all);
    const chosen = new Set<number>();
    for (const severity of severities) {
      for (let i = 0; i < packed.length && chosen.size < limit; i++) if (packed.severityOf(i) === severity) chosen.add(i);
    }
    return packed.only(all.filter((i) => chosen.has(i)));
  }
}
