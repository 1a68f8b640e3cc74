/** Small steps that the injectors are made of. */
import { type Day, formatDay } from '../../extract/calendar.ts';
import { fieldElement, setField } from '../edit.ts';
import type { Element } from '../model.ts';
import type { Random } from '../random.ts';
import type { Site } from './fault.ts';

/** Gives an element field a value, and tells where it stands. */
export function put(row: Element, field: string, value: string): Site {
  setField(row, field, value);
  return siteOf(row, field);
}

/** The same with a date. */
export function putDate(row: Element, field: string, day: Day): Site {
  return put(row, field, formatDay(day));
}

export function siteOf(row: Element, field: string): Site {
  return { element: fieldElement(row, field)!, part: 'text' };
}

export function nameOf(row: Element): Site {
  return { element: row, part: 'name' };
}

/** Tries variants of a fault in a random order until one suits. Those that do not must leave everything unchanged. */
export function anyOf(random: Random, variants: readonly (() => Site | undefined)[]): Site | undefined {
  const left = [...variants];
  while (left.length > 0) {
    const [variant] = left.splice(random.int(0, left.length - 1), 1);
    const site = variant!();
    if (site !== undefined) return site;
  }
  return undefined;
}
