import { childrenOf } from './edit.ts';
import { pathOf } from './element-path.ts';
import type { Fault, Site, Surroundings } from './faults/fault.ts';
import type { Element, Extract, Mark } from './model.ts';
import { Random, keyOf, mix } from './random.ts';
import type { Placed } from './serialize.ts';

/** So many faults of one rule; `atMost` where fewer will do. */
export interface Injection {
  readonly fault: Fault;
  readonly count: number;
  readonly atMost?: boolean;
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

/** A rule of which faults could not be put in as often as they were asked for. */
export interface Shortfall {
  readonly rule: string;
  readonly wanted: number;
  /** How many could. */
  readonly possible: number;
  /** An extract has the fault only once; else more persons may help. */
  readonly onlyOnce: boolean;
}

/** Faults that were asked for without `atMost` could not all be put in. */
export class InjectionShort extends Error {
  constructor(readonly shortfall: Shortfall) {
    super(`${shortfall.rule}: ${shortfall.possible} of ${shortfall.wanted}`);
  }
}

/** An extract into which faults are put while it is written. */
export interface InjectedExtract {
  readonly extract: Extract;
  /** For the writer. */
  readonly placed: (place: Placed) => void;
  /** What stands where, in the order of the file; complete when everything has been written. */
  readonly manifest: readonly Injected[];
  /** What falls short and may. */
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Puts faults into the extract that `make` makes, the same each time: at most one in each person, spread over the file. It
 * is gone through beforehand, to see which faults suit so few persons that others must leave those to them. Throws
 * InjectionShort.
 */
export function inject(make: () => Extract, injections: readonly Injection[], options: InjectionOptions): InjectedExtract {
  const urgent = new Set<string>();
  for (;;) {
    const trial = new Run(make(), injections, options, urgent);
    for (const _ of trial.extract.persons);
    const short = trial.shortfalls();
    const known = urgent.size;
    for (const { rule } of short) urgent.add(rule);
    if (urgent.size > known) continue;
    const unmet = short.find(({ rule }) => injections.some(({ fault, atMost }) => fault.rule === rule && atMost !== true));
    if (unmet !== undefined) throw new InjectionShort(unmet);
    const { extract, placed, manifest } = new Run(make(), injections, options, urgent);
    return { extract, placed, manifest, shortfalls: short };
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

/** One way through an extract. */
class Run {
  readonly manifest: Injected[] = [];
  private readonly wanted: Wanted[] = [];
  private readonly short: Shortfall[] = [];
  private readonly marked = new Map<Mark, Pick<Injected, 'rule' | 'path' | 'person'>>();
  private readonly key: number;
  private readonly header: Element;

  constructor(
    readonly extract: Extract,
    injections: readonly Injection[],
    private readonly options: InjectionOptions,
    /** Rules whose faults go before others and wherever they suit. */
    private readonly urgent: ReadonlySet<string>,
  ) {
    this.key = mix(keyOf(options.seed), injections.length);
    this.header = childrenOf(extract.root, 'INNHINFO')[0]!;
    for (const injection of injections) {
      if (injection.fault.person === undefined) this.putOnce(injection);
      else this.wanted.push({ ...injection, placed: 0, tried: 0 });
    }
    extract.persons = this.withFaults(extract.persons);
  }

  readonly placed = ({ mark, line, column, offset, length }: Placed): void => {
    const found = this.marked.get(mark);
    if (found !== undefined) this.manifest.push({ ...found, line, column, offset, length });
  };

  /** After the last person. */
  shortfalls(): Shortfall[] {
    const short = this.wanted.filter(({ placed, count }) => placed < count);
    return [...this.short, ...short.map(({ fault: { rule }, count, placed }) => ({ rule, wanted: count, possible: placed, onlyOnce: false }))];
  }

  private putOnce({ fault, count }: Injection): void {
    const { rule, least = 0, root, persons } = fault;
    if (this.options.persons < least) {
      this.short.push({ rule, wanted: count, possible: 0, onlyOnce: false });
      return;
    }
    if (count > 1) this.short.push({ rule, wanted: count, possible: 1, onlyOnce: true });
    const { extract } = this;
    if (root !== undefined) this.remember(rule, root(extract, this.around(0)), extract.root, 0);
    else if (persons !== undefined) {
      extract.persons = persons(extract.persons, this.around(0));
      this.remember(rule, { element: this.header, part: 'name' }, extract.root, 0);
    }
  }

  private *withFaults(persons: Iterable<Element>): Generator<Element> {
    let ordinal = 0;
    for (const person of persons) {
      this.putOne(person, ++ordinal);
      yield person;
    }
  }

  /** Puts one of the faults that are due into a person, the one that fits the fewest persons first. */
  private putOne(person: Element, ordinal: number): void {
    const share = ordinal / this.options.persons;
    const fit = ({ fault, placed, tried }: Wanted): number => (this.urgent.has(fault.rule) ? -1 : tried === 0 ? 0 : placed / tried);
    const due = this.wanted.filter((one) => one.placed < one.count && (fit(one) < SCARCE || share >= (one.placed / one.count) * SPREAD));
    if (due.length === 0) return;
    const around = this.around(ordinal);
    for (const one of due.sort((a, b) => fit(a) - fit(b))) {
      one.tried++;
      const site = one.fault.person!(person, around);
      if (site === undefined) continue;
      one.placed++;
      this.remember(one.fault.rule, site, person, ordinal);
      return;
    }
  }

  private remember(rule: string, { element, part }: Site, within: Element, ordinal: number): void {
    const mark: Mark = { part };
    element.marks = [...(element.marks ?? []), mark];
    this.marked.set(mark, { rule, path: pathOf(element, part, within, ordinal), person: ordinal });
  }

  private around(ordinal: number): Surroundings {
    const { year, formatVersion } = this.options;
    return { random: new Random(mix(this.key, ordinal)), year, formatVersion, header: this.header };
  }
}
