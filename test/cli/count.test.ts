import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { before, lastYear, now, thisYear } from './counting.ts';
import { extractXml } from '../unit/counts/extract.ts';
import { syntheticXml } from '../unit/counts/synthetic.ts';
import { type Workplace, cli, workplace } from './kpr-lint.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/kpr-lint-count.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function twoYears(): Workplace {
  const place = workplace();
  place.write({ '2021.xml': thisYear(), '2020.xml': lastYear() });
  return place;
}

async function json(place: Workplace, ...args: string[]): Promise<any> {
  const { status, stdout, stderr } = await place.run(['count', '2021.xml', '--format', 'json', ...args]);
  expect([status, stderr]).toEqual([0, '']);
  const document = JSON.parse(stdout);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  return document;
}

const line = (stdout: string, name: string): string => stdout.split('\n').find((text) => text.includes(name))!.trim().replace(/ {2,}/g, ' | ');

describe('kpr-lint count as text', () => {
  it('shows recipients by service next to last year’s, great changes marked', async () => {
    const { status, stdout } = await twoYears().run(['count', '2021.xml', '--previous', '2020.xml']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('Bergen 4601, 2021: mottakere per tjeneste  unike personer; 2020 fra 2020.xml');
    expect(line(stdout, 'Kode')).toBe('Kode | Tjeneste | 2020 | 2021 | Endring | % | 31.12.');
    expect(line(stdout, 'Alle tjenester')).toBe('Alle tjenester | 73 | 51 | −22 | −30,1 % | 51 !');
    expect(line(stdout, 'Trygghetsalarm')).toBe('6 | Trygghetsalarm | 40 | 42 | +2 | +5,0 % | 42');
    expect(line(stdout, 'Dagaktivitetstilbud')).toBe('4 | Dagaktivitetstilbud | 30 | 5 | −25 | −83,3 % | 5 !');
    // A group has no finding, and no mark, however much it has changed.
    expect(line(stdout, 'Tjenester til hjemmeboende')).toBe('Tjenester til hjemmeboende | 30 | 5 | −25 | −83,3 % | 5');
    expect(line(stdout, 'Langtidsopphold')).toBe('21 | Langtidsopphold i institusjon | 3 | 3 | 0 | 3');
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('KPR902: Kode 4: 5 mottakere, mot 30 i fjor (−25, −83,3 %).');
    expect(text).toContain('! en tjeneste, eller alle til sammen, er endret mer enn 20 % og minst 20 personer (5 under tvang); grupper og UKJENT merkes ikke.');
    expect(text).toContain('KPR201: Personer med utgått kode telles på 29: 12 (1).');
    expect(text).toContain('Registeret vil telle 51 av 52 mottakere slik filen er.');
    expect(text).toContain('Faller ut, per kode: 15 (1).');
    expect(text).toContain('Registeret sletter 0 personer og 1 rad; de er ikke med.');
    for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(100);
  });

  it('shows one year alone without columns of the other', async () => {
    const { stdout } = await twoYears().run(['count', '2021.xml', '--lang', 'en']);
    expect(line(stdout, 'Code')).toBe('Code | Service | 2021 | 31 Dec');
    expect(line(stdout, 'All services')).toBe('All services | 51 | 51');
  });

  it('shows any table with its population, date and notes', async () => {
    const { stdout } = await twoYears().run(['count', '2021.xml', '--tables', 's-04,M-1']);
    expect(stdout).toContain('S-04 Alder og kjønn  Unike tjenestemottakere gjennom året (2021)');
    expect(line(stdout, 'I alt  ')).toBe('I alt | 51 | 27 | 24 | 0 | 100,0 % | –');
    expect(stdout).toContain('M-1 Alle funksjonsvariabler kartlagt');
    expect(stdout.replace(/\s+/g, ' ')).toContain('Kildene sier ikke om 9 er gyldig.');
  });

  it('shows all tables, each in the width of the terminal', async () => {
    const { stdout } = await twoYears().run(['count', '2021.xml', '--previous', '2020.xml', '--tables', 'all']);
    const headings = stdout.split('\n').filter((text) => /^[SM]-\d/.test(text));
    expect(headings).toHaveLength(37);
    for (const heading of headings) expect(heading).toMatch(/\((2021|2021, 2020)\)$/);
    for (const row of stdout.split('\n')) if (!/^[SM]-\d/.test(row)) expect(row.length).toBeLessThanOrEqual(100);
  });
});

describe('what kpr-lint count says of how it counted', () => {
  const options = ['--nine-is-invalid', '--function-types', '3', '--thresholds', '2,3.5', '--threshold-types', '1,2,3,7', '--population', '1000,10,10,200,10,10'];
  const told = async (...args: string[]): Promise<string> => (await twoYears().run(['count', '2021.xml', '--lang', 'en', ...args])).stdout.replace(/\s+/g, ' ');
  const m1 = 'A valid score on all types 1–3 (9 not included), at least one dated in the year.';
  const levels = 'Need of help by the thresholds given: medium to great from a mean score of 2, extensive from 3.5, of the function types 1–3, 7. The sources have no thresholds.';
  const inhabitants = 'The share of the population is of the inhabitants given, from 0–17 to 90 years and over: 1,000; 10; 10; 200; 10; 10.';

  it('is what was asked for, beside the figures and beside the tables', async () => {
    const page = await told(...options);
    for (const sentence of [`M-1: ${m1}`, levels, inhabitants]) expect(page).toContain(sentence);
    for (const format of ['text', 'json', 'markdown', 'html']) {
      const text = await told(...options, '--tables', 'M-1,S-04,S-05', '--format', format);
      for (const sentence of [m1, levels, inhabitants]) expect(text, format).toContain(sentence);
      for (const sentence of ['all types 1–18', 'The other levels need thresholds', 'needs population figures']) expect(text, format).not.toContain(sentence);
    }
  });

  it('is nothing where all is as by default', async () => {
    const page = await told();
    expect(page).not.toMatch(/M-1|thresholds|inhabitants/);
    expect(await told('--tables', 'M-1')).toContain('A valid score on all types 1–18 (9 included)');
    expect(await told('--tables', 'M-1', '--function-types', '1')).toContain('A valid score on type 1 (9 included)');
  });
});

describe('kpr-lint count of persons with one id', () => {
  const said = '1 PERSON has the pePeID of an earlier one in the file (KPR104). Each PERSON is counted by itself, but the registry may take them for one recipient.';
  const place = (): Workplace => {
    const made = workplace();
    made.write({ '2021.xml': extractXml([...now, { ...now[0]!, id: 3 }]) });
    return made;
  };

  it('counts each, and says so beside the figures', async () => {
    const document = await json(place());
    expect(document).toMatchObject({ repeatedPersons: 1, rejected: false, recipients: { year: 52 } });
    for (const args of [[], ['--tables', 'S-01'], ['--format', 'markdown'], ['--format', 'html']]) {
      const { stdout } = await place().run(['count', '2021.xml', '--lang', 'en', ...args]);
      expect(stdout.replace(/\\|\s+/g, (text) => (text === '\\' ? '' : ' ')), args.join(' ')).toContain(said);
    }
    expect((await place().run(['check', '2021.xml', '--lang', 'en', '--format', 'html'])).stdout).toContain(said);
  });

  it('says nothing where there are none', async () => {
    expect(await json(twoYears())).toMatchObject({ repeatedPersons: 0 });
    expect((await twoYears().run(['count', '2021.xml', '--lang', 'en'])).stdout).not.toContain('PERSON');
  });
});

describe('kpr-lint count next to a year further back', () => {
  const told = async (...args: string[]): Promise<string> => {
    const place = workplace();
    place.write({ '2023.xml': thisYear({ year: 2023 }), '2021.xml': extractXml(before.map((person) => ({ ...person, age: Number(person.age) - 1 })), { year: 2021 }) });
    return (await place.run(['count', '2023.xml', '--previous', '2021.xml', '--lang', 'en', ...args])).stdout.replace(/\s+/g, ' ');
  };

  it.each(['text', 'markdown', 'html', 'csv'])('names that year, and calls no other so, as %s', async (format) => {
    const page = await told('--tables', 'S-09,S-11,S-28', '--format', format);
    for (const words of ['none in 2021 (2023)', 'Recipients of 2021 who are none in the year (2023, 2021)', 'Change from 2021', 'during the year (2023, 2021)', ...(format === 'csv' ? ['recipients in 2021'] : ['Dead: date of death in 2021, by the file of 2021.'])]) expect(page).toContain(words);
    expect(page).not.toMatch(/last year|year before/i);
    if (format === 'csv') for (const line of ['4 Dagaktivitetstilbud;2021;persons;2021;30 ', '4 Dagaktivitetstilbud;year;persons;2023;5 ', 'Total;recipients in 2021;persons;2021;73 ', 'Total;left;persons;2023;25 ']) expect(page).toContain(line);
  });

  it('calls nothing last year’s beside the services', async () => {
    for (const format of ['text', 'markdown', 'html']) expect(await told('--format', format)).not.toMatch(/last year/i);
  });
});

describe('kpr-lint count of a message that the register rejects', () => {
  it.each([
    ['a period that is not the year', 'iiTilDato>20211231', 'iiTilDato>20211130', []],
    ['a number that is no municipality', 'iiKomnr>4601', 'iiKomnr>46', []],
    ['a fault against the schema', '<peAlder>', '<peAnnet>1</peAnnet><peAlder>', []],
    ['last year’s figures beside it', 'iiTilDato>20211231', 'iiTilDato>20211130', ['--previous', '2020.xml']],
  ])('says what a check says of it, in every format for people, and JSON says it too: %s', async (_, right, wrong, args) => {
    const place = twoYears();
    place.write({ 'a.xml': thisYear().replace(right, wrong) });
    const told = async (command: string, ...more: string[]): Promise<string> => (await place.run([command, 'a.xml', ...args, ...more])).stdout.replace(/\s+/g, ' ');
    const none = 'Registeret vil telle 0 av 52 mottakere, fordi meldingen avvises.';
    expect(await told('check')).toContain(none);
    for (const more of [[], ['--tables', 'S-01'], ['--format', 'markdown'], ['--format', 'html']]) expect(await told('count', ...more), more.join(' ')).toContain(`${none} Tallene viser hva det ville telt om meldingen ble tatt imot.`);
    expect(await told('count')).not.toContain('mottakere slik filen er');
    const document = JSON.parse(await told('count', '--format', 'json'));
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toMatchObject({ rejected: true, recipients: { inFile: 52, year: 51 } });
    if (args.length > 0) expect(document.services.find(({ code }: { code: number }) => code === 4).notes).toHaveLength(1);
  });

  it('leaves to the configuration which rules run, as a check does', async () => {
    const place = twoYears();
    place.write({ '2021.xml': thisYear().replace('iiTilDato>20211231', 'iiTilDato>20211130'), 'kpr-lint.config.json': '{ "rules": { "KPR101": "off" } }' });
    expect(await json(place)).toMatchObject({ rejected: false });
  });
});

const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasTerminal)('kpr-lint count on a terminal', () => {
  const { PATH = '' } = process.env;
  const print = (place: Workplace, columns: number, ...args: string[]): string[] =>
    spawnSync('script', ['-qfec', `stty cols ${columns}; exec "${process.execPath}" "${cli}" count 2021.xml ${args.join(' ')}`, '/dev/null'], { cwd: place.folder, env: { PATH, TERM: 'dumb' }, encoding: 'utf8' }).stdout.split('\r\n');

  it.each([[80, ['--previous', '2020.xml']], [74, ['--previous', '2020.xml']], [56, []]])('fits %i columns: long names go on in the next line, above the figures', (columns, args) => {
    const lines = print(twoYears(), columns, ...args);
    expect(lines.filter((text) => text.length > columns)).toEqual([]);
    // A code with the first words, as many more lines of words as it takes, and in the last of them the figures.
    expect(lines.join('\n')).toMatch(/^ {3,4}\d+ {2}\D+\n(?: {6}\D+\n)* {6}\S\D* \d.*\d$/m);
  });

  it('is the same as elsewhere in 100 columns', async () => {
    const place = twoYears();
    expect(print(place, 100, '--previous', '2020.xml').join('\n')).toBe((await place.run(['count', '2021.xml', '--previous', '2020.xml'])).stdout);
  });
});

describe('kpr-lint count as JSON', () => {
  it('is what the schema says, with the figures of the file', async () => {
    const document = await json(twoYears(), '--previous', '2020.xml');
    expect(document.recipients).toEqual({ inFile: 52, year: 51, yearEnd: 51, previousYear: 73, changePercent: -30.1 });
    expect(document.services.find(({ code }: { code: number }) => code === 4)).toEqual({ code: 4, inFile: 5, year: 5, yearEnd: 5, previousYear: 30, changePercent: -83.3, notes: [{ rule: 'KPR902', text: expect.stringContaining('Kode 4: 5 mottakere') }] });
    expect(document).toMatchObject({ schemaVersion: 1, rejected: false, path: '2021.xml', dataYear: 2021, municipality: '4601', previous: { path: '2020.xml', dataYear: 2020 }, excluded: { persons: 0, rows: 1 }, unknownCode: { year: 0 } });
    expect(document.tables['M-1']).toMatchObject({ rows: ['longStay', 'home'], columns: ['numerator', 'denominator', 'share', 'corrected'] });
    expect(Object.keys(document.tables)).toHaveLength(37);
  });

  it('is the same schema without last year, and with small figures hidden', async () => {
    const place = twoYears();
    const alone = await json(place);
    expect(alone).toMatchObject({ previous: null, recipients: { previousYear: null, changePercent: null } });
    expect(Object.keys(alone.tables)).toHaveLength(34);
    const outside = await json(place, '--previous', '2020.xml', '--suppress', '5');
    expect(outside.suppressed).toBe(5);
    expect(outside.services.find(({ code }: { code: number }) => code === 21)).toMatchObject({ year: 'suppressed', previousYear: 'suppressed' });
    expect(JSON.stringify(outside.tables)).toContain('"suppressed"');
    expect(outside.tables['S-29']).toBeUndefined();
  });

  it('takes the levels and the inhabitants that the user supplies, and claims nothing without', async () => {
    const place = workplace();
    const scores = Array.from({ length: 18 }, (_, i) => ({ fnFunkType: i + 1, fnFunkVerdi: 4, fnFraDato: 20210301 }));
    place.write({ '2021.xml': extractXml([{ ...now[0]!, functions: scores }]) });
    const row = (document: any, id: string, key: string) => document.tables[id].cells[document.tables[id].rows.indexOf(key)];
    expect(row(await json(place), 'S-05', 'total').slice(0, 5)).toEqual([null, null, null, 0, 1]);
    expect(row(await json(place), 'S-04', '67-79').at(-1)).toBeNull();
    const supplied = await json(place, '--thresholds', '2,3.5', '--population', '10,10,10,200,10,10');
    expect(row(supplied, 'S-05', 'total').slice(0, 5)).toEqual([0, 0, 1, 0, 1]);
    expect(row(supplied, 'S-04', '67-79').at(-1)).toBe(0.5);
    expect(supplied.options).toEqual({ thresholds: { types: Array.from({ length: 18 }, (_, i) => i + 1), medium: 2, extensive: 3.5 }, population: [10, 10, 10, 200, 10, 10] });
    expect((await json(place)).options).toEqual({});
  });
});

describe('kpr-lint count in other formats', () => {
  it('is a line for each figure in CSV, of both years', async () => {
    const { stdout } = await twoYears().run(['count', '2021.xml', '--previous', '2020.xml', '--format', 'csv']);
    expect(stdout.startsWith('\ufeffTabell;Populasjon;Rad;Kolonne;Enhet;År;Verdi\r\n')).toBe(true);
    expect(stdout).toContain('\r\nS-28 Endring fra året før;Unike tjenestemottakere gjennom året (2021, 2020);4 Dagaktivitetstilbud;endring i prosent;prosent;2021;-83,3\r\n');
    expect(stdout).toContain(';4 Dagaktivitetstilbud;året før;personer;2020;30\r\n');
    expect(stdout).toContain('\r\nS-04 Alder og kjønn;Unike tjenestemottakere gjennom året (2021, 2020);I alt;kvinner;personer;2020;37\r\n');
  });

  it('is a page in Markdown, with every table', async () => {
    const { stdout } = await twoYears().run(['count', '2021.xml', '--previous', '2020.xml', '--format', 'markdown']);
    expect(stdout).toContain('| 4 | Dagaktivitetstilbud | 30 | **5 !** | −25 | −83,3\u00a0% | 5 |');
    expect(stdout.match(/^## [SM]-\d/gm)).toHaveLength(37);
  });

  it('writes several at a time, one of them to standard output', async () => {
    const place = twoYears();
    const { stdout } = await place.run(['count', '2021.xml', '--format', 'text', '--format', 'csv:counts.csv']);
    expect(stdout).toBe((await place.run(['count', '2021.xml'])).stdout);
    expect(readFileSync(join(place.folder, 'counts.csv'), 'utf8')).toBe((await place.run(['count', '2021.xml', '--format', 'csv'])).stdout);
    expect(await place.run(['count', '2021.xml', '--format', 'text', '--format', 'csv'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('is a page in HTML that loads nothing, with every table, written to a file', async () => {
    const place = twoYears();
    const { stdout } = await place.run(['count', '2021.xml', '--previous', '2020.xml', '--format', 'html:counts.html']);
    expect(stdout).toBe('');
    const page = readFileSync(join(place.folder, 'counts.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/1999\/xhtml)/);
    expect(page.match(/<h3 id="[SM]-\d+"/g)).toHaveLength(37);
    expect(page).toContain('Dagaktivitetstilbud <abbr title="Over 20 % og minst 20 personer (5 under tvang)">!</abbr>');
  });
});

describe('what cannot be counted', () => {
  it.each([
    ['a file that breaks off', thisYear().slice(0, 3000), 'tellingen er ikke fullstendig og skrives ikke ut'],
    ['a file of something else', '<note>x</note>', 'er ikke et KPR-uttrekk'],
    ['a file that says no year', thisYear().replaceAll(/<ii(Fra|Til|Laget)Dato>\d+<\/ii(Fra|Til|Laget)Dato>/g, ''), 'sier ikke hvilket år den gjelder'],
  ])('%s gives no counts, but the reason', async (_, text, reason) => {
    const place = workplace();
    place.write({ '2021.xml': text });
    for (const format of ['text', 'json', 'csv', 'html', 'markdown']) {
      const { status, stdout, stderr } = await place.run(['count', '2021.xml', '--format', format]);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(reason);
    }
  });

  it('is last year’s file that breaks off, either', async () => {
    const place = workplace();
    place.write({ '2021.xml': thisYear(), '2020.xml': lastYear().slice(0, 3000) });
    const { status, stdout, stderr } = await place.run(['count', '2021.xml', '--previous', '2020.xml']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('2020.xml: XML-en brytes');
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'Oppgi én fil'],
    ['two files', ['2021.xml', '2020.xml'], 'Oppgi én fil'],
    ['the same file twice', ['2021.xml', '--previous', './2021.xml'], 'Begge er samme fil: 2021.xml.'],
    ['the years the wrong way round', ['2020.xml', '--previous', '2021.xml'], 'Bytt om på dem.'],
    ['a table that needs last year', ['2021.xml', '--tables', 'S-28'], 'krever --previous'],
    ['a table that does not exist', ['2021.xml', '--tables', 'S-10'], 'S-01 til S-33 (uten S-10)'],
    ['another limit', ['2021.xml', '--suppress', '3'], '5 eller 10'],
    ['types of thresholds that are not given', ['2021.xml', '--threshold-types', '3'], 'gjør ingenting uten'],
    ['thresholds the wrong way round', ['2021.xml', '--thresholds', '3,2'], 'den første grensen skal være lavest'],
    ['a format that there is none of', ['2021.xml', '--format', 'jsn'], 'Mente du json?'],
  ])('is %s', async (_, args, reason) => {
    const { status, stdout, stderr } = await twoYears().run(['count', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});

describe('two extracts that may not belong together', () => {
  it('are counted with a warning where the municipality is another', async () => {
    const place = workplace();
    place.write({ '2021.xml': thisYear(), '2020.xml': lastYear({ municipality: '4602' }) });
    const { status, stdout } = await place.run(['count', '2021.xml', '--previous', '2020.xml']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe('Filene er ikke fra samme kommune og bydel: 2020.xml er fra 4602/00, 2021.xml fra 4601/00. Er det');
  });

  it('are not told to be others where the number is new', async () => {
    const place = workplace();
    place.write({ '2024.xml': syntheticXml(30, 1, 2024).replaceAll('4601', '1507'), '2023.xml': syntheticXml(30, 1, 2023) });
    expect((await place.run(['count', '2024.xml', '--previous', '2023.xml'])).stdout).toContain('Filene er ikke fra samme kommune');
    place.write({ 'viken.xml': lastYear({ municipality: '0219', year: 2019 }), 'baerum.xml': thisYear({ municipality: '3024' }) });
    expect((await place.run(['count', 'baerum.xml', '--previous', 'viken.xml'])).stdout).not.toContain('Filene er ikke fra samme kommune');
  });
});
