import type { Day } from '../extract/calendar.ts';
import { diagnosesOf, diagnosisRows } from './diagnoses.ts';
import { functionRows, scoresOf } from './function-scores.ts';
import { hospitalStayRows, hospitalStaysOf } from './hospital-stays.ts';
import type { Life } from './life.ts';
import { type Element, add, row } from './model.ts';
import { needOf } from './need.ts';
import { informationRows } from './person-information-rows.ts';
import { type Information, informationOf } from './person-information.ts';
import { rehabilitationOf } from './rehabilitation.ts';
import { serviceRow } from './service-period.ts';
import { servicesOf } from './services.ts';
import type { Ids, View } from './view.ts';

/** Where a person lives, as the extract says it. */
export interface Residence {
  readonly peKomnr: string;
  readonly peBydelsnr: string;
}

/** The ids of a file have seven digits (persons) or ten (rows), and a person's rows of one kind stay within this number. */
const FIRST_PERSON_ID = 1_000_000;
const FIRST_ROW_ID = 5_000_000_000;
const ROWS_PER_PERSON = 400;

/** One PERSON as the year's extract shows it. */
export function personElement(life: Life, residence: Residence, view: View, seedKey: number): Element {
  const firstRowId = FIRST_ROW_ID + life.number * ROWS_PER_PERSON;
  const ids: Ids = { person: String(FIRST_PERSON_ID + life.number), row: (ordinal) => String(firstRowId + ordinal) };

  const rehabilitation = rehabilitationOf(life);
  const services = servicesOf(life, rehabilitation, seedKey);
  const need = needOf(life, services.minutes);
  const information = informationOf(life, rehabilitation, need);

  const content: Element[] = [];
  add(content, 'peAlder', String(view.year - life.birthYear));
  add(content, 'peKjonn', life.place.woman ? 'K' : 'M');
  add(content, 'peKomnr', residence.peKomnr);
  add(content, 'peBydelsnr', residence.peBydelsnr);
  add(content, 'peFraDato', view.date(life.entry));
  if (life.died && life.exit <= view.end) add(content, 'peDodDato', view.date(life.exit));
  add(content, 'peEndrDato', view.date(lastChange(life, information, view)));
  content.push(...informationRows(information, view, ids));
  content.push(...functionRows(scoresOf(life, need), view, ids));
  for (const period of services.periods) {
    const service = serviceRow(period, view, ids);
    if (service !== undefined) content.push(service);
  }
  content.push(...diagnosisRows(diagnosesOf(life), view, ids));
  content.push(...hospitalStayRows(hospitalStaysOf(life, seedKey), view, ids));
  return row('PERSON', [['pePeID', ids.person]], content);
}

function lastChange(life: Life, information: readonly Information[], view: View): Day {
  if (life.exit <= view.end) return life.exit;
  return information.findLast(({ from }) => from <= view.end)?.from ?? life.entry;
}
