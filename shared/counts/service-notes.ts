/** What is said beside the services of a result. */
import type { Finding } from '../report/finding.ts';
import { textsOf } from '../rules/texts.ts';
import type { Writer } from '../text/message.ts';
import type { CountResult, ServiceNote } from './result.ts';

/** The rules on single services: the parameters that are codes. */
const codesOf: Readonly<Record<string, readonly string[]>> = { KPR902: ['code'], KPR903: ['code'], KPR904: ['down', 'up'] };
const HOUSING = 29;
const COUNT_AS_HOUSING = ['12', '13'];

/**
 * Puts the findings that concern a service beside it: great changes (KPR902, KPR903), codes that may have been mistaken
 * for each other (KPR904), and codes that expired and count as 29 (KPR201; persons, from S-29).
 */
export function withServiceNotes(result: CountResult, findings: Iterable<Finding>, writer: Writer): CountResult {
  const notes = new Map<number, ServiceNote[]>();
  const put = (code: number, note: ServiceNote): void => void notes.set(code, [...(notes.get(code) ?? []), note]);
  for (const finding of findings) {
    for (const param of codesOf[finding.rule] ?? []) put(Number(finding.params[param]), { rule: finding.rule, text: writer.message(finding) });
  }
  const expired = expiredHousing(result, writer);
  if (expired !== undefined) put(HOUSING, { rule: 'KPR201', text: expired });
  return { ...result, services: result.services.map((service) => ({ ...service, notes: notes.get(service.code) ?? [] })) };
}

function expiredHousing({ tables }: CountResult, { language }: Writer): string | undefined {
  const { rows, columns, cells } = tables['S-29']!;
  const column = columns.indexOf('invalidCode');
  const persons = (code: string): number => cells[rows.indexOf(code)]?.[column] ?? 0;
  const used = COUNT_AS_HOUSING.filter((code) => persons(code) > 0);
  if (used.length === 0) return undefined;
  const { number } = textsOf(language);
  const each = used.map((code) => `${code} (${number(persons(code))})`);
  return language === 'nb' ? `Personer med utgått kode telles på 29: ${each.join(' og ')}.` : `Persons with an expired code count as 29: ${each.join(' and ')}.`;
}
