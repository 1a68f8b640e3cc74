import { keepsOrder } from '../extract/newest.ts';
import type { Person } from '../extract/person.ts';
import { isPlausiblePeriod, isPossiblePeriod } from '../extract/possible-period.ts';
import type { Row } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { diFraDato, diTilDato, dgFraDato, dgTilDato, fnFraDato, fnFunkType, fnTilDato, poFraDato, poTilDato, tjFraDato, tjTilDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { swapValues } from './edits.ts';
import { type Reporter, defineRule, shown } from './rule.ts';

function compare(row: Row, from: number, to: number, message: string, report: Reporter, period: Period, person: Person): void {
  if (!(row.values[to]! < row.values[from]!)) return;
  const swap = canBeSwapped(row, from, to, period, person) ? swapValues(row, from, to) : undefined;
  report({
    ...conflict(row, { slot: from, note: 'start' }, { slot: to, note: 'end' }),
    message,
    params: { from: row.field(from).name, to: row.field(to).name, start: shown(row, from), end: shown(row, to) },
    fix: swap && { kind: 'suggested', ...swap },
  });
}

function canBeSwapped(row: Row, from: number, to: number, period: Period, person: Person): boolean {
  const start = row.values[to]!;
  const end = row.values[from]!;
  if (row.name === 'TJENESTE') return isPossiblePeriod(row as Service, person, start, end, period);
  if (!isPlausiblePeriod(start, end) || end > period.end) return false;
  switch (row.name) {
    case 'PERSONOPPL':
      return start >= period.floor.day && keepsOrder(person.personInformation, row, from, start);
    case 'FUNKSJON':
      return !(start < period.start && end >= period.start) && keepsOrder(person.functions, row, from, start, fnFunkType);
    default:
      return true;
  }
}

/**
 * The end stands before the start. Dates are compared as written, also where a row is extended the day it ends. The rule
 * decides that the dates are offered to be swapped only where that period is possible: not where it would begin before the
 * register accepts it, or have a year before 1900 or after 2099; where a service would begin before its decision, go beyond
 * the death, overlap the same service or another stay, or come to count without what its code demands; nor where another
 * information or assessment would become the newest, or an assessment would leave the data year.
 */
export const kpr301 = defineRule({
  id: 'KPR301',
  name: 'end-before-start',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Slutt før start', en: 'End before start' },
  sources: ['DOMAIN §0.1', 'DOMAIN §5 E-15', 'RULES KPR301'],
  messages: {
    service: {
      nb: (p, t) => `${p.to} ${p.end} er før ${p.from} ${p.start}. ${t.keepsButLeavesOut} Rett datoene.`,
      en: (p, t) => `${p.to} ${p.end} is before ${p.from} ${p.start}. ${t.keepsButLeavesOut} Correct the dates.`,
    },
    other: {
      nb: (p, t) => `${p.to} ${p.end} er før ${p.from} ${p.start}. ${t.keepsRow('perioden blir feil')} Rett datoene.`,
      en: (p, t) => `${p.to} ${p.end} is before ${p.from} ${p.start}. ${t.keepsRow('the period becomes wrong')} Correct the dates.`,
    },
    start: { nb: () => 'starten', en: () => 'the start' },
    end: { nb: () => 'slutten', en: () => 'the end' },
  },
  hovers: {
    service: {
      nb: () =>
        'Tjenesten slutter før den starter. Registeret beholder raden, men den regnes som ugyldig når tallene lages, og personen kan mangle på tjenesten. Se etter hvilken dato som er feil i fagsystemet. Å bytte om datoene er bare et forslag.',
      en: () =>
        'The service ends before it starts. The registry keeps the row, but it counts as invalid when figures are made, and the person may be missing from the service. See in the record system which date is wrong. Swapping the dates is only a suggestion.',
    },
    other: {
      nb: () => 'Perioden slutter før den starter, så raden gjelder ingen dag. Se etter hvilken dato som er feil i fagsystemet. Å bytte om datoene er bare et forslag.',
      en: () => 'The period ends before it starts, so the row is valid on no day. See in the record system which date is wrong. Swapping the dates is only a suggestion.',
    },
  },
  check: {
    service: (row, report, { period }, person) => compare(row, tjFraDato, tjTilDato, 'service', report, period, person),
    personInformation: (row, report, { period }, person) => compare(row, poFraDato, poTilDato, 'other', report, period, person),
    functionScore: (row, report, { period }, person) => compare(row, fnFraDato, fnTilDato, 'other', report, period, person),
    diagnosis: (row, report, { period }, person) => compare(row, diFraDato, diTilDato, 'other', report, period, person),
    specialistStay: (row, report, { period }, person) => compare(row, dgFraDato, dgTilDato, 'other', report, period, person),
  },
});
