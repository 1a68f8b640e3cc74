import type { Localized } from '../../../shared/rules/rule.ts';
import { nearest } from '../../../shared/text/nearest.ts';
import { BadValue } from './usage-error.ts';

/** One flag of a command: its help and the way its values are read. The name is its key in the command's table. */
export interface Flag<T> {
  /** What stands for the value in help; undefined for a switch, which takes none. */
  readonly placeholder: string | undefined;
  /** A switch that can also be switched off: `--no-color`. */
  readonly negatable?: true;
  /** One letter. */
  readonly short?: string;
  /** One sentence. */
  readonly help: Localized;
  /** All values given, in their order; those of a switch are `true` and `false`. Throws BadValue. */
  readonly read: (given: readonly string[]) => T;
}

export type Flags = Readonly<Record<string, Flag<unknown>>>;
export type Values<F extends Flags> = { readonly [K in keyof F]: F[K] extends Flag<infer T> ? T : never };

/** Reads one value; throws BadValue. */
export type Reading<T> = (text: string) => T;

/** A switch: false unless it is given. */
export function toggle(help: Localized, short?: string): Flag<boolean> {
  return { placeholder: undefined, help, ...(short !== undefined && { short }), read: (given) => given.length > 0 };
}

/** A switch with three positions: on, off, not given. */
export function onOrOff(help: Localized): Flag<boolean | undefined> {
  return { placeholder: undefined, negatable: true, help, read: (given) => (given.length === 0 ? undefined : given.at(-1) === 'true') };
}

/** A flag with one value: the last, where it is given more than once. */
export function one<T>(placeholder: string, read: Reading<T>, help: Localized): Flag<T | undefined> {
  return { placeholder, help, read: (given) => (given.length === 0 ? undefined : readAll(given, read).at(-1)) };
}

/** A flag with one value that stands for itself where the flag is not given. */
export function oneOr<T>(placeholder: string, read: Reading<T>, fallback: T, help: Localized): Flag<T> {
  return { placeholder, help, read: (given) => readAll(given, read).at(-1) ?? fallback };
}

/** A flag that may be repeated. */
export function many<T>(placeholder: string, read: Reading<T>, help: Localized): Flag<readonly T[]> {
  return { placeholder, help, read: (given) => readAll(given, read) };
}

/** A flag that may be repeated, each time with one value or several with commas between. */
export function list<T>(placeholder: string, read: Reading<T>, help: Localized): Flag<readonly T[]> {
  return { placeholder, help, read: (given) => readAll(given.flatMap((text) => text.split(',')).map((text) => text.trim()), read) };
}

function readAll<T>(given: readonly string[], read: Reading<T>): T[] {
  return given.map((text) => {
    try {
      return read(text);
    } catch (error) {
      if (error instanceof BadValue) error.given = text;
      throw error;
    }
  });
}

export const anyText: Reading<string> = (text) => {
  if (text === '') throw new BadValue({ nb: 'noe', en: 'something' });
  return text;
};

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Reading<number> {
  return (text) => {
    const value = /^[-+]?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    if (most === Number.MAX_SAFE_INTEGER) throw new BadValue({ nb: `et helt tall fra ${least} og oppover`, en: `a whole number from ${least} on` });
    throw new BadValue({ nb: `et helt tall fra ${least} til ${most}`, en: `a whole number from ${least} to ${most}` });
  };
}

export function choice<const C extends string>(choices: readonly C[]): Reading<C> {
  return (text) => {
    const chosen = choices.find((c) => c === text);
    if (chosen !== undefined) return chosen;
    const all = choices.join(', ');
    throw new BadValue({ nb: `én av ${all}`, en: `one of ${all}` }, nearest(text, choices));
  };
}

/** A date of the calendar as `YYYY-MM-DD`. */
export const calendarDate: Reading<string> = (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new BadValue({ nb: 'en dato, ÅÅÅÅ-MM-DD', en: 'a date, YYYY-MM-DD' });
  return text;
};
