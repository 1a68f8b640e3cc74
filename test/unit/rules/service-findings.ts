import type { Finding } from '../../../shared/report/finding.ts';
import { Writer } from '../../../shared/text/message.ts';
import { type Fields, serviceXml } from '../extract/read-person.ts';
import { findingsOf } from './findings-of.ts';

/** These services, each on a line of its own. */
export function servicesXml(services: readonly Fields[]): string {
  return `\n${services.map(serviceXml).join('\n')}\n`;
}

/** What one rule finds in a person with these services in the data year 2021. */
export function found(rule: string, services: readonly Fields[]): Finding[] {
  return findingsOf(rule, servicesXml(services));
}

export function messageOf(finding: Finding | undefined): string {
  return new Writer('nb').message(finding!);
}

export function titlesOf(finding: Finding | undefined): string[] {
  return (finding?.fix?.repairs ?? []).map((repair) => new Writer('nb').title(repair));
}
