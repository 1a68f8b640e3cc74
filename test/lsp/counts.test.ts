import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountsParams, type CountsResult, countsAnswer, countsCsvMethod, countsCsvResult, countsMethod, figureRowsMethod, figureRowsResult, type FigureRowsResult, type Reading, checkFilesMethod, readingMethod, htmlReportMethod, htmlReportResult } from '../../shared/protocol.ts';
import { Session } from './session.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'kpr-counts-'));
const file = (name: string): string => join(folder, name);
const uri = (name: string): string => pathToFileURL(file(name)).href;

function generate(name: string, year: number, ...flags: string[]): string {
  execFileSync(process.execPath, [cli, 'generate', '--output', file(name), '--persons=120', '--seed=5', `--year=${year}`, ...flags], { stdio: 'ignore' });
  return readFileSync(file(name), 'utf8');
}

describe('the counts over the protocol', () => {
  let session: Session;
  let text: string;
  let told: { recipients: number };

  const ask = async (params: Partial<CountsParams> = {}): Promise<CountsResult> => {
    const answer = countsAnswer.parse(await session.client.sendRequest(countsMethod, { uri: uri('2023.xml'), ...params }));
    if (answer === null) throw new Error('there are no counts');
    return answer;
  };

  beforeAll(async () => {
    text = generate('2023.xml', 2023, '--inject=KPR201=3,KPR203=4,KPR301=2');
    generate('2022.xml', 2022);
    [told] = (JSON.parse(execFileSync(process.execPath, [cli, 'check', file('2023.xml'), '--format=json', '--quiet', '--fail-on=never'], { encoding: 'utf8' })) as { files: [typeof told] }).files;
    session = await Session.start();
  });
  afterAll(() => {
    session.client.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are those of the command line, for a file that no editor has', async () => {
    const { counts, facts } = await ask();
    expect(counts!.recipients.year).toBe(told.recipients);
    expect(facts).toMatchObject({ municipality: '4601', municipalityName: 'Bergen', dataYear: 2023, formatVersion: '3.7' });
  });

  it('are the same for the document in an editor, and follow an edit', async () => {
    const disk = await ask();
    await session.open(uri('2023.xml'), text);
    const live = await ask();
    expect(live.counts).toEqual(disk.counts);
    expect(live.findings.toSorted((a, b) => (a.rule + a.row < b.rule + b.row ? -1 : 1))).toEqual(disk.findings.toSorted((a, b) => (a.rule + a.row < b.rule + b.row ? -1 : 1)));
    const code5 = (result: CountsResult): unknown => result.counts!.services.find(({ code }) => code === 5)!.inFile;
    const first = /<tjTjenType>5<\/tjTjenType>/.exec(text)![0];
    await session.replace(uri('2023.xml'), first, '<tjTjenType>22</tjTjenType>');
    expect(code5(await ask())).toBe(Number(code5(live)) - 1);
    await session.replace(uri('2023.xml'), '<tjTjenType>22</tjTjenType>', first);
    expect((await ask()).counts).toEqual(live.counts);
  });

  it('stand next to last year’s, which the server reads from disk', async () => {
    const before = (await ask({ uri: uri('2022.xml') })).counts!;
    const now = await ask({ previous: uri('2022.xml') });
    expect(now.previous).toEqual({ name: '2022.xml', dataYear: 2022 });
    expect(now.counts!.recipients.previousYear).toBe(before.recipients.year);
    expect(now.counts!.tables['M-1']!.previous).toEqual(before.tables['M-1']!.cells);
    expect(now.yearEndBefore).toEqual({ all: before.recipients.yearEnd, services: Object.fromEntries(before.services.map(({ code, yearEnd }) => [String(code), yearEnd])) });
    expect(now.notCompared).toEqual([]);
    expect((await ask()).notCompared).not.toEqual([]);
  });

  it('say why last year’s file cannot be used', async () => {
    expect((await ask({ previous: uri('2023.xml') })).previous).toMatchObject({ name: '2023.xml', problem: 'Filen gjelder 2023. Velg et uttrekk fra et tidligere år.' });
    writeFileSync(file('annet.xml'), '<note/>');
    expect((await ask({ previous: uri('annet.xml') })).previous!.problem).toContain('annet.xml');
    expect((await ask({ previous: uri('borte.xml') })).counts!.recipients.previousYear).toBeNull();
  });

  it('and next to the one that the configuration names, where the user has chosen none', async () => {
    const ask = async (name: string, params: Partial<CountsParams> = {}): Promise<CountsResult> => countsAnswer.parse(await session.client.sendRequest(countsMethod, { uri: uri(name), ...params }))!;
    mkdirSync(file('in'));
    writeFileSync(file('in/nytt.xml'), text);
    writeFileSync(file('kpr-lint.config.json'), '{ "previous": "2022.xml" }');
    expect((await ask('in/nytt.xml')).previous).toEqual({ name: '2022.xml', dataYear: 2022 });
    expect((await ask('in/nytt.xml', { previous: '' })).previous).toBeUndefined();
    expect((await ask('in/nytt.xml', { previous: uri('borte.xml') })).previous).toMatchObject({ name: 'borte.xml' });
    // It is not compared with itself.
    expect((await ask('2022.xml')).previous).toBeUndefined();
    rmSync(file('kpr-lint.config.json'));
    expect((await ask('in/nytt.xml')).previous).toBeUndefined();
  });

  it('go into the HTML report with last year’s file, small figures hidden from below 5', async () => {
    const report = async (params: object): Promise<string> => htmlReportResult.parse(await session.client.sendRequest(htmlReportMethod, { uri: uri('2023.xml'), ...params })).html;
    const open = (await ask({ previous: uri('2022.xml') })).counts!;
    const [alone, compared, all] = [await report({}), await report({ previous: uri('2022.xml') }), await report({ previous: uri('2022.xml'), below: 0 })];
    expect(alone).not.toContain('2022.xml');
    expect(compared).toContain('2022.xml');
    for (const page of [compared, all]) expect(page).toContain(`>${String(open.recipients.previousYear)}<`);
    // Below 5 is where it starts; only who asks for all figures gets them.
    expect(compared).toContain('>·</td>');
    expect(all).not.toContain('>·</td>');
    // What is of no earlier year is left out.
    expect(await report({ previous: uri('2023.xml') })).not.toMatch(/\(2023, \d{4}\)/);
    expect(compared).toContain('(2023, 2022)');
  });

  it('hide small figures where that is asked for, and then leave out last year’s by themselves', async () => {
    const hidden = await ask({ previous: uri('2022.xml'), below: 5 });
    const open = await ask({ previous: uri('2022.xml') });
    const small = open.counts!.services.flatMap(({ year }, i) => (Number(year) >= 1 && Number(year) < 5 ? [i] : []));
    expect(small.length).toBeGreaterThan(0);
    for (const i of small) expect(hidden.counts!.services[i]!.year).toBe('suppressed');
    expect(hidden.yearEndBefore).toBeUndefined();
    expect(hidden.counts!.tables['S-29']).toBeUndefined();
  });

  it('come as a spreadsheet: byte order mark, semicolons, decimal comma, no figure below 5 where those are hidden', async () => {
    const { csv } = countsCsvResult.parse(await session.client.sendRequest(countsCsvMethod, { uri: uri('2023.xml'), previous: uri('2022.xml'), below: 5 }))!;
    expect(csv.startsWith('\ufeffTabell;Populasjon;Rad;Kolonne;Enhet;År;Verdi\r\n')).toBe(true);
    const lines = csv.trimEnd().split('\r\n').slice(1).map((line) => line.split(';'));
    expect(lines.some(([, , , , , , value]) => /^\d+,\d$/.test(value!))).toBe(true);
    expect(lines.some(([table, , , , , year, value]) => table!.startsWith('S-04 ') && year === '2022' && /^\d+$/.test(value!))).toBe(true);
    const persons = lines.filter(([table]) => /^S-0[13] /.test(table!)).map(([, , , , , , value]) => value!).filter((value) => /^\d+$/.test(value));
    expect(persons.length).toBeGreaterThan(0);
    expect(persons.filter((value) => Number(value) > 0 && Number(value) < 5)).toEqual([]);
  });

  it('tell how much has been read, of a document at first and of a file on disk', async () => {
    const told: Reading[] = [];
    session.client.onNotification(readingMethod, (reading: Reading) => void told.push(reading));
    const large = text.replace('</IPLOS>', `${Array.from({ length: 20 }, () => text.slice(text.indexOf('<PERSON>'), text.lastIndexOf('</PERSON>') + 9)).join('')}</IPLOS>`);
    writeFileSync(file('stor.xml'), large);
    await session.client.sendRequest(checkFilesMethod, { uris: [uri('stor.xml')] });
    const fromDisk = told.splice(0);
    await session.open('file:///stor-apen.xml', large);
    await session.pull('file:///stor-apen.xml');
    for (const [readings, place] of [[fromDisk, uri('stor.xml')], [told, 'file:///stor-apen.xml']] as const) {
      expect(readings.length).toBeGreaterThan(0);
      expect(new Set(readings.map((one) => one.uri))).toEqual(new Set([place]));
      const percents = readings.map(({ percent }) => percent);
      expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
      expect(percents.at(-1)).toBeLessThanOrEqual(100);
    }
    const before = told.length;
    await session.replace('file:///stor-apen.xml', '<tjTjenType>5<', '<tjTjenType>22<');
    await session.pull('file:///stor-apen.xml');
    expect(told.length).toBe(before);
    await session.close('file:///stor-apen.xml');
  });

  it('lead to the rows of a service', async () => {
    const { places, more, title } = figureRowsResult.parse(await session.client.sendRequest(figureRowsMethod, { uri: uri('2023.xml'), table: 'S-01', row: '5', column: 'year', limit: 2 }));
    expect(places.length).toBe(2);
    expect(title).toMatch(/^Mottakere per tjeneste: Matombringing/);
    expect(more).toBe(true);
    const line = text.split('\n').slice(places[0]!.range.start.line).join('\n');
    expect(line.slice(places[0]!.range.start.character)).toMatch(/^TJENESTE\b/);
    expect(/<tjTjenType>(\d+)/.exec(line)![1]).toBe('5');
  });

  describe('lead from a figure to what it is made of:', () => {
    const behind = async (table: string, row: string, column: string): Promise<FigureRowsResult> =>
      figureRowsResult.parse(await session.client.sendRequest(figureRowsMethod, { uri: uri('2023.xml'), table, row, column }));
    const figure = ({ counts }: CountsResult, id: string, row: string, column: string): number => {
      const { rows, columns, cells } = counts!.tables[id]!;
      return cells[rows.indexOf(row)]![columns.indexOf(column)] as number;
    };
    const persons = ({ places }: FigureRowsResult): number => new Set(places.map(({ person }) => person)).size;
    const element = ({ places }: FigureRowsResult, i = 0): string => {
      const { line, character } = places[i]!.range.start;
      return text.split('\n').slice(line).join('\n').slice(character);
    };

    beforeAll(() => session.open(uri('2023.xml'), text));

    it.each([['S-04', '80-89', 'women'], ['S-04', 'total', 'men'], ['S-04', 'total', 'total'], ['M-5', 'home', 'numerator'], ['M-2', 'longStay', 'denominator'], ['S-29', 'total', 'hoursMissing']])('%s %s %s: as many persons as it says', async (table, row, column) => {
      const all = await ask();
      const found = await behind(table, row, column);
      expect(persons(found)).toBe(figure(all, table, row, column));
      expect(found.places.length).toBe(persons(found));
      if (persons(found) > 0) expect(element(found)).toMatch(/^PERSON\b/);
    });

    it.each(['withHours', '5-9.9', '2-4.9'])('hours (S-07, %s): as many persons, at the rows of the service', async (column) => {
      const found = await behind('S-07', '15', column);
      expect(persons(found)).toBe(figure(await ask(), 'S-07', '15', column));
      expect(persons(found)).toBeGreaterThan(0);
      found.places.forEach((_, i) => expect(element(found, i)).toMatch(/^TJENESTE\b[^]*?<tjTjenType>15</));
    });

    it('rejections (S-12): the rows that reject, and no others', async () => {
      const all = await ask();
      const code = all.counts!.tables['S-12']!.rows.find((row) => row !== 'total' && figure(all, 'S-12', row, 'rejections') > 0)!;
      const found = await behind('S-12', code, 'rejections');
      expect(found.places.length).toBe(figure(all, 'S-12', code, 'rejections'));
      found.places.forEach((_, i) => expect(element(found, i).split('</TJENESTE>')[0]).toContain('<tjVedtak>1<'));
      expect((await behind('S-12', 'total', 'rejections')).places.length).toBe(figure(all, 'S-12', 'total', 'rejections'));
      expect(found.title).toMatch(/^Vedtak, avslag og klager: .*, avslag$/);
    });

    it('a Måltall: those who do not meet it', async () => {
      const all = await ask();
      const lacking = figure(all, 'M-5', 'home', 'denominator') - figure(all, 'M-5', 'home', 'numerator');
      expect(lacking).toBeGreaterThan(0);
      expect(persons(await behind('M-5', 'home', 'missing'))).toBe(lacking);
    });

    it('nothing, where there is no such figure or no editor holds the file', async () => {
      expect(await behind('S-99', '1', 'x')).toEqual({ places: [], more: false, title: '' });
      expect(await behind('S-04', 'total', 'x')).toEqual({ places: [], more: false, title: '' });
      expect(await session.client.sendRequest(figureRowsMethod, { uri: uri('2022.xml'), table: 'S-04', row: 'total', column: 'total' })).toMatchObject({ places: [] });
    });
  });

  it('are none at all where the XML is broken: only the place', async () => {
    await session.open('file:///brutt.xml', text.replace('</TJENESTE>', '</TJENES>'));
    const { counts, brokenAt, persons } = await ask({ uri: 'file:///brutt.xml' });
    expect(counts).toBeUndefined();
    expect(brokenAt).toBeGreaterThan(0);
    expect(persons).toBeGreaterThan(0);
  });

  it('are none for a file that is something else', async () => {
    expect(await session.client.sendRequest(countsMethod, { uri: uri('annet.xml') })).toBeNull();
  });

  it('hold no identity', async () => {
    const ids = new Set([...text.matchAll(/<(?:pePeID|poPoID|tjTjID|tjVeID)>([^<]+)</g)].map(([, id]) => id!).filter((id) => id.length > 5));
    const said = JSON.stringify(await ask({ previous: uri('2022.xml') }));
    expect([...ids].filter((id) => said.includes(id))).toEqual([]);
  });
});
