import { readFileSync } from 'node:fs';
import { parseFixture } from '../rules/fixture.ts';

const fixture = (name: string): string => parseFixture(readFileSync(new URL(`../rules/fixtures/${name}.xml`, import.meta.url), 'utf8')).text;

/** Rows of every kind, and nothing wrong. */
export const clean = fixture('KPR301-leaves');
/** Five services that end before they start. */
export const dates = fixture('KPR301-finds');
/** Expired service codes: 12 and 13 have one safe answer, 16 is a matter of choice. */
export const expired = fixture('KPR201-finds');

/** An extract with so many persons more, each without a sex that there is: one error each. */
export function withPersons(count: number): string {
  const person = (n: number): string => `<PERSON pePeID="${n}"><peAlder>70</peAlder><peKjonn>X</peKjonn></PERSON>`;
  return clean.replace('</IPLOS>', `${Array.from({ length: count }, (_, i) => person(5000 + i)).join('\n')}\n</IPLOS>`);
}
