import { describe, expect, it } from 'vitest';
import { acceptedDates, floorAt, sideOf } from '../../../shared/extract/accepted-dates.ts';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { type Period, noPeriod } from '../../../shared/extract/service.ts';
import { poFraDato, poVurdTann, slotNames } from '../../../shared/extract/slots.ts';
import { readPerson } from './read-person.ts';

const period: Period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };
const unknown: Period = noPeriod;

function side(slot: number, value: string, floor: number, within: Period): number {
  const name = slotNames.PERSONOPPL[slot]!;
  return readPerson(`<PERSONOPPL poPeID="1" poPoID="1"><${name}>${value}</${name}></PERSONOPPL>`, 2021, ({ personInformation }) => sideOf(personInformation.at(0), slot, { ...within, floor: floorAt(floor) }));
}

describe('the dates for which the register deletes a row', () => {
  it('are those of the fields files', () => {
    expect(acceptedDates('TJENESTE').map((slot) => slotNames.TJENESTE[slot])).toEqual(['tjSoknadDato', 'tjVedtDato', 'tjFraDato', 'tjKlageMottatt']);
    expect(acceptedDates('PERSONOPPL').map((slot) => slotNames.PERSONOPPL[slot])).toEqual([
      'poVurdTann', 'poVurdLege', 'poLegeMiddGjDato', 'poErnKartlagtDato', 'poErnRisikoDato', 'poErnPlanDato', 'poFraDato',
    ]);
    expect(acceptedDates('INNHINFO')).toEqual([]);
  });
});

describe('a date or month is on one side of the accepted range', () => {
  const floor = dayOf(2005, 1, 15);

  it.each([['20050114', -1], ['20050115', 0], ['20211231', 0], ['20220101', 1], ['99991231', 1], ['20210230', 0]])('%s is on side %i', (date, expected) => {
    expect(side(poFraDato, date, floor, period)).toBe(expected);
  });

  it.each([['200412', -1], ['200501', 0], ['202112', 0], ['202201', 1], ['215001', 1], ['202113', 0]])('%s is on side %i, as a month', (month, expected) => {
    expect(side(poVurdTann, month, floor, period)).toBe(expected);
  });

  it('and never late where the data year is not known', () => {
    expect(side(poFraDato, '99991231', floor, unknown)).toBe(0);
    expect(side(poVurdTann, '215001', floor, unknown)).toBe(0);
    expect(side(poFraDato, '20041231', floor, unknown)).toBe(-1);
  });
});
