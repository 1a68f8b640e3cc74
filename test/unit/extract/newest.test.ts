import { describe, expect, it } from 'vitest';
import { newestAssessment, newestInformation } from '../../../shared/extract/newest.ts';
import { fnFnID, poPoID } from '../../../shared/extract/slots.ts';
import { dayOf } from '../../../shared/extract/calendar.ts';
import { type Period, noPeriod } from '../../../shared/extract/service.ts';
import { readPerson } from './read-person.ts';

const period: Period = { ...noPeriod, year: 2021, start: dayOf(2021, 1, 1), end: dayOf(2021, 12, 31) };
const unknown: Period = noPeriod;

/** The id of the newest of rows that begin on these dates ('' for none); rows with `!` say nothing. */
function newestOf(dates: readonly string[], within = period): number | undefined {
  const rows = dates.map((date, i) => {
    const from = date.replace('!', '');
    return `<PERSONOPPL poPeID="1" poPoID="${i + 1}">${date.endsWith('!') ? '' : '<poHusstand>1</poHusstand>'}${from && `<poFraDato>${from}</poFraDato>`}</PERSONOPPL>`;
  });
  return readPerson(rows.join(''), 2021, (person) => newestInformation(person, within)?.values[poPoID]);
}

describe('the newest PERSONOPPL', () => {
  it.each([
    ['the highest date', ['20210101', '20210601', '20210301'], 2],
    ['the highest date of the data year or before it', ['20210101', '20220101'], 1],
    ['the last day of the data year', ['20210101', '20211231'], 2],
    ['the last in the file on a tie', ['20210101', '20210601', '20210601', '20210301'], 3],
    ['the last in the file without dates', ['', ''], 2],
    ['a date rather than none', ['20210101', ''], 1],
    ['a date that is one rather than one that is none', ['20210101', '20210230'], 1],
    ['a row that says something', ['20210101', '20210601!'], 1],
  ])('is the one with %s', (_, dates, id) => {
    expect(newestOf(dates)).toBe(id);
  });

  it('is none where all rows are later, or say nothing', () => {
    expect(newestOf(['20220101', '20210101!'])).toBeUndefined();
    expect(newestOf([])).toBeUndefined();
  });

  it('has any date where the data year is not known', () => {
    expect(newestOf(['20210101', '20220101'], unknown)).toBe(2);
  });
});

describe('the newest assessment', () => {
  const rows = [[1, '20210101'], [2, '20210301'], [1, '20210201'], [1, '20220101'], [2, '20210301']]
    .map(([type, from], i) => `<FUNKSJON fnPeID="1" fnFnID="${i + 1}"><fnFunkType>${type}</fnFunkType><fnFunkVerdi>3</fnFunkVerdi><fnFraDato>${from}</fnFraDato></FUNKSJON>`)
    .join('');

  it.each([[1, 3], [2, 5], [3, undefined]])('of type %i is that of the type, by date and then by place', (type, id) => {
    expect(readPerson(rows, 2021, ({ functions }) => newestAssessment(functions, type, period)?.values[fnFnID])).toBe(id);
  });
});
