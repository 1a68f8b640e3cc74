import { type Day, dayOf } from '../../shared/extract/calendar.ts';

/** The day of a run: what `--date` (YYYY-MM-DD) says, else the clock's, where the machine is. */
export function todayOf(date: string | undefined): Day {
  if (date !== undefined) {
    const [year, month, day] = date.split('-').map(Number);
    return dayOf(year!, month!, day!);
  }
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
