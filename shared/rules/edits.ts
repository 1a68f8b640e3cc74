import { decodeText } from '../xml/text.ts';
import type { Row, Span } from '../extract/row.ts';
import { ABSENT } from '../extract/row.ts';
import type { Edit, Repair } from './rule.ts';

/** Edits that repairs are made of. They change as little of the text as they can. */

/** The field's value replaced; nothing where the value does not stand there in one piece. */
export function setValue(row: Row, slot: number, text: string): Repair | undefined {
  if (!row.replaceable(slot)) return undefined;
  return { title: 'set', params: { field: row.field(slot).name, value: text }, edits: [{ ...row.at(slot), text }] };
}

/** Like `setValue`, but the white space around the value goes too: it counts in a code. */
export function setContent(row: Row, slot: number, text: string): Repair | undefined {
  if (!row.replaceable(slot)) return undefined;
  const { bytes, origin } = row.source;
  let { start, end } = row.at(slot);
  while (bytes[origin + start - 1]! <= 0x20) start--;
  while (bytes[origin + end]! <= 0x20) end++;
  return { title: 'set', params: { field: row.field(slot).name, value: text }, edits: [{ start, end, text }] };
}

/** The field's value without the white space around it. */
export function trimValue(row: Row, slot: number): Repair | undefined {
  const trimmed = setContent(row, slot, row.text(slot));
  return trimmed && { title: 'trim', edits: trimmed.edits };
}

/** Two fields' values exchanged. */
export function swapValues(row: Row, a: number, b: number): Repair | undefined {
  if (!row.replaceable(a) || !row.replaceable(b)) return undefined;
  return { title: 'swap', params: { field: row.field(a).name, other: row.field(b).name }, edits: [{ ...row.at(a), text: row.text(b) }, { ...row.at(b), text: row.text(a) }] };
}

/** A field taken out: an element with its lines, an attribute with the blank before it. */
export function removeField(row: Row, slot: number): Repair {
  const name = row.field(slot).name;
  const edit = row.field(slot).attribute ? removeAttribute(row, row.elementSpan(slot)) : removeElement(row, row.elementSpan(slot));
  return { title: 'remove', params: { field: name }, edits: [edit] };
}

/** A whole row taken out. */
export function removeRow(row: Row): Repair {
  return { title: 'removeRow', params: { row: row.name }, edits: [removeElement(row, row.span())] };
}

/** An element removed; where it is alone on its lines, with the lines, indentation and line end included. */
export function removeElement(row: Row, span: Span): Edit {
  const { bytes, origin } = row.source;
  let start = span.start;
  while (isBlank(bytes[origin + start - 1])) start--;
  let end = span.end;
  while (isBlank(bytes[origin + end])) end++;
  const before = bytes[origin + start - 1];
  const after = bytes[origin + end];
  const alone = (before === 0x0a || before === 0x0d) && (after === 0x0a || after === 0x0d);
  if (!alone) return { ...span, text: '' };
  end += after === 0x0d && bytes[origin + end + 1] === 0x0a ? 2 : 1;
  return { start, end, text: '' };
}

export function removeAttribute(row: Row, span: Span): Edit {
  const { bytes, origin } = row.source;
  let start = span.start;
  while (bytes[origin + start - 1]! <= 0x20) start--;
  return { start, end: span.end, text: '' };
}

/** An element put before another one, on a line of its own where that one has one. */
export function moveElement(row: Row, span: Span, to: number): Edit[] {
  const { bytes, origin } = row.source;
  let lineStart = to;
  while (isBlank(bytes[origin + lineStart - 1])) lineStart--;
  const before = bytes[origin + lineStart - 1];
  const alone = before === 0x0a || before === 0x0d;
  const lineEnd = alone ? (before === 0x0d ? '\r' : bytes[origin + lineStart - 2] === 0x0d ? '\r\n' : '\n') : '';
  const separator = alone ? lineEnd + decodeText(bytes, origin + lineStart, origin + to) : '';
  return [{ start: to, end: to, text: decodeText(bytes, origin + span.start, origin + span.end) + separator }, removeElement(row, span)];
}

/** A field put in at its place in the schema's order, indented like its neighbour. */
export function insertField(row: Row, slot: number, text: string): Repair {
  return { title: 'insert', params: { field: row.field(slot).name, value: text }, edits: [insertAt(row, slot, elementText(row, slot, text))] };
}

function elementText(row: Row, slot: number, text: string): string {
  const name = prefixOf(row) + row.field(slot).name;
  return `<${name}>${text}</${name}>`;
}

/** The edit that gives a field a value, whatever stands there now. */
export function putField(row: Row, slot: number, text: string): Edit {
  const replacement = setContent(row, slot, text);
  if (replacement !== undefined) return replacement.edits[0]!;
  if (row.states[slot] === ABSENT) return insertField(row, slot, text).edits[0]!;
  return { ...row.elementSpan(slot), text: elementText(row, slot, text) };
}

/** The edit that puts an element where the field of that slot belongs. */
export function insertAt(row: Row, slot: number, element: string): Edit {
  const { order, fields } = row.format;
  let before = -1;
  for (let i = 0; i < fields.length; i++) {
    if (fields[i] === undefined || fields[i]!.attribute || row.states[i] === ABSENT || order[i]! >= order[slot]!) continue;
    if (before < 0 || order[i]! > order[before]!) before = i;
  }
  const { bytes, origin } = row.source;
  const at = before < 0 ? row.tagEnd : row.elementSpan(before).end;
  // Indented like the element before it, or like the first element of the row.
  let lineStart = before < 0 ? at : row.elementSpan(before).start;
  let indent = '';
  if (before < 0) {
    let next = at;
    while (bytes[origin + next]! <= 0x20 && bytes[origin + next] !== 0) next++;
    indent = new TextDecoder().decode(bytes.subarray(origin + at, origin + next));
  } else {
    const element0 = lineStart;
    while (bytes[origin + lineStart - 1]! <= 0x20) lineStart--;
    indent = new TextDecoder().decode(bytes.subarray(origin + lineStart, origin + element0));
  }
  return { start: at, end: at, text: indent + element };
}

/** `ipl:` where the row's own name has that prefix, else ''. */
export function prefixOf(row: Row): string {
  const { bytes, origin } = row.source;
  const { start, end } = row.nameSpan();
  const name = new TextDecoder().decode(bytes.subarray(origin + start, origin + end));
  return name.slice(0, name.indexOf(':') + 1);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
