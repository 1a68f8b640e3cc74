import { type RowTable, formats } from '../extract/format.ts';

/** An attribute as it is written: name and value. */
export type Attribute = [name: string, value: string];

/** An element of a synthetic extract, free to be changed in any way before it is written. */
export interface Element {
  name: string;
  attributes: Attribute[];
  children: Element[];
  text: string;
  /** Markup that is written as it stands, in place of the element: a way to make an extract that is no XML. */
  raw?: string;
  /** The parts of the element of which the writer tells the place (serialize.ts). */
  marks?: Mark[];
}

/** A part of an element: its name in the start tag, its text, or the value of the attribute that is named. */
export interface Mark {
  readonly part: 'name' | 'text' | `@${string}`;
}

/** A whole extract. The persons come one by one, so that an extract of any size fits in memory; read them once. */
export interface Extract {
  /** Stands between the XML declaration and the root, one line for itself; empty in a proper extract. */
  prolog: string;
  /** IPLOS with its attributes and INNHINFO. */
  root: Element;
  persons: Iterable<Element>;
}

/** An element with text. */
export function field(name: string, text: string): Element {
  return { name, attributes: [], children: [], text };
}

/** An element with attributes and other elements; the caller has put them in the format's order. */
export function row(name: string, attributes: Attribute[], children: Element[]): Element {
  return { name, attributes, children, text: '' };
}

/** Adds an element with text to the end of a row's content, if there is a text. */
export function add(children: Element[], name: string, text: string | undefined): void {
  if (text !== undefined) children.push(field(name, text));
}

export function rawMarkup(raw: string): Element {
  return { name: '', attributes: [], children: [], text: '', raw };
}

/** A copy that shares nothing with the original. */
export function clone(element: Element): Element {
  return {
    ...element,
    attributes: element.attributes.map(([name, value]) => [name, value]),
    children: element.children.map(clone),
  };
}

/** The children of that name, in their order. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => child.name === name);
}

/** The value of a field of a row, be it an element or an attribute; undefined where the row has none. */
export function getField(element: Element, name: string): string | undefined {
  const attribute = element.attributes.find(([key]) => key === name);
  return attribute === undefined ? fieldElement(element, name)?.text : attribute[1];
}

/** The element of a field that is one. */
export function fieldElement(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** Gives a field of a row a value, at its place in the format's order if the row had none. Throws for a field that the row cannot have. */
export function setField(element: Element, name: string, value: string): void {
  const existing = fieldElement(element, name);
  if (existing !== undefined) {
    existing.text = value;
    return;
  }
  const order = orderOf(element.name);
  if (order.attributes.has(name)) {
    const { attributes } = element;
    const attribute = attributes.find(([key]) => key === name);
    if (attribute === undefined) attributes.splice(placeFor(order.attributes, attributes.map(([key]) => key), name), 0, [name, value]);
    else attribute[1] = value;
    return;
  }
  insertChild(element, field(name, value));
}

/** Puts an element among its siblings where the format has it, after those of the same name. */
export function insertChild(parent: Element, child: Element): void {
  const { elements } = orderOf(parent.name);
  parent.children.splice(placeFor(elements, parent.children.map(({ name }) => name), child.name), 0, child);
}

/** Removes a field from a row; false where the row had none. */
export function removeField(element: Element, name: string): boolean {
  const before = element.attributes.length + element.children.length;
  element.attributes = element.attributes.filter(([key]) => key !== name);
  element.children = element.children.filter((child) => child.name !== name);
  return element.attributes.length + element.children.length < before;
}

/** Names and their places, attributes and elements apart. */
interface Order {
  readonly attributes: ReadonlyMap<string, number>;
  readonly elements: ReadonlyMap<string, number>;
}

const orders = new Map<string, Order>();

/** The order of a row's content. The content of each version is part of that of the version with the most, so that one order serves all. */
function orderOf(row: string): Order {
  let order = orders.get(row);
  if (order === undefined) {
    const tables = formats.flatMap(({ rows }) => rows.filter(({ name }) => name === row));
    if (tables.length === 0) throw new RangeError(`${row} is no row of the format`);
    order = readOrder(tables.reduce((most, table) => (table.content.length > most.content.length ? table : most)));
    orders.set(row, order);
  }
  return order;
}

function readOrder(table: RowTable): Order {
  const names = (attribute: boolean): ReadonlyMap<string, number> =>
    new Map(
      table.content
        .filter((item) => (typeof item !== 'string' && item.attribute === true) === attribute)
        .map((item, place) => [typeof item === 'string' ? item : item.name, place]),
    );
  return { attributes: names(true), elements: names(false) };
}

function placeFor(order: ReadonlyMap<string, number>, present: readonly string[], name: string): number {
  const place = order.get(name);
  if (place === undefined) throw new RangeError(`${name} is no field of the row`);
  const next = present.findIndex((other) => (order.get(other) ?? -1) > place);
  return next < 0 ? present.length : next;
}
