import { rowKinds } from '../../../shared/extract/person.ts';
import type { Row } from '../../../shared/extract/row.ts';
import { pePeID } from '../../../shared/extract/slots.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';

/** What the reader makes of an extract. */
export interface Reading {
  /** `2021 in 2 contacts`; '' where there is none. */
  header: string;
  /** `1001: TJENESTE[1] tjTjenType=15`; a row or person whose XML is broken ends in `!`. */
  readonly persons: string[];
  /** `unclosed-element tjFraDato at 12:7 in /IPLOS/PERSON[]/TJENESTE[1] of 1`: line and column, 1-based, and the ordinal of the person. */
  readonly faults: string[];
  /** `repeated tjVedtak`. */
  readonly problems: string[];
  foreign: string | undefined;
  rootPath: string;
  /** The order of what has been handed on. */
  readonly order: string[];
}

function shown(row: Row): string {
  const fields = row.format.fields.flatMap((field, slot) => (field === undefined || field.attribute || row.states[slot] === 0 ? [] : [`${field.name}=${row.text(slot)}`]));
  return `${row.name}[${row.ordinal}]${fields.length > 0 ? ` ${fields.join(' ')}` : ''}${row.broken ? '!' : ''}`;
}

class Recording extends Linter {
  readonly reading: Reading = { header: '', persons: [], faults: [], problems: [], foreign: undefined, rootPath: '', order: [] };

  constructor() {
    super({ rules: [], year: undefined, fallbackYear: undefined }, new Collector());
  }

  override root(...given: Parameters<Linter['root']>): void {
    super.root(...given);
    this.reading.rootPath = given[5];
    this.reading.order.push('root');
  }

  override header(...given: Parameters<Linter['header']>): void {
    super.header(...given);
    const [header, contacts] = given;
    this.reading.header = `${header.broken ? 'broken, ' : ''}${this.facts.dataYear ?? 'no year'}, ${contacts.length} contacts`;
    this.reading.order.push('header');
  }

  override person(...given: Parameters<Linter['person']>): void {
    super.person(...given);
    const [person, record] = given;
    const rows = rowKinds.flatMap((kind) => Array.from({ length: person.rowsOf(kind).length }, (_, i) => shown(person.rowsOf(kind).at(i))));
    this.reading.persons.push(`${person.row.text(pePeID)}${person.row.broken ? '!' : ''}: ${rows.join(', ')}${person.broken ? '!' : ''}`);
    this.reading.order.push(`person ${person.ordinal}`);
    this.note(record);
  }

  override outside(...given: Parameters<Linter['outside']>): void {
    super.outside(...given);
    this.note(given[0]);
  }

  override foreign(name: string): void {
    super.foreign(name);
    this.reading.foreign = name;
  }

  private note({ faults, problems }: Parameters<Linter['outside']>[0]): void {
    for (const { code, detail, position, path, person } of faults) this.reading.faults.push(`${code} ${detail} at ${position.line + 1}:${position.column + 1} in ${path} of ${person}`);
    for (const { code, detail } of problems) this.reading.problems.push(`${code} ${detail}`);
  }
}

/** Reads an extract that comes in pieces of so many bytes. */
export function readExtract(text: string, piece = Infinity): Reading {
  const recording = new Recording();
  // A small window, so that what has been read is dropped.
  const stream = new ExtractStream(recording, true, 4096);
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length && recording.foreignRoot === undefined; at += piece) stream.write(bytes.subarray(at, Math.min(bytes.length, at + piece)));
  if (recording.foreignRoot === undefined) stream.end();
  return recording.reading;
}
