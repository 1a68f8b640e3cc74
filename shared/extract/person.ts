import type { CodeBits } from './code-bits.ts';
import type { RowFormat } from './format.ts';
import { Row, type Source } from './row.ts';
import { Service } from './service.ts';
import { type RowName, kindOf } from './slots.ts';

/** The step of a path for the person that something stands in: its ordinal is told beside the path, so that many places share few paths. */
export const PERSON_STEP = 'PERSON[]';

/** The five kinds of rows of a PERSON. */
export const rowKinds = ['PERSONOPPL', 'FUNKSJON', 'TJENESTE', 'DIAGNOSE', 'DOGNTILBUD'] as const satisfies readonly RowName[];
export type RowKind = (typeof rowKinds)[number];

const FIRST_KIND = kindOf(rowKinds[0]);

/** The rows of one kind of one person, reused from person to person. */
export class Rows<R extends Row = Row> {
  length = 0;
  readonly pool: R[] = [];

  constructor(private readonly create: () => R) {}

  at(index: number): R {
    return this.pool[index]!;
  }

  add(): R {
    const { pool } = this;
    if (this.length === pool.length) pool.push(this.create());
    const row = pool[this.length++]!;
    row.clear();
    row.ordinal = this.length;
    return row;
  }

  clear(): void {
    this.length = 0;
  }
}

/** One PERSON with its rows, as it stands in the extract. */
export class Person {
  readonly row: Row;
  readonly personInformation: Rows;
  readonly functions: Rows;
  readonly services: Rows<Service>;
  readonly diagnoses: Rows;
  readonly specialistStays: Rows;
  /** By the number of their kind. */
  private readonly byKind: Rows[] = [];
  /** 1-based in the file. */
  ordinal = 0;
  /** UTF-16 offset in the document of where its end tag ends. */
  endOffset = 0;
  /** The codes that the person counts with as a recipient during the data year, 0 for none (recipient.ts); derived with the services. */
  codes: CodeBits = 0;
  /** What all services come to by day once their hours are put right; reckoned when a rule first asks for it (weekly-hours.ts). */
  hoursOnceRight: Float64Array | undefined;
  /** The XML is broken inside the person: rows may be missing. */
  broken = false;

  constructor(formats: ReadonlyMap<string, RowFormat>, source: Source) {
    this.row = new Row(formats.get('PERSON')!, source, undefined);
    const rows = (kind: RowKind): Rows => new Rows(() => new Row(formats.get(kind)!, source, this.row));
    this.personInformation = rows('PERSONOPPL');
    this.functions = rows('FUNKSJON');
    this.services = new Rows(() => new Service(formats.get('TJENESTE')!, source, this.row));
    this.diagnoses = rows('DIAGNOSE');
    this.specialistStays = rows('DOGNTILBUD');
    const all: { readonly [kind in RowKind]: Rows } = { PERSONOPPL: this.personInformation, FUNKSJON: this.functions, TJENESTE: this.services, DIAGNOSE: this.diagnoses, DOGNTILBUD: this.specialistStays };
    for (const kind of rowKinds) this.byKind[kindOf(kind)] = all[kind];
  }

  rowsOf(kind: RowName): Rows {
    return this.byKind[kindOf(kind)]!;
  }

  /** The rows of a kind by its number (slots.ts). */
  rowsOfKind(kind: number): Rows {
    return this.byKind[kind]!;
  }

  clear(): void {
    this.row.clear();
    for (let i = FIRST_KIND; i < this.byKind.length; i++) this.byKind[i]!.clear();
    this.broken = false;
    this.hoursOnceRight = undefined;
  }
}
