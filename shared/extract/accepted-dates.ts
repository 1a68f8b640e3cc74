import { dateOf, type Day, dayOf } from './calendar.ts';
import { formats } from './format.ts';
import type { Row } from './row.ts';
import type { Period } from './service.ts';
import { type RowName, slotNames } from './slots.ts';

/** The first day that the register accepts, as known from the requirements for 2019 (DOMAIN §9.3). */
export const FIRST_ACCEPTED_DAY = dayOf(2005, 1, 1);

/** The slots of the dates and months of a row for which the register deletes it where they are out of range (RULES KPR303), in any version. */
export function acceptedDates(row: RowName): readonly number[] {
  const names: readonly string[] = slotNames[row];
  const slots = formats.flatMap(({ rows }) =>
    rows.find(({ name }) => name === row)!.content.flatMap((item) => (typeof item !== 'string' && item.range === 'accepted' && item.action?.range === 'deleteRow' ? [names.indexOf(item.name)] : [])),
  );
  return [...new Set(slots)].sort((a, b) => a - b);
}

/** The first day that is accepted, also as a month (values.ts). */
export interface Floor {
  readonly day: Day;
  readonly month: number;
}

export function floorAt(day: Day): Floor {
  const { year, month } = dateOf(day);
  return { day, month: year * 12 + month - 1 };
}

/** -1 where a date or month lies before the floor, 1 where it lies after the data year, 0 otherwise and where there is none. */
export function sideOf(row: Row, slot: number, { year, end, floor }: Period): -1 | 0 | 1 {
  const value = row.values[slot]!;
  if (Number.isNaN(value)) return 0;
  if (row.field(slot).type === 'month') return value < floor.month ? -1 : value > year * 12 + 11 ? 1 : 0;
  return value < floor.day ? -1 : value > end ? 1 : 0;
}
