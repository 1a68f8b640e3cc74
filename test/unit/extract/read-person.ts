import type { Person } from '../../../shared/extract/person.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';

/** Fields of a row by name, in the format's order. */
export type Fields = Readonly<Record<string, string | number>>;

/** A TJENESTE with these fields; attributes begin with `@`. */
export function serviceXml(fields: Fields): string {
  const entries = Object.entries(fields);
  const attributes = entries.filter(([name]) => name.startsWith('@')).map(([name, value]) => ` ${name.slice(1)}="${value}"`);
  const elements = entries.filter(([name]) => !name.startsWith('@')).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<TJENESTE${attributes.join('')}>${elements.join('')}</TJENESTE>`;
}

/** Reads an extract of one person with these rows, and looks at the person while it may be used. `year` 0: not known. */
export function readPerson<T>(rows: string, year: number, look: (person: Person) => T, version: '3.5' | '3.7' = '3.7'): T {
  let seen: { result: T } | undefined;
  class Reader extends Linter {
    override person(...[person, record]: Parameters<Linter['person']>): void {
      super.person(person, record);
      seen = { result: look(person) };
    }
  }
  const linter = new Reader({ rules: [], year: year === 0 ? undefined : year, fallbackYear: undefined }, new Collector());
  const stream = new ExtractStream(linter);
  const namespace = `http://www.npr.no/xmlstds/iplos/${version === '3.5' ? 2018 : 2019}`;
  stream.write(new TextEncoder().encode(`<IPLOS xmlns="${namespace}" versjon="${version}"><PERSON pePeID="1">${rows}</PERSON></IPLOS>`));
  stream.end();
  return seen!.result;
}

/** The same for a person who has only services. */
export function readServices<T>(services: readonly Fields[], year: number, look: (person: Person) => T): T {
  return readPerson(services.map(serviceXml).join(''), year, look);
}
