import type { RuleChange } from '../../../shared/lint/settings.ts';
import type { Finding, LocatedRepair } from '../../../shared/report/finding.ts';
import { Writer } from '../../../shared/text/message.ts';
import { check } from '../../rules/fixture.ts';
import { type Fields, serviceXml } from '../extract/read-person.ts';

/** The text of an extract of one person with these services, each on a line of its own, and nothing else that an extract has. */
export function extractOf(services: readonly Fields[]): string {
  return `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7"><PERSON pePeID="1">\n${services.map(serviceXml).join('\n')}\n</PERSON></IPLOS>`;
}

/** What one rule finds in a person with these services in the data year 2021. */
export function found(rule: string, services: readonly Fields[], change: RuleChange = {}): Finding[] {
  return check(extractOf(services), new Map([[rule, change]]), 2021).findings.filter((finding) => finding.rule === rule);
}

export function messageOf(finding: Finding | undefined): string {
  return new Writer('nb').message(finding!);
}

export function titlesOf(finding: Finding | undefined): string[] {
  return (finding?.fix?.repairs ?? []).map((repair: LocatedRepair) => new Writer('nb').title(repair));
}
