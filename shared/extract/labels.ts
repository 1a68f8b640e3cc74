/**
 * What every element and attribute of the formats 3.5 and 3.7 is called and means, for hovers and reports.
 * Source: DOMAIN §0–§4. Names are unique across the format, so the local name is enough.
 */
import { messageLabels } from './labels/message.ts';
import { personInformationLabels } from './labels/person-information.ts';
import { personLabels } from './labels/person.ts';
import { rowLabels } from './labels/rows.ts';

/** A short name and one or two sentences, in bokmål and English. */
export interface Label {
  readonly nb: string;
  readonly en: string;
  readonly meaningNb: string;
  readonly meaningEn: string;
}

/** Labels by local name. */
export type Labels = Readonly<Record<string, Label>>;

const labels = new Map<string, Label>(
  [messageLabels, personLabels, personInformationLabels, rowLabels].flatMap((part: Labels) => Object.entries(part)),
);

/** The label of an element or attribute by its local name; undefined for a name that the format does not have. */
export function labelOf(name: string): Label | undefined {
  return labels.get(name);
}
