/** Two small extracts of one municipality, counted by hand: 2020 and 2021. */
import { type ExtractOf, type PersonOf, extractXml, service } from '../unit/counts/extract.ts';

const old = { tjSoknadDato: 20191201, tjVedtDato: 20191210, tjFraDato: 20191215 };

/** Persons who are alike, with ids from `from` on, half of them women. */
export function persons(n: number, code: number | string, { from = 1, age = 70 } = {}): PersonOf[] {
  return Array.from({ length: n }, (_, i) => ({ id: from + i, age, sex: i % 2 === 0 ? 'K' : 'M', services: [service(code, old)] }));
}

/** 40 with alarms (6), 30 with day activity (4), 3 in long stays (21). */
export const before = [...persons(40, 6, { age: 69 }), ...persons(30, 4, { from: 100, age: 39 }), ...persons(3, 21, { from: 200, age: 84 })];
/** 42 with alarms, 5 with day activity, 3 in long stays, 1 in housing with the expired code 12; one service that the register deletes. */
export const now: PersonOf[] = [
  ...persons(42, 6), ...persons(5, 4, { from: 100, age: 40 }), ...persons(3, 21, { from: 200, age: 85 }), ...persons(1, 12, { from: 300, age: 60 }),
  { id: 400, age: 50, sex: 'K', services: [service(15, { tjVedtDato: 20041231 })] },
];

export const thisYear = (extract: ExtractOf = {}): string => extractXml(now, { year: 2021, ...extract });
export const lastYear = (extract: ExtractOf = {}): string => extractXml(before, { year: 2020, ...extract });
