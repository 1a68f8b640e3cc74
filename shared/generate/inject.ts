import { formats } from '../extract/format.ts';
import type { Fault, Site, Surroundings } from './faults/fault.ts';
import { childrenOf } from './edit.ts';
import type { Element, Extract, Mark } from './model.ts';
import { Random, keyOf, mix } from './random.ts';
import type { Placed } from './serialize.ts';

/** So many faults of one rule. */
export interface Injection {
  readonly fault: Fault;
  readonly count: number;
}

export interface InjectionOptions {
  /** How many persons the extract has. */
  readonly persons: number;
  readonly seed: number;
  readonly year: number;
  readonly formatVersion: string;
}

/** What stands where: an entry of the manifest. */
export interface Injected {
  readonly rule: string;
  /** As findings have it. */
  readonly path: string;
  /** 1-based; the column, the offset and the length in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
  /** Ordinal of the person in the file, 0 outside persons. */
  readonly person: number;
}

/** Faults could not be put in as often as they were asked for. */
export class InjectionShort extends Error {
  constructor(
    readonly rule: string,
    readonly wanted: number,
    /** How many could. */
    readonly possible: number,
    /** Whether more persons would help; else an extract has the fault only once. */
    readonly needsPersons: boolean,
  ) {
    super(`${rule}: ${possible} of ${wanted}`);
  }
}

/** A share of the persons in which the faults are spread; the rest is there for those that fit few persons. */
const SPREAD = 0.9;
/** A fault that fits fewer of the persons than this is put in wherever it fits. */
const SCARCE = 0.25;

/** A fault that persons are to get, and how well it fits them. */
interface Wanted extends Injection {
  placed: number;
  tried: number;
}

/**
 * An extract with faults: each person gets at most one, which are spread over the file. Give `placed` to the writer; when
 * everything has been written, `manifest` tells what stands where. Reading the persons throws InjectionShort at their end
 * where there were not enough that a fault suits; this function does where that is clear from the beginning.
 */
export function inject(extract: Extract, injections: readonly Injection[], options: InjectionOptions): { extract: Extract; placed: (place: Placed) => void; manifest: readonly Injected[] } {
  const { persons, seed, year, formatVersion } = options;
  const key = mix(keyOf(seed), injections.length);
  const [header] = childrenOf(extract.root, 'INNHINFO');
  const around = (ordinal: number): Surroundings => ({ random: new Random(mix(key, ordinal)), year, formatVersion, header: header! });
  const marked = new Map<Mark, Pick<Injected, 'rule' | 'path' | 'person'>>();
  const manifest: Injected[] = [];

  const remember = (rule: string, { element, part }: Site, within: Element, ordinal: number): void => {
    const mark: Mark = { part };
    element.marks = [...(element.marks ?? []), mark];
    marked.set(mark, { rule, path: pathOf(element, part, within, ordinal), person: ordinal });
  };

  const wanted: Wanted[] = [];
  for (const { fault, count } of injections) {
    if (fault.person !== undefined) wanted.push({ fault, count, placed: 0, tried: 0 });
    else if (count > 1) throw new InjectionShort(fault.rule, count, 1, false);
    else if (persons < (fault.least ?? 0)) throw new InjectionShort(fault.rule, count, 0, true);
    else if (fault.persons !== undefined) {
      extract.persons = fault.persons(extract.persons, around(0));
      remember(fault.rule, { element: header!, part: 'name' }, extract.root, 0);
    } else if (fault.root !== undefined) remember(fault.rule, fault.root(extract, around(0)), extract.root, 0);
  }
  const tooMany = wanted.find((_, i) => wanted.slice(0, i + 1).reduce((sum, { count }) => sum + count, 0) > persons);
  if (tooMany !== undefined) throw new InjectionShort(tooMany.fault.rule, tooMany.count, Math.max(0, tooMany.count - excess(wanted, persons)), true);

  const clean = extract.persons;
  extract.persons = (function* () {
    let ordinal = 0;
    for (const person of clean) {
      const fault = putOne(wanted, person, around(++ordinal), ordinal / persons);
      if (fault !== undefined) remember(fault.rule, fault.site, person, ordinal);
      yield person;
    }
    const short = wanted.find(({ placed, count }) => placed < count);
    if (short !== undefined) throw new InjectionShort(short.fault.rule, short.count, short.placed, true);
  })();
  return {
    extract,
    manifest,
    placed: ({ mark, line, column, offset, length }) => {
      const { rule, path, person } = marked.get(mark)!;
      manifest.push({ rule, path, line, column, offset, length, person });
    },
  };
}

function excess(wanted: readonly Wanted[], persons: number): number {
  return wanted.reduce((sum, { count }) => sum + count, 0) - persons;
}

/** Puts one of the faults that are due into a person, the one that fits the fewest persons first. */
function putOne(wanted: readonly Wanted[], person: Element, around: Surroundings, share: number): { rule: string; site: Site } | undefined {
  const fit = ({ placed, tried }: Wanted): number => (tried === 0 ? 0 : placed / tried);
  const due = wanted.filter((one) => one.placed < one.count && (fit(one) < SCARCE || share >= (one.placed / one.count) * SPREAD));
  for (const one of due.sort((a, b) => fit(a) - fit(b))) {
    one.tried++;
    const site = one.fault.person!(person, around);
    if (site === undefined) continue;
    one.placed++;
    return { rule: one.fault.rule, site };
  }
  return undefined;
}

/** The rows of which there may be several; their steps always have a number, others only from the second on. */
const repeatable: ReadonlySet<string> = new Set(formats.flatMap(({ rows }) => rows.flatMap(({ name }) => (name === 'IPLOS' || name === 'INNHINFO' ? [] : [name]))));

/** The path of a part of an element in a person, or in the root, as findings have it. */
function pathOf(element: Element, part: Mark['part'], within: Element, ordinal: number): string {
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
