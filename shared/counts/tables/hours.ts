/** S-07, S-08, S-15, S-27: hours and days. */
import { everyAge, hourBrackets, levels, privateHelp, total } from '../axes.ts';
import { hasCode } from '../../extract/code-bits.ts';
import type { Heading, Unit } from '../heading.ts';
import { codesIn, codesInBoth, serviceHeading } from '../service-rows.ts';
import { type TableDefinition, amount, count, mean, percent, row } from '../table.ts';
import { daysOfYear, helpAtHome, hourCodes, hoursAtHome, hoursOfYear, personsWithDays, personsWithHours, stayCodes, weeklyHours } from '../tallies/hours.ts';
import { notes, onLastDay } from './notes.ts';

const WITH_HOURS = [1, 2, 3, 4, 5, 6] as const;
const TEN_OR_MORE = [4, 5, 6] as const;
const rolling = { nb: 'Av kode 8 er bare rullerende avlasting med.', en: 'Of code 8, only rolling respite care is included.' };
const summed = {
  nb: 'Timene er summert per mottaker; like rader regnes én gang. Timer over 168 regnes som de står, for registeret beholder dem; negative regnes som ingen.',
  en: 'The hours are summed per recipient; equal rows count once. Hours above 168 count as they stand, because the registry keeps them; negative ones count as none.',
};

/** Source: 003 T2.6.1. */
const s07: TableDefinition = {
  id: 'S-07',
  title: { nb: 'Timer per uke', en: 'Hours a week' },
  population: onLastDay,
  notes: [notes.register, summed, rolling],
  columns: [{ key: 'withHours', nb: 'med timer', en: 'with hours' }, ...hourBrackets],
  rows: (year) =>
    codesInBoth(year, hourCodes).map((code) => row(serviceHeading(code), [count(weeklyHours.where({ code, bracket: WITH_HOURS })), ...hourBrackets.map((_, bracket) => count(weeklyHours.where({ code, bracket })))])),
};

/** Source: 003 T2.6.2 (its labels are rotated: DOMAIN §9.9). */
const s08: TableDefinition = {
  id: 'S-08',
  title: { nb: 'Ti timer per uke eller mer', en: 'Ten hours a week or more' },
  population: { nb: 'Mottakere med timer per 31.12.', en: 'Recipients with hours on 31 December' },
  notes: [notes.register, summed, rolling],
  columns: [{ key: 'tenOrMore', nb: '10 timer eller mer', en: '10 hours or more' }, { key: 'withHours', nb: 'med timer', en: 'with hours' }, { key: 'share', nb: 'andel', en: 'share', unit: 'percent' }],
  rows: (year) =>
    codesInBoth(year, hourCodes).map((code) => {
      const long = weeklyHours.where({ code, bracket: TEN_OR_MORE });
      const all = weeklyHours.where({ code, bracket: WITH_HOURS });
      return row(serviceHeading(code), [count(long), count(all), percent(long, all)]);
    }),
};

/** Source: 003 T3.2.1–2. */
const s15: TableDefinition = {
  id: 'S-15',
  title: { nb: 'Timer i hjemmet etter privat hjelp', en: 'Hours at home by private help' },
  population: { nb: 'Mottakere av 15 og/eller 1, 2 og 3 med timer per 31.12.', en: 'Recipients of 15 and/or 1, 2 and 3 with hours on 31 December' },
  notes: [notes.register, summed, notes.newestInformation, notes.needUndefined],
  columns: [total, ...levels].flatMap(({ key, nb, en }) => [
    { key, nb, en },
    { key: `${key}-mean`, nb: `${nb}: snitt timer`, en: `${en}: mean hours`, unit: 'hours' as const },
  ]),
  rows: () =>
    [...privateHelp, total].map((heading, i) => {
      const where = i < privateHelp.length ? { help: i } : {};
      const places = [{}, ...levels.map((_, level) => ({ level }))];
      return row(heading, places.flatMap((place) => {
        const persons = helpAtHome.where({ ...where, ...place });
        return [count(persons), mean(hoursAtHome.where({ ...where, ...place }), persons)];
      }));
    }),
};

/** Hundredths × days of a week. */
const HOURS_OF_YEAR = 700;

const spans = [{}, ...everyAge.map(({ age }) => ({ age }))];

function byAge(key: string, nb: string, en: string, unit: Unit = 'persons'): Heading[] {
  return [{ key, nb: `${nb} i alt`, en: `${en} in all`, unit }, ...everyAge.map((age) => ({ key: `${key}-${age.key}`, nb: `${nb}: ${age.nb}`, en: `${en}: ${age.en}`, unit }))];
}

/** Source: 002 sak 6.1; the formula is the tool's (DOMAIN §6.1). */
const s27: TableDefinition = {
  id: 'S-27',
  title: { nb: 'Timer og døgn gjennom året', en: 'Hours and days during the year' },
  population: { nb: 'Timer og døgn i tjenester som teller gjennom året', en: 'Hours and days of services that count during the year' },
  notes: [
    notes.register,
    { nb: 'Timer = timer per uke × dager i året ÷ 7; første og siste dag er med. Et døgn i to rader med samme kode regnes én gang.', en: 'Hours = hours a week × days of the year ÷ 7; first and last day included. A day in two rows of the same code counts once.' },
    rolling,
  ],
  columns: [
    ...byAge('hours', 'timer', 'hours', 'hours'),
    ...byAge('hourPersons', 'personer med timer', 'persons with hours'),
    ...byAge('days', 'døgn', 'days', 'days'),
    ...byAge('dayPersons', 'personer med døgn', 'persons with days'),
  ],
  rows: (year) =>
    codesIn(year)
      .filter((code) => hasCode(hourCodes | stayCodes, code))
      .map((code) => {
        const sums = (block: typeof hoursOfYear, persons: typeof hoursOfYear, divisor: number, codes: number) =>
          [...spans.map((span) => amount(block.where({ code, ...span }), persons.where({ code, ...span }), divisor)), ...spans.map((span) => count(persons.where({ code, ...span })))].map((formula) => (hasCode(codes, code) ? formula : null));
        return row(serviceHeading(code), [...sums(hoursOfYear, personsWithHours, HOURS_OF_YEAR, hourCodes), ...sums(daysOfYear, personsWithDays, 1, stayCodes)]);
      }),
};

export const hourTables = [s07, s08, s15, s27];
