import type { FindingsResult } from '../../shared/protocol.ts';
import type { Finding } from '../../shared/report/finding.ts';
import { actionOn, actionRank, severityRank } from '../../shared/report/outcome.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Writer } from '../../shared/text/message.ts';
import { toRange } from './convert.ts';

type Group = FindingsResult['groups'][number];

/**
 * Findings by rule, the gravest rule first. `totals` are exact; `limit` is how many places of each rule are told. Of a
 * rule whose findings differ, the gravest decides.
 */
export function groupsOf(findings: Iterable<Finding>, totals: Readonly<Record<string, number>>, writer: Writer, limit: number): Group[] {
  const groups = new Map<string, Group>();
  for (const rule of Object.keys(totals)) groups.set(rule, emptyGroup(rule, totals[rule]!, writer));
  const seen = new Set<string>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group === undefined) continue;
    const first = !seen.has(finding.rule);
    seen.add(finding.rule);
    if (first || severityRank[finding.severity] < severityRank[group.severity]) group.severity = finding.severity;
    const action = actionOn(finding);
    if (first || actionRank[action] < actionRank[group.registryAction]) group.registryAction = action;
    if (group.places.length < limit) group.places.push({ range: toRange(finding.range), message: writer.message(finding), person: finding.person });
  }
  return [...groups.values()].sort((a, b) => severityRank[a.severity] - severityRank[b.severity] || actionRank[a.registryAction] - actionRank[b.registryAction] || (a.rule < b.rule ? -1 : 1));
}

function emptyGroup(id: string, total: number, writer: Writer): Group {
  const { name, summary, severity, registryAction } = ruleOf(id);
  return { rule: id, name, summary: summary[writer.language], severity, registryAction, total, places: [] };
}
