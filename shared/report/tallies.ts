import { type ActorCounts, type Counts, type Finding, type Tally, countFinding, noCounts } from './finding.ts';
import { KeyTree } from './key-tree.ts';

/** Exact numbers of findings: by severity, rule, consequence and row, by who acts, and how many have a safe fix. */
export class Tallies {
  readonly counts: Counts = noCounts();
  /** Findings that have a safe fix, by rule. */
  readonly fixable: Record<string, number> = {};
  /** Who acts, by rule. */
  readonly actors: Record<string, ActorCounts> = {};
  readonly tallies: Tally[] = [];
  private readonly tallied = new KeyTree<Tally>();

  add(finding: Finding): void {
    const { rule, severity, registryAction, row, actor, fix, times = 1 } = finding;
    countFinding(this.counts, finding, 1);
    if (fix?.kind === 'safe') this.fixable[rule] = (this.fixable[rule] ?? 0) + times;
    const actors = (this.actors[rule] ??= {});
    actors[actor] = (actors[actor] ?? 0) + times;
    const tallied = this.tallied.at(rule).at(severity).at(registryAction).at(row);
    if (tallied.value === undefined) this.tallies.push((tallied.value = { rule, severity, registryAction, row, count: times }));
    else tallied.value.count += times;
  }
}
