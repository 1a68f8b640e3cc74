import { decodeText } from '../xml/text.ts';
import { ABSENT, type Row } from './row.ts';

/** An element without attributes, in which there is nothing but text and comments. */
const plain = /^<[^\s/>]+\s*(?:\/>|>(?:[^<]|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>)*<\/[^>]*>)$/;
/** What is left of a row without its name and its fields: the ends of its tags, and comments. */
const bare = /^\s*(?:\/>|>(?:\s|<!--[\s\S]*?-->)*(?:<\/[^>]*>)?)$/;

/**
 * Whether the row holds anything beside the fields that are read, and comments: elements that the format does not have here
 * or that stand there again, attributes that it does not have, stray text, values that cannot be read.
 */
export function holdsUnknown(row: Row): boolean {
  const { fields } = row.format;
  if (fields.some((_, slot) => row.unread(slot))) return true;
  const text = (start: number, end: number): string => decodeText(row.source.bytes, row.source.origin + start, row.source.origin + end);
  const known = fields.flatMap((field, slot) => (field === undefined || row.states[slot] === ABSENT ? [] : [{ ...row.elementSpan(slot), isAttribute: field.attribute === true }]));
  known.sort((a, b) => a.start - b.start);
  let rest = '';
  let at = row.nameEnd;
  for (const { start, end, isAttribute } of known) {
    if (!isAttribute && !plain.test(text(start, end))) return true;
    rest += text(at, start);
    at = end;
  }
  return !bare.test(rest + text(at, row.end));
}
