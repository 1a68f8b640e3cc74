import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { CountResult, Recipients, Table } from '../../shared/counts/result.ts';
import type { CountedTogether } from '../../shared/counts/together.ts';
import { extractXml } from '../unit/counts/extract.ts';
import { lastYear, now, thisYear } from './counting.ts';
import { type Workplace, workplace } from './kpr-lint.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/kpr-lint-output.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).addSchema(schema);
const isDocument = ajv.getSchema(schema.$id)!;
const isLine = ajv.getSchema(`${schema.$id}#/$defs/jsonlLine`)!;

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
    files: 1, rejected: 0, dataYear: 2020, recipients, services, groups, unknownCode, excluded,
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
  expect(await together('n/a.xml', 'n/b.xml')).toBe('The registry will count 102 of 104 recipients in the files together.');
  expect(await together('n/a.xml', 'n/broken.xml')).toBeUndefined();
  expect(await together('n/a.xml', 'n/c.xml')).toBeUndefined();
});

/** All that is said of a run, as text and as the HTML report. */
async function told(place: Workplace, args: readonly string[], formats: readonly string[] = ['text', 'html']): Promise<string[]> {
  const runs = await Promise.all(formats.map((format) => place.run(['check', ...args, '--format', format, '--lang', 'en'])));
  return runs.map(({ stdout }) => stdout.replace(/\s+/g, ' '));
}

it('the sum says of how many files it is, where some could not be counted', async () => {
  const said = 'The registry will count 102 of 104 recipients in 2 of 3 files together, the only ones that could be counted.';
  for (const text of await told(nation(), ['n/a.xml', 'n/b.xml', 'n/broken.xml'])) expect(text).toContain(said);
});

it('files of several years are not added up', async () => {
  for (const text of await told(nation(), ['n/a.xml', 'n/c.xml'])) {
    expect(text).not.toContain('together');
    expect(text).not.toContain('drop out');
  }
});

it('files of which one hides its figures are not added up', async () => {
  const place = nation();
  place.write({ 'small.xml': extractXml(now.slice(-2), { municipality: '5501' }) });
  const [house] = await told(place, ['n/a.xml', 'n/b.xml', 'small.xml'], ['html']);
  expect(house).toContain('The registry will count 103 of 106 recipients in the files together.');
  const [outside] = await told(place, ['n/a.xml', 'n/b.xml', 'small.xml', '--suppress', '5'], ['html']);
  expect(outside).not.toContain('together');
  expect(outside).not.toContain('recipients drop out');
});

it('a message that the registry rejects adds what is in the file, of which nobody is counted', async () => {
  const place = nation();
  place.write({ 'r.xml': thisYear({ municipality: '5501' }).replace('<iiTilDato>20211231', '<iiTilDato>20211130') });
  for (const text of await told(place, ['n/a.xml', 'r.xml'])) expect(text).toContain('The registry will count 51 of 104 recipients in the files together; files that it rejects add nothing.');
  const document = JSON.parse((await place.run(['check', 'n/a.xml', 'r.xml', '--format', 'json'])).stdout);
  expect(isDocument(document), JSON.stringify(isDocument.errors)).toBe(true);
  const one = await figures(place, 'n/a.xml');
  const [{ services, ...both }]: [CountedTogether] = document.statistics;
  expect(both).toMatchObject({ files: 2, rejected: 1, recipients: { ...one.recipients, inFile: one.recipients.inFile * 2 }, excluded: one.excluded });
  expect(services).toEqual(one.services.map(({ notes, ...of }) => ({ ...of, inFile: of.inFile * 2, notes: [] })));
  const total = ({ columns, rows, cells }: Table, column: string): number | null => cells[rows.indexOf('total')]![columns.indexOf(column)]!;
  for (const column of ['inFile', 'year']) expect(total(both.tables['S-01']!, column)).toBe(column === 'year' ? 51 : 104);
  const cells = (tables: CountResult['tables']): object => Object.fromEntries(Object.entries(tables).flatMap(([id, of]) => (id === 'S-01' || id === 'S-02' ? [] : [[id, of.cells]])));
  expect(cells(both.tables)).toEqual(cells(one.tables));
});

describe('an extract that is given twice', () => {
  const copied = (): Workplace => {
    const place = nation();
    place.write({ 'n/again.xml.gz': gzipSync(thisYear()) });
    return place;
  };

  it('is told: its persons are counted twice', async () => {
    for (const text of await told(copied(), ['n/a.xml', 'n/again.xml.gz', 'n/b.xml'])) {
      expect(text).toContain('n/a.xml and n/again.xml.gz are of the same municipality, district and year: persons who are in several of them are counted as many times.');
    }
  });

  it('is told in JSON too', async () => {
    const place = copied();
    for (const format of ['json', 'jsonl']) {
      const { stdout } = await place.run(['check', 'n/a.xml', 'n/again.xml.gz', 'n/b.xml', 'n/c.xml', '--format', format]);
      const document = JSON.parse(format === 'json' ? stdout : stdout.trimEnd().split('\n').at(-1)!);
      const fits = format === 'json' ? isDocument : isLine;
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true);
      expect(document.sentTwice).toEqual([{ dataYear: 2021, files: ['n/a.xml', 'n/again.xml.gz'] }]);
      expect(document.statistics.map(({ dataYear, files }: CountedTogether) => [dataYear, files])).toEqual([[2020, 1], [2021, 3]]);
    }
  });

  it('is two where the district is another', async () => {
    const place = nation();
    place.write({ 'd.xml': thisYear({ district: '07' }) });
    for (const text of await told(place, ['n/a.xml', 'd.xml'])) expect(text).toContain('102 of 104 recipients in the files together');
  });
});

it('a run over one file has its own figures, and no others', async () => {
  const { stdout } = await nation().run(['check', 'n/a.xml', '--format', 'json']);
  expect(JSON.parse(stdout)).not.toHaveProperty('statistics');
});
