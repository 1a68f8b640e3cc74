import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import type { CountResult, Recipients } from '../../shared/counts/result.ts';
import type { CountedTogether } from '../../shared/counts/together.ts';
import { lastYear, thisYear } from './counting.ts';
import { type Workplace, workplace } from './kpr-lint.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/kpr-lint-output.schema.json', import.meta.url), 'utf8'));
const isDocument = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);

/** Two senders' extracts of 2021, one of 2020, and what cannot be counted. */
function nation(): Workplace {
  const place = workplace();
  place.write({ 'n/a.xml': thisYear(), 'n/b.xml': thisYear({ municipality: '1103' }), 'n/c.xml': lastYear(), 'n/broken.xml': thisYear().slice(0, -30), 'n/note.xml': '<note/>' });
  return place;
}

async function figures(place: Workplace, ...args: string[]): Promise<CountResult> {
  return JSON.parse((await place.run(['count', ...args, '--format', 'json'])).stdout);
}

it('a run over several files gives the counts of all of them together, a data year at a time', async () => {
  const place = nation();
  const runs = await Promise.all(['1', '2'].map((jobs) => place.run(['check', 'n', '--format', 'json', '--jobs', jobs, '--lang', 'en'])));
  const document = JSON.parse(runs[0]!.stdout);
  expect(isDocument(document), JSON.stringify(isDocument.errors)).toBe(true);
  const [before, now, ...more]: readonly CountedTogether[] = document.statistics;
  expect(more).toEqual([]);

  const { recipients, services, groups, unknownCode, excluded, tables } = await figures(place, 'n/c.xml');
  expect(before).toEqual({
    files: 1, dataYear: 2020, recipients, services, groups, unknownCode, excluded,
    tables: Object.fromEntries(Object.entries(tables).map(([id, { rows, columns, cells }]) => [id, { rows, columns, cells }])),
  });

  const one = await figures(place, 'n/a.xml');
  const twice = ({ inFile, year, yearEnd }: Recipients): object => ({ inFile: inFile * 2, year: year * 2, yearEnd: yearEnd * 2 });
  expect(one.recipients.year).toBe(51);
  expect(now).toMatchObject({ files: 2, dataYear: 2021, recipients: twice(one.recipients), services: one.services.map((of) => ({ code: of.code, ...twice(of) })), excluded: { rows: one.excluded.rows * 2 } });
  const { columns, cells: [total] } = now!.tables['S-02']!;
  expect(total![columns.indexOf('year')]).toBe(102);
  expect(JSON.parse(runs[1]!.stdout).statistics).toEqual(document.statistics);
});

it('people are told how many recipients the registry will count in the files of a year together', async () => {
  const place = nation();
  const together = async (...paths: string[]): Promise<string | undefined> => /.*in the files together\.$/m.exec((await place.run(['check', ...paths, '--lang', 'en'])).stdout)?.[0];
  expect(await together('n/a.xml', 'n/b.xml', 'n/broken.xml')).toBe('The registry will count 102 of 104 recipients in the files together.');
  expect(await together('n/a.xml', 'n/broken.xml')).toBeUndefined();
  expect(await together('n/a.xml', 'n/c.xml')).toBeUndefined();
});

it('a run over one file has its own figures, and no others', async () => {
  const { stdout } = await nation().run(['check', 'n/a.xml', '--format', 'json']);
  expect(JSON.parse(stdout)).not.toHaveProperty('statistics');
});
