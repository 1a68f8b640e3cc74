import type { Attribute, Element } from '../model.ts';

/** The rows of a person, of every kind. */
export function rowsOf(person: Element): Element[] {
  return person.children.filter(({ attributes }) => attributes.length > 0);
}

/** The elements of a row that hold a value. */
export function fieldsOf(row: Element): Element[] {
  return row.children.filter(({ attributes, children }) => attributes.length === 0 && children.length === 0);
}

/** The attribute of a row that holds the person's id, and the one that holds its own key. */
export function idsOf({ attributes }: Element): { readonly person: Attribute; readonly own: Attribute } {
  return { person: attributes[0]!, own: attributes[1]! };
}
