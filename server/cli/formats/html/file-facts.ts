import type { FileReport } from '../../../../shared/report/report.ts';
import { textsOf } from '../../../../shared/rules/texts.ts';
import { nameOf, sizeShown, systemShown } from '../extract-facts.ts';
import type { Input } from './input.ts';
import { type Html, facts } from './markup.ts';

/** What a file is, in a line. */
export function fileFacts(file: FileReport, { words, context: { writer, today } }: Input): Html {
  const { formatVersion, system, systemVersion, persons, services, recipients, size, path } = file;
  const { facts: label, common } = words;
  const people = recipients === undefined ? common.persons(persons) : common.recipients(recipients.inFile);
  return facts([
    [label.municipality, nameOf(file, common, writer.detail)],
    [label.file, path],
    [label.format, `${file.format ?? 'IPLOS'} ${formatVersion}`],
    [label.system, [system, systemVersion].map((part) => systemShown(part, writer.detail)).join(' ').trim()],
    [label.content, `${people}, ${common.services(services)}`],
    [label.size, sizeShown(size, writer.language === 'nb' ? ',' : '.')],
    ...(today === undefined ? [] : [[label.checked, textsOf(writer.language).date(today)] as const]),
  ]);
}
