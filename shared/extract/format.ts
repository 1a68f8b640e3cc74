import { NOT_INTERNED } from '../xml/names.ts';
import { iplos35 } from './iplos-3.5.ts';
import { iplos37 } from './iplos-3.7.ts';
import { type LeafField, leafReader } from './leaf-reader.ts';
import { type RowName, kindOf, slotNames } from './slots.ts';

/** What the register does about a fault (DOMAIN §0.1). */
export type RegistryAction = 'rejectMessage' | 'deleteRow' | 'setNull' | 'none';

/**
 * How a field's text becomes a value (see values.ts):
 * `id` xs:long · `short`, `int` their XML Schema types · `decimal` hours, 5 digits with 2 decimals · `date` YYYYMMDD ·
 * `month` YYYYMM · `code` a code list's number · `sex` M or K · `digits` a number that keeps its zeros · `text` any.
 */
export type FieldType = 'id' | 'short' | 'int' | 'decimal' | 'date' | 'month' | 'code' | 'sex' | 'digits' | 'text';

/** One element or attribute of a row. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly attribute?: true;
  /** The schema demands it. */
  readonly required?: true;
  /** Only the register's own check demands it; the schema does not. */
  readonly expected?: true;
  readonly fixed?: string;
  /** Length in code points, white space included. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** The most digits of the register's own pattern, where the type takes more. */
  readonly digits?: number;
  /** Service codes for which the register expects it. */
  readonly mandatoryFor?: readonly number[];
  /** `accepted`: from 1 January 2005 to iiTilDato; `yearStart`, `yearEnd`: that very day of the data year. */
  readonly range?: 'accepted' | 'yearStart' | 'yearEnd';
  /** What the register does about a wrong form, a missing value, a value out of range, a wrong code; `none` where not named. */
  readonly action?: { readonly [check in 'type' | 'missing' | 'range' | 'code']?: RegistryAction };
  /** Identifies a person or a contact: shown only on request. */
  readonly personal?: true;
}

/** An element that holds fields and other rows. */
export interface RowTable {
  readonly name: RowName;
  readonly parent?: RowName;
  readonly min: number;
  readonly max: number;
  /** Attributes, fields and the names of child rows, in the order of the schema. */
  readonly content: readonly (Field | RowName)[];
}

/** One version of the format. A new version is one such table and its entry in `formats`. */
export interface FormatTable {
  readonly version: string;
  readonly namespace: string;
  readonly dataYears: readonly number[];
  readonly rows: readonly RowTable[];
}

/** Every version that is known, oldest first. */
export const formats: readonly FormatTable[] = [iplos35, iplos37];

/** Namespaces of the format, whatever the year. */
const NAMESPACE = /^http:\/\/www\.npr\.no\/xmlstds\/iplos\/(\d{4})$/;

/**
 * The version an extract is checked as: that of its namespace and `versjon`, else the nearest known one (by `versjon`,
 * then by the namespace's year, else the newest). `known` tells whether the pair is one of the register's (RULES KPR003).
 */
export function formatOf(namespace: string, versjon: string): { format: FormatTable; known: boolean } {
  const exact = formats.find((f) => f.namespace === namespace && f.version === versjon);
  if (exact !== undefined) return { format: exact, known: true };
  const byVersion = formats.find((f) => f.version === versjon);
  if (byVersion !== undefined) return { format: byVersion, known: false };
  const year = Number(NAMESPACE.exec(namespace)?.[1] ?? Number.NaN);
  const byYear = formats.find((f) => f.namespace === namespace || f.dataYears.includes(year));
  return { format: byYear ?? formats[formats.length - 1]!, known: false };
}

/** Whether a namespace is one of the format's, of any year. */
export function isFormatNamespace(namespace: string): boolean {
  return NAMESPACE.test(namespace);
}

/** A row of the format prepared for reading: fields by slot (see slots.ts). */
export interface RowFormat {
  readonly name: RowName;
  /** Number of the kind of row (slots.ts). */
  readonly kind: number;
  readonly parent: RowName | undefined;
  /** Place in the sequence of the parent; 0 for what has none. */
  readonly place: number;
  readonly min: number;
  readonly max: number;
  /** By slot; undefined where this version does not have the field. */
  readonly fields: readonly (Field | undefined)[];
  /** The slot of a name, by its number in a reader's table of names (the format's names come first there); -1 for none. */
  readonly slotByName: Int16Array;
  /** The same for attributes alone. */
  readonly attributeByName: Int16Array;
  /** Number of the table by which its fields are read, and of the list of those of its rows (leaf-reader.ts); 0 for none. */
  readonly leafTable: number;
  readonly rowList: number;
  /** Place in the sequence of the schema, by slot; attributes have 0. */
  readonly order: Int32Array;
  /** Place of each child row in the sequence. */
  readonly childOrder: ReadonlyMap<RowName, number>;
  /** Slots that the schema demands, and those that only the register expects. */
  readonly required: readonly number[];
  readonly expected: readonly number[];
}

export interface Format {
  readonly version: string;
  readonly rows: ReadonlyMap<string, RowFormat>;
}

/** Every name of every version, in one order: readers number them 1, 2, 3 … */
export const formatNames: readonly string[] = [
  ...new Set(formats.flatMap(({ rows }) => rows.flatMap((row) => [row.name, ...row.content.map((item) => (typeof item === 'string' ? item : item.name))]))),
];

/** Whether a number in a reader's table of names is that of a name of the format. */
export function isFormatName(name: number): boolean {
  return name !== NOT_INTERNED && name <= formatNames.length;
}

const prepared = new Map<FormatTable, Format>();

/** The table prepared for reading; the same object for the same table. */
export function prepareFormat(table: FormatTable): Format {
  let format = prepared.get(table);
  if (format === undefined) {
    format = { version: table.version, rows: prepareRows(table.rows) };
    prepared.set(table, format);
  }
  return format;
}

function prepareRows(tables: readonly RowTable[]): Map<string, RowFormat> {
  const rows = new Map(tables.map((row) => [row.name, prepareRow(row)]));
  const rowList = leafReader()?.list(tables.filter(({ parent }) => parent === 'PERSON').map(({ name }) => rows.get(name)!.leafTable));
  return new Map([...rows].map(([name, row]) => [name, { ...row, place: rows.get(row.parent!)?.childOrder.get(name) ?? 0, rowList: (name === 'PERSON' && rowList) || 0 }]));
}

function prepareRow(row: RowTable): Omit<RowFormat, 'place' | 'rowList'> {
  const names: string[] = [...slotNames[row.name]];
  for (const item of row.content) if (typeof item !== 'string' && !names.includes(item.name)) names.push(item.name);
  const fields: (Field | undefined)[] = new Array<Field | undefined>(names.length).fill(undefined);
  const order = new Int32Array(names.length);
  const childOrder = new Map<RowName, number>();
  let place = 0;
  for (const item of row.content) {
    if (typeof item === 'string') childOrder.set(item, ++place);
    else {
      const slot = names.indexOf(item.name);
      fields[slot] = uniform(item);
      order[slot] = item.attribute ? 0 : ++place;
    }
  }
  const slotByName = new Int16Array(formatNames.length + 1).fill(-1);
  const attributeByName = new Int16Array(slotByName.length).fill(-1);
  fields.forEach((field, slot) => {
    if (field === undefined) return;
    const name = formatNames.indexOf(field.name) + 1;
    slotByName[name] = slot;
    if (field.attribute === true) attributeByName[name] = slot;
  });
  const slots = fields.flatMap((field, slot) => (field === undefined ? [] : [slot]));
  const leaves = slots.map((slot): LeafField => ({ field: fields[slot]!, slot, order: order[slot]! })).sort((one, other) => one.order - other.order);
  return {
    name: row.name,
    kind: kindOf(row.name),
    parent: row.parent,
    min: row.min,
    max: row.max,
    fields,
    slotByName,
    attributeByName,
    leafTable:
      leafReader()?.table(
        { name: row.name, kind: kindOf(row.name) },
        leaves.filter(({ field }) => field.attribute === true),
        leaves.filter(({ field }) => field.attribute !== true),
      ) ?? 0,
    order,
    childOrder,
    required: slots.filter((slot) => fields[slot]!.required),
    expected: slots.filter((slot) => fields[slot]!.expected),
  };
}

/** All fields with the same properties in the same order: reading them is much faster so. */
function uniform(field: Field): Field {
  const { name, type, attribute, required, expected, fixed, minLength, maxLength, digits, mandatoryFor, range, action, personal } = field;
  return { name, type, attribute, required, expected, fixed, minLength, maxLength, digits, mandatoryFor, range, action, personal } as Field;
}

/** The slot of the field that has a name, by the name's number in a reader's table of names; -1 where the row has none. */
export function slotNamed({ slotByName }: RowFormat, name: number): number {
  return name < slotByName.length ? slotByName[name]! : -1;
}
