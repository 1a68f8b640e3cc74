import { expect, it } from 'vitest';
import { serviceRows } from '../../../client/panel/web/service-rows.ts';
import type { View } from '../../../client/panel/web/view.ts';
import { counted, service } from '../counts/extract.ts';

it.each([[2018, 2019, 2022], [2019, 2019, 2022], [2021, 2021, 2022], [2022, 2022, 2022], [2025, 2023, 2023]])('the services of %i stand beside Norway in %i, and code 22 beside the year in which it was published', (year, norway, nights) => {
  const counts = counted([{ age: 70, sex: 'K', services: [service(22, { tjFraDato: year * 10_000 + 101 })] }], { year });
  const rows = serviceRows({ counts, state: { basis: 'year' }, data: {} } as unknown as View);
  const yearOf = (code: number): number | undefined => rows.find((row) => row.code === code)?.norwayYear;
  expect([yearOf(15), yearOf(22)]).toEqual([norway, nights]);
});
