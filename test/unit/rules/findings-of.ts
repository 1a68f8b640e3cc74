import type { Finding } from '../../../shared/report/finding.ts';
import { check, repaired } from '../../rules/fixture.ts';

/** An extract of data year 2021 with one person, whose fields and rows are these. */
export function extractOf(content: string, year = 2021): string {
  const [namespace, version] = year === 2018 ? [2018, '3.5'] : [2019, '3.7'];
  return `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/${namespace}" versjon="${version}"><PERSON pePeID="1">${content}</PERSON></IPLOS>`;
}

/** What one rule, switched on with its own severity, finds in it. */
export function findingsOf(rule: string, content: string, year = 2021): Finding[] {
  return check(extractOf(content, year), new Map([[rule, { severity: 'on' }]]), year).findings.filter((finding) => finding.rule === rule);
}

/** The person's content after the first finding's fix, which has one answer; undefined where there is none. */
export function fixedBy(rule: string, content: string): string | undefined {
  const [finding] = findingsOf(rule, content);
  if (finding?.fix?.repairs.length !== 1) return undefined;
  return /<PERSON pePeID="1">(.*)<\/PERSON>/s.exec(repaired(extractOf(content), [finding]))![1];
}

/** `field severity·consequence`, with `name` for a finding on the row. */
export function verdictsOf(findings: readonly Finding[]): string[] {
  return findings.map(({ field, severity, registryAction }) => `${field || 'name'} ${severity}·${registryAction}`);
}
