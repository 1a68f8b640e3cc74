import { describe, expect, it } from 'vitest';
import { OPEN_END, dayOf, daysInMonth } from '../../../shared/extract/calendar.ts';
import type { Field } from '../../../shared/extract/format.ts';
import { Leaf, LeafReader } from '../../../shared/extract/leaf-reader.ts';
import { type Person, rowKinds } from '../../../shared/extract/person.ts';
import type { Record } from '../../../shared/extract/record.ts';
import type { Row } from '../../../shared/extract/row.ts';
import { parseCode, parseHours, parseMonth } from '../../../shared/extract/values.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { mutate, mutateBytes, randomOf } from '../../fuzz/mutate.ts';
import { extractOf } from '../xml/documents.ts';

/** All that the reader knows of a row, places and NaN included. */
function told(row: Row): string {
  const { start, end, tagEnd, nameEnd, line, lineStart, surplus, ordinal, broken, lastOrder, states } = row;
  const fields = [...states].flatMap((state, slot) => (state === 0 ? [] : [`${slot}: ${state} ${row.values[slot]} ${row.places.slice(slot * 4, slot * 4 + 4).join(' ')} ${row.text(slot)}`]));
  return JSON.stringify([row.name, { start, end, tagEnd, nameEnd, line, lineStart, surplus, ordinal, broken, lastOrder }, fields]);
}

class Recording extends Linter {
  readonly told: string[] = [];

  constructor() {
    super({ rules: [], year: undefined, fallbackYear: undefined }, new Collector());
  }

  override header(...given: Parameters<Linter['header']>): void {
    super.header(...given);
    const [header, contacts] = given;
    this.told.push(told(header), ...Array.from({ length: contacts.length }, (_, i) => told(contacts.at(i))));
  }

  override person(...given: Parameters<Linter['person']>): void {
    super.person(...given);
    const [person, record] = given;
    this.told.push(told(person.row), ...rowsOf(person).map(told));
    this.note(record);
  }

  override outside(...given: Parameters<Linter['outside']>): void {
    super.outside(...given);
    this.note(given[0]);
  }

  private note({ position, faults, problems }: Record): void {
    this.told.push(JSON.stringify([position, faults, problems.map(({ row, whole, ...problem }) => [row.name, row.ordinal, whole && { start: whole.start, end: whole.end }, problem])]));
  }
}

function rowsOf(person: Person): Row[] {
  return rowKinds.flatMap((kind) => Array.from({ length: person.rowsOf(kind).length }, (_, i) => person.rowsOf(kind).at(i)));
}

interface Reading {
  readonly told: readonly string[];
  /** How often the scanner has told of a start tag: what it has not told, the reader of leaves has read. */
  readonly elements: number;
}

/** Reads a document that comes in pieces of so many bytes, with the reader of leaves or without it. */
function read(document: string | Uint8Array, { leaves, piece = Infinity }: { leaves: boolean; piece?: number }): Reading {
  const recording = new Recording();
  const stream = new ExtractStream(recording, true, 8192);
  const { reader } = stream;
  let elements = 0;
  const { open } = reader;
  reader.open = (...given) => {
    elements++;
    open.apply(reader, given);
  };
  if (!leaves) Object.defineProperty(reader.scanner, 'handlerTakes', { get: () => false, set: () => undefined });
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  for (let at = 0; at < bytes.length && recording.foreignRoot === undefined; at += piece) stream.write(bytes.subarray(at, Math.min(bytes.length, at + piece)));
  if (recording.foreignRoot === undefined) stream.end();
  return { told: recording.told, elements };
}

function expectSame(document: string | Uint8Array, pieces: readonly number[] = [Infinity, 1000, 97]): void {
  for (const piece of pieces) expect(read(document, { leaves: true, piece }).told, `in pieces of ${piece}`).toEqual(read(document, { leaves: false, piece }).told);
}

const extract = extractOf(8, 1);

describe('the reader of leaves and whole rows', () => {
  it.each([
    ['as it is generated', extract],
    ['with CRLF', extractOf(8, 2, '\r\n')],
    ['in one line', extractOf(8, 3, '\n', false)],
    ['with tabs', extract.replace(/ {2}/g, '\t')],
    ['with empty lines and blanks at their ends', extract.replace(/\n/g, '  \n\n \t\n')],
    ['with carriage returns alone', extract.replace(/\n/g, '\r')],
    ['with blanks inside the tags', extract.replace(/>\n/g, ' >\n')],
    ['with single quotes', extract.replace(/"/g, "'")],
    ['with a comment in every row', extract.replace(/<tjFraDato>/g, '<!-- x --><tjFraDato>')],
    ['with values in CDATA', extract.replace(/>(\d+)<\/tjTjenType>/g, '><![CDATA[$1]]></tjTjenType>')],
    ['with blanks around values', extract.replace(/>(\d+)</g, '> $1 <')],
    ['with CR LF in values', extract.replace(/>(\d)(\d+)</g, '>$1\r\n$2<')],
    ['with empty values', extract.replace(/>\d+</g, '><')],
    ['with references', extract.replace(/>2/g, '>&#50;')],
    ['with entities', `<!DOCTYPE IPLOS [<!ENTITY a "1">]>${extract.replace(/^<\?xml.*?\?>/, '').replace(/>2/g, '>&a;').replace(/ID="1/g, 'ID="&a;').replace(/(<FUNKSJON[^>]*>)/, '$1&a;')}`],
    ['with letters in the place of digits', extract.replace(/1</g, 'l<')],
    ['with letters in the ids', extract.replace(/ID="(\d)/g, 'ID="x')],
    ['with long ids', extract.replace(/ID="/g, 'ID="12345678')],
    ['with other attributes', extract.replace(/ (\w+ID)="/g, ' x="1" $1="')],
    ['with the attributes the other way round', extract.replace(/<TJENESTE (\S+) ([^>]+)>/g, '<TJENESTE $2 $1>')],
    ['with an attribute twice', extract.replace(/ (fnPeID="\d+")/g, ' $1 $1')],
    ['with no attributes', extract.replace(/ \w+ID="\d+"/g, '')],
    ['with fields twice', extract.replace(/(<tjTjenType>.*)/g, '$1$1')],
    ['with fields in another order', extract.replace(/(<tjFraDato>.*)\n\s*(<tjTilDato>.*)/g, '$2$1')],
    ['with rows in another order', extract.replace(/(<FUNKSJON[^]*<\/FUNKSJON>)(\s*)(<TJENESTE[^]*?<\/TJENESTE>)/, '$3$2$1')],
    ['with a row inside a row', extract.replace(/(<tjVedtak>)/g, '<DIAGNOSE diPeID="1" diDiID="2"><diFraDato>20210101</diFraDato></DIAGNOSE>$1')],
    ['with rows that are not closed', extract.replace(/<\/FUNKSJON>/g, '')],
    ['with rows that are closed by another name', extract.replace(/<\/DIAGNOSE>/g, '</DIAGNOSER>')],
    ['with unknown fields', extract.replace(/<tjFraDato>/g, '<tjX>1</tjX><tjFraDato>')],
    ['with unknown rows', extract.replace(/<TJENESTE /g, '<TJENESTER/><TJENESTE ')],
    ['with text between the fields', extract.replace(/<tjFraDato>/g, 'æ<tjFraDato>')],
    ['with text beyond ASCII before a row', extract.replace(/<TJENESTE /g, '<!-- 😀 --><TJENESTE ')],
    ['with names in a namespace of their own', extract.replace(/<TJENESTE /g, '<TJENESTE xmlns="urn:x" ')],
    ['with long values', extract.replace(/<tjTjenType>/g, `<tjTjenType>${'1'.repeat(4094)}`)],
    ['with values longer than a leaf may be', extract.replace(/<tjTjenType>/g, `<tjTjenType>${'1'.repeat(5000)}`)],
    ['with rows by the hundred', extract.replace(/(<FUNKSJON[^]*?<\/FUNKSJON>)/, '$1'.repeat(900))],
    ['cut off', extract.slice(0, extract.lastIndexOf('<TJENESTE') + 40)],
  ])('makes the same of an extract %s as the scanner alone', (_, document) => {
    expect(document.length).toBeGreaterThan(1000);
    expectSame(document);
  });

  it('makes the same of an extract wherever its first bytes end', () => {
    const small = extractOf(1, 4).slice(0, 3000);
    for (let piece = 1; piece < small.length; piece += 7) expectSame(small, [piece]);
  });

  it('makes the same of extracts in which anything has been changed', () => {
    const random = randomOf(7);
    const small = extractOf(2, 5);
    for (let i = 0; i < 400; i++) expectSame(mutate(small, random), [1 + random(4000)]);
    const bytes = new TextEncoder().encode(extractOf(1, 6));
    for (let i = 0; i < 200; i++) expectSame(mutateBytes(bytes, random), [1 + random(4000)]);
  });

  it.each([
    ['as they are generated', (text: string) => text],
    ['with their attributes the other way round', (text: string) => text.replace(/<(\w+) (\S+) (\S+)>/g, '<$1 $3 $2>')],
  ])('reads all but persons and the header, where the rows are as nearly all are: %s', (_, changed) => {
    const persons = 200;
    const document = changed(extractOf(persons, 8));
    const rows = [...document.matchAll(/<(PERSONOPPL|FUNKSJON|TJENESTE|DIAGNOSE|DOGNTILBUD) /g)].length;
    expect(rows).toBeGreaterThan(2000);
    const { elements } = read(document, { leaves: true });
    // IPLOS, INNHINFO, two contacts, the persons; and what the small pieces at the beginning, or the window, cut in two.
    expect(elements).toBeGreaterThanOrEqual(4 + persons);
    expect(elements).toBeLessThan(4 + persons + 700);
  });

  it('goes on where its list is full, and where no more of the bytes was at hand', () => {
    const document = extractOf(1, 9).replace(/(<FUNKSJON[^]*?<\/FUNKSJON>)/, '$1'.repeat(3000));
    const { elements } = read(document, { leaves: true });
    expect(document.length).toBeGreaterThan(3 * 64 * 1024);
    expect(elements).toBeLessThan(700);
  });
});

describe('the values that it reads', () => {
  /** The value of a field that holds a text and nothing else; undefined where it is left to be read with care. */
  function valueOf(type: Field['type'], text: string): number | undefined {
    const table = (tables[type] ??= reader.table({ name: 'ROW', kind: 1 }, [], [{ field: { name: 'a', type }, slot: 1, order: 1 }]));
    const bytes = new TextEncoder().encode(`<a>${text}</a>`);
    reader.forget();
    expect(reader.read(bytes, 0, bytes.length, table, 0, 0, 0)).toBe(true);
    return reader.run[Leaf.Usual] === 1 ? reader.values[0] : undefined;
  }

  const reader = new LeafReader();
  const tables: { [type in Field['type']]?: number } = {};
  const bytesOf = (text: string): [Uint8Array, number, number] => [new TextEncoder().encode(text), 0, text.length];
  const two = (number: number): string => String(number).padStart(2, '0');

  it('are the days of 1900 to 2099, and no others', () => {
    const wrong: string[] = [];
    for (let year = 1899; year <= 2100; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const isDay = year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
          const text = `${year}${two(month)}${two(day)}`;
          if (valueOf('date', text) !== (isDay ? dayOf(year, month, day) : undefined)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(valueOf('date', '99991231')).toBe(OPEN_END);
    for (const text of ['99991230', '2023010', '202301011', '2023010a', '2023/101', '2023:101', '']) expect(valueOf('date', text), text).toBeUndefined();
  });

  it('are months', () => {
    for (const text of ['190001', '202112', '000101', '999912']) expect(valueOf('month', text), text).toBe(parseMonth(...bytesOf(text)));
    for (const text of ['202100', '202113', '000012', '20211', '2021121', '20211x', '']) expect(valueOf('month', text), text).toBeUndefined();
  });

  it('are hours', () => {
    for (const text of ['0', '7', '168', '999', '1.5', '0.25', '37.50', '999.99', '000', '01.0']) expect(valueOf('decimal', text), text).toBe(parseHours(...bytesOf(text)));
    for (const text of ['', '.5', '1.', '1.234', '1000', '1,5', '-1', '1.x', '1.2.3', 'x', '1.5 ']) expect(valueOf('decimal', text), text).toBeUndefined();
  });

  it('are codes without a zero in front', () => {
    for (const text of ['0', '1', '15', '106', '9999']) expect(valueOf('code', text), text).toBe(parseCode(...bytesOf(text)));
    for (const text of ['', '01', '00', '10000', '1x', 'x', '-1', '+1']) expect(valueOf('code', text), text).toBeUndefined();
  });

  it.each([
    ['id', ['0', '0012', '1234567890'], ['', '12345678901', '12x', '-1']],
    ['short', ['0', '07', '99'], ['', '100', '1x', '+1']],
    ['digits', ['0', '0301', '123456789012345'], ['', '1234567890123456', '12:', '1/2']],
  ] as const)('are numbers of the type %s', (type, usual, others) => {
    for (const text of usual) expect(valueOf(type, text), text).toBe(Number(text));
    for (const text of others) expect(valueOf(type, text), text).toBeUndefined();
  });

  it('are sexes and text', () => {
    expect([valueOf('sex', 'M'), valueOf('sex', 'K')]).toEqual([1, 2]);
    for (const text of ['m', 'X', '', 'MM']) expect(valueOf('sex', text), text).toBeUndefined();
    expect([valueOf('text', 'x'), valueOf('text', 'Ola N')]).toEqual([NaN, NaN]);
    for (const text of ['', ' x', 'x ']) expect(valueOf('text', text), text).toBeUndefined();
  });

  it('are left alone where the schema fixes them, or has another length', () => {
    const lengths = reader.table({ name: 'ROW', kind: 1 }, [], [
      { field: { name: 'a', type: 'digits', minLength: 4, maxLength: 4 }, slot: 1, order: 1 },
      { field: { name: 'b', type: 'text', fixed: 'P' }, slot: 2, order: 2 },
      { field: { name: 'c', type: 'int' }, slot: 3, order: 3 },
    ]);
    const usual = (text: string): number[] => {
      const bytes = new TextEncoder().encode(text);
      reader.forget();
      reader.read(bytes, 0, bytes.length, lengths, 0, 0, 0);
      return Array.from({ length: reader.elements }, (_, i) => reader.run[i * Leaf.Size + Leaf.Usual]!);
    };
    expect(usual('<a>0301</a><b>P</b><c>1</c>')).toEqual([1, 0, 0]);
    expect(usual('<a>301</a>')).toEqual([0]);
    expect(usual('<a>03010</a>')).toEqual([0]);
  });
});

describe('a table of fields', () => {
  const field = (name: string) => ({ field: { name, type: 'code' } as const, slot: 1, order: 1 });

  it('is refused where a run has no room for so many, or an entry none for the name', () => {
    const reader = new LeafReader();
    const many = Array.from({ length: 61 }, (_, i) => field(`a${i}`));
    expect(() => reader.table({ name: 'ROW', kind: 1 }, [], many)).toThrow('ROW has more fields');
    expect(() => reader.table({ name: 'ROW', kind: 1 }, [], [field('a'.repeat(40))])).toThrow('is longer than');
    expect(reader.table({ name: 'ROW', kind: 1 }, [], many.slice(0, 60))).toBeGreaterThan(0);
  });

  it('is refused where the memory is full', () => {
    const reader = new LeafReader();
    const tables = Array.from({ length: 60 }, (_, i) => field(`a${i}`));
    expect(() => {
      for (let i = 0; i < 100; i++) reader.table({ name: 'ROW', kind: 1 }, [], tables);
    }).toThrow('more tables');
  });
});
