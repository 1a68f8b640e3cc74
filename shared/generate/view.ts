import { type Day, OPEN_END, dayOf, formatDay } from '../extract/calendar.ts';

/** What the extract of a year shows of lives that go on before and after it. */
export interface View {
  readonly year: number;
  /** 1 January and 31 December. */
  readonly start: Day;
  readonly end: Day;
  /** Rows that ended before this day are left out: an extract holds some history, not all of it. */
  readonly historyFrom: Day;
  /** Format 3.5, which demands more and knows less than 3.7. */
  readonly oldFormat: boolean;
  /** A day as the format writes it; undefined for none. */
  date(day: Day | undefined): string | undefined;
}

/** The ids of one person: pePeID, and those of the rows of one kind, counted from 1. */
export interface Ids {
  readonly person: string;
  row(ordinal: number): string;
}

const FIRST_YEAR = 2004;
const LAST_YEAR = 2050;
const firstDay = dayOf(FIRST_YEAR, 1, 1);
let written: string[] | undefined;

/** Every date that an extract can hold, written once: most of an extract is dates. */
function writtenDays(): string[] {
  return (written ??= Array.from({ length: dayOf(LAST_YEAR, 12, 31) - firstDay + 1 }, (_, i) => formatDay(firstDay + i)));
}

export function viewOf(year: number, formatVersion: string): View {
  const days = writtenDays();
  return {
    year,
    start: dayOf(year, 1, 1),
    end: dayOf(year, 12, 31),
    historyFrom: dayOf(year - 1, 1, 1),
    oldFormat: formatVersion === '3.5',
    date: (day) => (day === undefined ? undefined : day === OPEN_END ? '99991231' : days[day - firstDay]),
  };
}
