import { XMLParser } from 'fast-xml-parser';

/** An attribute of PasientIdent. */
export type EntryField = 'pid' | 'fid' | 'typeID';

/** A PasientIdent element as it was read. */
export interface ParsedEntry {
  readonly pid: string;
  readonly fid: string;
  readonly typeID: string;
  /** Where its start tag begins in the stretch. */
  readonly start: number;
}

/** XML that the parser refuses. `line`: 1-based in what it was given. What the parser says of it may quote the file and is dropped. */
export class BrokenXml extends Error {
  constructor(readonly line: number) {
    super(`line ${line}`);
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  captureMetaData: true,
  // Numbers may be written as character references; there is no DOCTYPE, so nothing else is expanded.
  htmlEntities: true,
  isArray: (name) => name === 'PasientIdent' || name === 'Institusjon',
});
/** Where the parser puts the place of an element. */
const META = XMLParser.getMetaDataSymbol() as unknown as symbol;

/** An element as the parser gives it: attributes and children by their local names. */
export interface ParsedElement {
  readonly [name: string | symbol]: unknown;
}

/** Parses a whole document or element, after the parser has validated it. Throws BrokenXml. */
export function parse(xml: string): ParsedElement {
  try {
    return parser.parse(xml, true) as ParsedElement;
  } catch (error) {
    throw new BrokenXml(Number(/:(\d+):\d+$/.exec((error as Error).message)?.[1] ?? 1));
  }
}

/** Parses PasientIdent elements that stand side by side. Throws BrokenXml. */
export function parseEntries(stretch: string): ParsedEntry[] {
  const opening = '<Institusjon>';
  const { Institusjon } = parse(`${opening}${stretch}</Institusjon>`) as { Institusjon: [{ PasientIdent: ParsedElement[] }] };
  return Institusjon[0].PasientIdent.map((element) => ({
    pid: textOf(element['pid']),
    fid: textOf(element['fid']),
    typeID: textOf(element['typeID']),
    start: (element[META] as { startIndex: number }).startIndex - opening.length,
  }));
}

/** An attribute's text, without the blanks around it; '' where it is missing. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

const NAME = /[^\s<>/=]+/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** Where an attribute's value stands in a stretch, blanks left out; the element's name where there is none, or it is empty. */
export function placeOf(field: EntryField, stretch: string, start: number): { readonly start: number; readonly end: number } {
  NAME.lastIndex = start + 1;
  const name = NAME.exec(stretch)![0];
  const nameEnd = start + 1 + name.length;
  for (let at = nameEnd; ; at = ATTRIBUTE.lastIndex) {
    while (/\s/.test(stretch[at] ?? '')) at++;
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(stretch);
    if (match === null) return { start: start + 1, end: nameEnd };
    const value = match[2] ?? match[3] ?? '';
    if (match[1] !== field || value.trim() === '') continue;
    const from = ATTRIBUTE.lastIndex - 1 - value.length + (value.length - value.trimStart().length);
    return { start: from, end: from + value.trim().length };
  }
}
