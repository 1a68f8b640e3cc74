/** An attribute as it is written. */
export type Attribute = readonly [name: string, value: string];

/**
 * An element of a synthetic extract. Any of its properties may be set anew before it is written; the lists themselves are
 * shared and never changed in place. edit.ts knows where the fields of a row belong.
 */
export interface Element {
  name: string;
  attributes: readonly Attribute[];
  children: readonly Element[];
  text: string;
  /** Markup that is written as it stands, in place of the element: a way to make an extract that is no XML. */
  raw?: string;
  /** The parts of the element of which the writer tells the place (serialize.ts). */
  marks?: readonly Mark[];
}

/**
 * A part of an element: its name in the start tag, its text, or the value of the attribute that is named. Of the root
 * also what stands before it: the encoding's name, and the beginning of the DOCTYPE.
 */
export interface Mark {
  readonly part: 'name' | 'text' | `@${string}` | 'encoding' | 'doctype';
}

/** A whole extract. The persons come one by one, so that an extract of any size fits in memory; they can be read once. */
export interface Extract {
  /** Stands between the XML declaration and the root, on a line of its own; empty in a proper extract. */
  prolog: string;
  /** The encoding that the XML declaration names, where it is to lie; else the writer's. */
  encoding?: string;
  /** IPLOS with its attributes and INNHINFO. */
  root: Element;
  persons: Iterable<Element>;
}

const none: readonly never[] = Object.freeze([]);

/** An element with text. */
export function field(name: string, text: string): Element {
  return { name, attributes: none, children: none, text };
}

/** Adds an element with text to the end of a row's content, if there is a text. */
export function add(children: Element[], name: string, text: string | undefined): void {
  if (text !== undefined) children.push(field(name, text));
}

/** An element with attributes and other elements, which the caller has put in the format's order. */
export function row(name: string, attributes: readonly Attribute[], children: readonly Element[]): Element {
  return { name, attributes, children, text: '' };
}

/** Markup in the place of an element. */
export function rawMarkup(raw: string): Element {
  return { name: '', attributes: none, children: none, text: '', raw };
}

/** A copy that shares nothing with the original. */
export function clone(element: Element): Element {
  return { ...element, children: element.children.map(clone) };
}
