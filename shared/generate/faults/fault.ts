import type { Element, Extract, Mark } from '../model.ts';
import type { Random } from '../random.ts';

/** The part of an element at which a rule must find the fault. */
export interface Site {
  readonly element: Element;
  readonly part: Mark['part'];
}

/** What an injector may know of the extract it works on. */
export interface Surroundings {
  readonly random: Random;
  readonly year: number;
  readonly formatVersion: string;
  /** INNHINFO. */
  readonly header: Element;
}

/**
 * Puts faults of one rule into a clean synthetic extract. The fault is found once, at its site, and nothing else is
 * found because of it (RULES, "One fault, one finding"). Exactly one of the functions is there.
 */
export interface Fault {
  readonly rule: string;
  /** Puts one fault into a person that has none yet; undefined, and the person unchanged, where it is not suited. */
  readonly person?: (person: Element, surroundings: Surroundings) => Site | undefined;
  /** Puts the one fault that an extract can have into its root or header. */
  readonly root?: (extract: Extract, surroundings: Surroundings) => Site;
  /** Changes all persons (rules on the extract as a whole, KPR8xx); it is found at the name INNHINFO. May be given an extract that is too small: see `least`. */
  readonly persons?: (persons: Iterable<Element>, surroundings: Surroundings) => Iterable<Element>;
  /** The fewest persons with which `persons` works. */
  readonly least?: number;
}
