import type { Day } from '../extract/calendar.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import { type Element, add, field, row } from './model.ts';
import { neighbourhoodOf, organisationNumber } from './organisation-numbers.ts';
import type { Ids, View } from './view.ts';

interface HospitalStay {
  readonly organisationNumber: string;
  readonly from: Day;
  readonly to: Day;
}

/** The share of persons with a stay in hospital in a year (an assumption: the sources have no figure). */
const IN_A_YEAR = 0.12;

export function hospitalStaysOf(life: Life, seedKey: number): HospitalStay[] {
  const random = streamOf(life, 'hospital');
  const hospital = organisationNumber(seedKey, 'hospital', neighbourhoodOf(life.place));
  const stays: HospitalStay[] = [];
  for (let year = life.firstYear; year <= life.lastYear; year++) {
    if (!random.chance(IN_A_YEAR)) continue;
    const from = random.int(Math.max(life.entry, newYear(year)), Math.min(life.exit, newYearsEve(year)));
    stays.push({ organisationNumber: hospital, from, to: Math.min(from + random.int(1, 21), life.exit) });
  }
  return stays;
}

export function hospitalStayRows(stays: readonly HospitalStay[], view: View, ids: Ids): Element[] {
  const rows: Element[] = [];
  for (const [index, { organisationNumber: number, from, to }] of stays.entries()) {
    if (from > view.end || to < view.historyFrom) continue;
    const fields = [field('dgInstOrgnr', number), field('dgFraDato', view.date(from)!)];
    add(fields, 'dgTilDato', to <= view.end ? view.date(to) : undefined);
    rows.push(row('DOGNTILBUD', [['dgPeID', ids.person], ['dgDgID', ids.row(index + 1)]], fields));
  }
  return rows;
}
