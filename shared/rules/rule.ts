import type { ComparedExtract } from '../counts/compared.ts';
import type { Field, RegistryAction } from '../extract/format.ts';
import { couldBeId } from '../extract/misplaced-id.ts';
import type { Person, Rows } from '../extract/person.ts';
import type { Fault, Problem } from '../extract/record.ts';
import type { Row, Span } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import type { Texts } from './texts.ts';

export type Severity = 'error' | 'warning' | 'info';
/** Who can put the fault right: the municipality in its record system, or the vendor in the extract. */
export type Actor = 'municipality' | 'vendor' | 'both';
export type Language = 'nb' | 'en';

/** A text in both languages; the compiler demands both. */
export interface Localized {
  readonly nb: string;
  readonly en: string;
}

/** A value of the file that identifies somebody: shown only with `--detail full`. */
export interface Personal {
  readonly personal: string;
}

/** A value from the file is given as text and is shown only where it cannot hold an identity (text/mask.ts). */
export interface Quoted {
  readonly quoted: string;
}

/** What a message is filled with. Strings are the tool's own words (names of fields, kinds of rows), never the file's. */
export type Param = string | number | Quoted | Personal;
export type Params = Readonly<Record<string, Param>>;
/** The parameters as the message functions get them: masked where they must be. */
export type Filled = Readonly<Record<string, string | number>>;

/** A message in both languages; see MESSAGES: what, where, what the register does, what to do, in at most 140 characters. */
export interface Message {
  readonly nb: (p: Filled, t: Texts) => string;
  readonly en: (p: Filled, t: Texts) => string;
}

/** Bytes [start, end) of the record replaced by text. */
export interface Edit extends Span {
  readonly text: string;
}

/** One way to put a finding right. The title is a key of `fixTitles` (text/fix-titles.ts). */
export interface Repair {
  readonly title: string;
  readonly params?: Params;
  readonly edits: readonly Edit[];
}

/** `safe`: the meaning cannot change. `suggested`: a person must choose; with several answers, none is preferred. */
export type Fix = { readonly kind: 'safe' | 'suggested' } & (Repair | { readonly alternatives: readonly Repair[] });

/** Where something stands: a field of a row, or the row itself (its name) where `slot` is `ROW`. */
export interface Place {
  readonly row: Row;
  readonly slot: number;
  /** Where it is neither the field's value nor the row's name. */
  readonly span?: Span;
}

/** Slot number of the row itself. */
export const ROW = -1;

export interface Said {
  /** Key in the rule's `messages`. */
  readonly message: string;
  readonly params?: Params;
  /** Where they differ from the rule's own. */
  readonly severity?: Severity;
  readonly registryAction?: RegistryAction;
  readonly actor?: Actor;
}

export interface NewFinding extends Place, Said {
  /** Other places of the contradiction; `note` is a key in the rule's `messages`. */
  readonly related?: readonly (Place & { readonly note: string })[];
  readonly fix?: Fix | undefined;
}

export type Reporter = (finding: NewFinding) => void;

/** A setting of a rule. The default's type is the option's type; numbers may have bounds, texts a form. */
export interface Option {
  /** A text is a day of the calendar, `YYYY-MM-DD`. */
  readonly default: number | string | boolean;
  readonly min?: number;
  readonly max?: number;
  /** A number that may have decimals; others are whole. */
  readonly decimal?: true;
  readonly nb: string;
  readonly en: string;
}
export type Options = Readonly<Record<string, Option>>;
type Widened<T> = T extends number ? number : T extends boolean ? boolean : string;
export type OptionValues<O extends Options> = { readonly [K in keyof O]: Widened<O[K]['default']> };

/** What a rule may know of the extract around the row it looks at. */
export interface Context<V = unknown> {
  readonly period: Period;
  /** The data year, NaN where it is not known. */
  readonly year: number;
  /** INNHINFO, undefined until it has been read. */
  readonly header: Row | undefined;
  /** iiKomnr as text, '' where it is not known. */
  readonly municipality: string;
  readonly options: V;
  /** Adds to one of the rule's own counters; `check.extract` gets their sums over all persons. */
  tally(key: string | number, amount?: number): void;
}

/** Sums of a rule's counters over the whole extract. */
export interface Totals {
  get(key: string | number): number;
  /** Visits the counters that have a number, in no order. */
  each(visit: (key: number, sum: number) => void): void;
}

/** What is known of the first of two persons with the same pePeID. */
export interface Earlier {
  readonly ordinal: number;
}

/** What a national identity number or D-number is by its digits. */
export type NumberVerdict = 'valid' | 'synthetic' | 'wrong-length' | 'wrong-check-digits' | 'wrong-date';

/** An entry of an ident message (PasientIdent), or a person of the extract beside it: what is known of it, never who it is. */
export interface IdentEntry {
  readonly of: 'message' | 'extract';
  /** Its number in the file, from 1. */
  readonly ordinal: number;
  /** Whether the other of the two has it as well; undefined where there is no other. */
  readonly paired: boolean | undefined;
  /** typeID by Volven 9032; NaN where it is missing or no such code, and for persons of the extract. */
  readonly type: number;
  /** Undefined for other types than 1 and 2. */
  readonly number: NumberVerdict | undefined;
  /** What has been added to the month of a synthetic number; 0 for others. */
  readonly series: number;
  /** How many municipalities' messages have the same identity; 0 where that has not been counted. */
  readonly municipalities: number;
}

/** A finding on an entry: it stands at an attribute of PasientIdent, or at the person's pePeID. */
export interface IdentSaid extends Said {
  readonly field: 'pid' | 'fid' | 'typeID' | 'pePeID';
}

/**
 * What a rule looks at. Each function is called once for each row of its kind; rows in which the XML is broken are left
 * out, and so is `person` where rows may be missing. Rules keep no state of their own.
 */
export interface Checks<V> {
  readonly fault?: (fault: Fault, report: (finding: Said) => void, context: Context<V>) => void;
  /** `person`: the one that it stands in. */
  readonly problem?: (problem: Problem, report: Reporter, context: Context<V>, person: Person | undefined) => void;
  readonly root?: (root: Row, report: Reporter, context: Context<V>, found: { namespace: string; known: boolean }) => void;
  readonly header?: (header: Row, report: Reporter, context: Context<V>, contacts: Rows) => void;
  readonly person?: (person: Person, report: Reporter, context: Context<V>) => void;
  /** PERSON's own fields only: called also where rows of the person are broken. */
  readonly personRow?: (row: Row, report: Reporter, context: Context<V>, person: Person) => void;
  readonly personInformation?: (row: Row, report: Reporter, context: Context<V>, person: Person) => void;
  readonly functionScore?: (row: Row, report: Reporter, context: Context<V>, person: Person) => void;
  readonly service?: (service: Service, report: Reporter, context: Context<V>, person: Person) => void;
  readonly diagnosis?: (row: Row, report: Reporter, context: Context<V>, person: Person) => void;
  readonly specialistStay?: (row: Row, report: Reporter, context: Context<V>, person: Person) => void;
  /** A second person with the same pePeID. */
  readonly samePerson?: (person: Person, earlier: Earlier, report: Reporter, context: Context<V>) => void;
  /** After the last person, where the whole file could be read. Findings stand at the name INNHINFO. */
  readonly extract?: (totals: Totals, report: (finding: Said) => void, context: Context<V>) => void;
  /** The same, where there is an earlier extract to compare with. */
  readonly compare?: (current: ComparedExtract, previous: ComparedExtract, report: (finding: Said) => void, context: Context<V>) => void;
  /** Where there are ident messages: each entry of a message, and each person of the extract that belongs to it (ident/). */
  readonly ident?: (entry: IdentEntry, report: (finding: IdentSaid) => void) => void;
}

/** One rule: everything that is said of it anywhere comes from this object. */
export interface Rule<O extends Options = Options> {
  /** `KPR301`: never changes its meaning, is never used again. */
  readonly id: string;
  /** Kebab-case English, names the fault. */
  readonly name: string;
  readonly severity: Severity;
  readonly registryAction: RegistryAction;
  readonly actor: Actor;
  readonly offByDefault?: true;
  /** An error of it breaks the schema, which keeps the file out also where the register names no action of its own. */
  readonly breaksSchema?: true;
  /** The rule says nothing where the data year is not known. */
  readonly needsYear?: true;
  /** One line for the catalogue, settings and SARIF: what is wrong when the rule fires. */
  readonly summary: Localized;
  /** Where the facts come from: `DOMAIN §5 E-15`. */
  readonly sources: readonly string[];
  readonly options?: O;
  readonly messages: Readonly<Record<string, Message>>;
  /** Two to four sentences for the hover: first what it means, last what to do. By message key, `default` for all others. */
  readonly hovers: Readonly<Record<string, Message>>;
  /** Diagnostics of this rule are struck through in editors. */
  readonly deprecated?: true;
  readonly check: Checks<OptionValues<O>>;
}

/** Checks a rule at compile time and gives `context.options` its type. */
export function defineRule<const O extends Options = Record<never, Option>>(rule: Rule<O>): Rule {
  return rule as unknown as Rule;
}

/** A value of the file as a message shows it. */
export function shown(row: Row, slot: number): Param {
  const field = row.field(slot);
  return field.personal ? { personal: row.text(slot) } : textShown(row.text(slot), field);
}

/** A text of the file as a message shows it: of a field, or one that stands loose. */
export function textShown(text: string, field: Pick<Field, 'type' | 'maxLength'> = { type: 'text' }): Param {
  return couldBeId(field, text) ? { personal: text } : { quoted: text };
}

/** The name of an element or attribute as a message shows it; what does not look like one is treated as the file's text, and as an id where it has so many digits. */
export function nameShown(name: string): Param {
  if (/\d{6}/.test(name)) return { personal: name };
  return /^[A-Za-z_][\w.:-]{0,63}$/.test(name) ? name : { quoted: name };
}
