import { dayOf, yearOf } from '../extract/calendar.ts';
import type { Period, Service } from '../extract/service.ts';
import { peAlder, peDodDato, pePeID, tjFraDato, tjTilDato } from '../extract/slots.ts';
import type { Facts } from './facts.ts';

/** One person of an extract, as far as another year’s extract is concerned. */
export interface Enrolled {
  /** pePeID. */
  readonly id: number;
  /** peAlder, NaN where it is not known. */
  readonly age: number;
  /** Places in the axes (axes.ts). */
  readonly ageGroup: number;
  readonly sex: number;
  readonly level: number;
  /** A recipient during the year. */
  readonly recipient: boolean;
  readonly diedInYear: boolean;
}

/** What one person is for a comparison of two years. */
export interface Enrolment {
  readonly person: Enrolled;
  /** Open services: what identifies the row, and the day of its start. */
  readonly openServices: readonly (readonly [row: number, start: number])[];
}

/** Of the person that has been looked at; undefined for one whom the register deletes. */
export function enrolmentOf(facts: Facts): Enrolment | undefined {
  const { row, period, services, serviceRows } = facts;
  if (facts.lost) return undefined;
  const died = row.values[peDodDato]!;
  const person: Enrolled = {
    id: row.values[pePeID]!,
    age: row.values[peAlder]!,
    ageGroup: facts.age,
    sex: facts.sex,
    level: facts.assessment.level(),
    recipient: facts.counts && facts.year.kept !== 0,
    diedInYear: died >= period.start && died <= period.end,
  };
  const openServices: [number, number][] = [];
  for (let i = 0; i < serviceRows; i++) {
    const service = services[i]!;
    if (service.open && service.active) openServices.push([fingerprintOf(service), service.values[tjFraDato]!]);
  }
  return { person, openServices };
}

/**
 * The persons of one extract by pePeID, and its old open services: what a comparison of two years needs beyond the counts.
 * It holds ids, so it stays in memory: it is part of no result and no report.
 */
export class Roster {
  /** Everybody whom the register keeps; an id may be there twice (KPR104). */
  readonly persons: Enrolled[] = [];
  private readonly byId = new Map<number, Enrolled>();
  /** Open services: what identifies the row, and the day of its start. */
  readonly openServices = new Map<number, number>();

  add({ person, openServices }: Enrolment): void {
    this.persons.push(person);
    if (!this.isRecipient(person.id)) this.byId.set(person.id, person);
    for (const [row, start] of openServices) this.openServices.set(row, start);
  }

  find(id: number): Enrolled | undefined {
    return this.byId.get(id);
  }

  isRecipient(id: number): boolean {
    return this.byId.get(id)?.recipient === true;
  }

  /** Open services that began at least so many years before the end of the period. */
  openFor(years: number, { end }: Period): number[] {
    const last = dayOf(yearOf(end) - years, 12, 31);
    return [...this.openServices].filter(([, start]) => start <= last).map(([row]) => row);
  }
}

/** A number that two rows share only if all their fields, ids included, have the same values. */
function fingerprintOf({ values }: Service): number {
  let high = 0x9e37_79b9;
  let low = 0x85eb_ca6b;
  for (let slot = 0; slot < values.length; slot++) {
    const value = slot === tjTilDato ? Number.NaN : values[slot]!;
    const a = value === value ? value % 0x1_0000_0000 : 0x5bd1_e995;
    const b = value === value ? Math.floor(value / 0x1_0000_0000) : slot;
    high = Math.imul(high ^ a, 0x01b8_73c1) + Math.imul(b ^ low, 0x1b87_3593);
    low = Math.imul(low ^ (a + slot), 0xcc9e_2d51) ^ (high >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
