/** Changes to single rows of a synthetic extract, each at the place where the format has the field. */
import { formats } from '../extract/format.ts';
import type { RowTable } from '../extract/format.ts';
import { type Element, field } from './model.ts';

/** The children of that name, in their order. */
export function childrenOf(parent: Element, name: string): Element[] {
  return parent.children.filter((child) => child.name === name);
}

/** The element of a field that is one. */
export function fieldElement(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** The value of a field of a row, be it an element or an attribute; undefined where the row has none. */
export function getField(element: Element, name: string): string | undefined {
  const attribute = element.attributes.find(([key]) => key === name);
  return attribute === undefined ? fieldElement(element, name)?.text : attribute[1];
}

/** Gives a field of a row a value, at its place in the format if the row had none. Throws a RangeError for a field that the row cannot have. */
export function setField(element: Element, name: string, value: string): void {
  const order = orderOf(element.name);
  if (order.attributes.has(name)) {
    const others = element.attributes.filter(([key]) => key !== name);
    element.attributes = others.toSpliced(placeOf(order.attributes, others.map(([key]) => key), name), 0, [name, value]);
    return;
  }
  const existing = fieldElement(element, name);
  if (existing === undefined) insertChild(element, field(name, value));
  else existing.text = value;
}

/** Puts an element among its siblings where the format has it, behind those of the same name. Throws a RangeError where it has no place. */
export function insertChild(parent: Element, child: Element): void {
  const { elements } = orderOf(parent.name);
  const place = placeOf(elements, parent.children.map(({ name }) => name), child.name);
  parent.children = parent.children.toSpliced(place, 0, child);
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

/** The order of a row's content. What one version has is part of what the version with the most has, so that one order serves all. */
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

function readOrder({ content }: RowTable): Order {
  const names = (attribute: boolean): ReadonlyMap<string, number> =>
    new Map(
      content
        .filter((item) => (typeof item !== 'string' && item.attribute === true) === attribute)
        .map((item, place) => [typeof item === 'string' ? item : item.name, place]),
    );
  return { attributes: names(true), elements: names(false) };
}

function placeOf(order: ReadonlyMap<string, number>, present: readonly string[], name: string): number {
  const place = order.get(name);
  if (place === undefined) throw new RangeError(`${name} has no place there`);
  const next = present.findIndex((other) => (order.get(other) ?? -1) > place);
  return next < 0 ? present.length : next;
}
