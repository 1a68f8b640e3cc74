import { formats } from '../extract/format.ts';
import type { Element, Mark } from './model.ts';

/** The rows of which there may be several; their steps always have a number, others only from the second on. */
const repeatable: ReadonlySet<string> = new Set(formats.flatMap(({ rows }) => rows.flatMap(({ name }) => (name === 'IPLOS' || name === 'INNHINFO' ? [] : [name]))));

/**
 * The path of a part of an element in a person (with its ordinal), or in the root, as findings have it. Markup has that of
 * its row; what stands before the root has none.
 */
export function pathOf(element: Element, part: Mark['part'], within: Element, ordinal: number): string {
  if (part === 'encoding' || part === 'doctype') return '/';
  const start = within.name === 'PERSON' ? `/IPLOS/PERSON[${ordinal}]` : `/${local(within.name)}`;
  const attribute = part.startsWith('@') ? `/${part}` : '';
  return (stepsTo(element, within, start) ?? start) + attribute;
}

function stepsTo(element: Element, parent: Element, path: string): string | undefined {
  if (element === parent) return path;
  const seen = new Map<string, number>();
  for (const child of parent.children) {
    if (child.raw !== undefined) {
      if (child === element) return path;
      continue;
    }
    const name = local(child.name);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const found = stepsTo(element, child, `${path}/${name}${repeatable.has(name) || nth > 1 ? `[${nth}]` : ''}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
