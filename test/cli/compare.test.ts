import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PersonOf, extractXml, service } from '../unit/counts/extract.ts';
import { lastYear, now, persons, thisYear } from './counting.ts';
import { type Workplace, workplace } from './kpr-lint.ts';

function place(files: Record<string, string> = {}): Workplace {
  const made = workplace();
  made.write({ '2020.xml': lastYear(), '2021.xml': thisYear(), ...files });
  return made;
}

const open = { tjSoknadDato: 20150101, tjVedtDato: 20150110, tjFraDato: 20150115 };

describe('kpr-lint compare', () => {
  it('tells the change, the findings, and how much is as it was', async () => {
    const { status, stdout, stderr } = await place().run(['compare', '2020.xml', '2021.xml']);
    expect([status, stderr]).toEqual([0, '']);
    const [head, , ...rest] = stdout.split('\n');
    expect(head).toMatch(/^2020\.xml → 2021\.xml +Mottakere 73 → 51 \(−22, −30,1 %\)$/);
    expect(head).toHaveLength(100);
    const text = rest.join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('advarsel KPR901 total-changed Mottakere: 51, mot 73 i fjor (−22, −30,1 %).');
    expect(text).toContain('advarsel KPR902 service-changed Kode 4: 5 mottakere, mot 30 i fjor (−25, −83,3 %).');
    expect(text).toContain('2 advarsler. 24 tjenester uten stor endring.');
    expect(text).not.toContain('pePeID');
  });

  it('finds a code that vanished, codes that seem mistaken, and old rows that are as they were', async () => {
    const stay = (code: number, n: number, from: number) => persons(n, code, { from, age: 80 });
    const alarms = persons(25, 6).map((person) => ({ ...person, services: [{ ...person.services![0]!, ...open }] }));
    const previous = [...alarms, ...stay(18, 40, 100), ...stay(20, 20, 200), ...persons(20, 5, { from: 300 })];
    const aged = (list: typeof previous) => list.map((person) => ({ ...person, age: Number(person.age) + 1 }));
    const current = [...aged(alarms), ...aged(stay(18, 10, 100)), ...aged(stay(20, 50, 200))];
    const files = { 'a.xml': extractXml(previous, { year: 2020 }), 'b.xml': extractXml(current) };
    const { stdout } = await place(files).run(['compare', 'a.xml', 'b.xml', '--format', 'json']);
    const document = JSON.parse(stdout);
    expect(document.counts.byRule).toEqual({ KPR902: 2, KPR903: 1, KPR904: 1, KPR908: 1 });
    expect(document.idsAreStable).toBe(true);
    expect(document.findings.find(({ rule }: { rule: string }) => rule === 'KPR904').message).toContain('Kode 18 gikk ned med 30, og 20 gikk opp med 30.');
    expect(document).toMatchObject({ schemaVersion: 1, previous: { path: 'a.xml', dataYear: 2020, recipients: 105, municipality: '4601', district: '00' }, current: { path: 'b.xml', dataYear: 2021, recipients: 85 }, doubt: null });
  });

  it('does not recognise persons where the record system is another, and says so', async () => {
    const { stdout } = await place({ '2021.xml': thisYear({ system: 'Annet' }) }).run(['compare', '2020.xml', '2021.xml']);
    expect(stdout.replace(/\s+/g, ' ')).toContain('pePeID viser seg ikke å være den samme i begge filene.');
  });

  it('finds two extracts of one year, and compares nothing else', async () => {
    const { status, stdout } = await place({ 'again.xml': extractXml(now.slice(0, 3)) }).run(['compare', '2021.xml', 'again.xml', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain('warning KPR907 same-extract-twice');
    expect(stdout).toContain('\n1 warning.\n');
    expect(stdout).not.toContain('KPR901');
  });

  it('writes several formats, one of them to standard output', async () => {
    const made = place();
    const both = await made.run(['compare', '2020.xml', '2021.xml', '--format', 'json:out.json', '--format', 'text']);
    expect(both.stdout).toBe((await made.run(['compare', '2020.xml', '2021.xml'])).stdout);
    expect(readFileSync(join(made.folder, 'out.json'), 'utf8')).toBe((await made.run(['compare', '2020.xml', '2021.xml', '--format', 'json'])).stdout);
    expect(await made.run(['compare', '2020.xml', '2021.xml', '--format', 'json', '--format', 'text'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('fails where it is told to', async () => {
    const made = place();
    expect((await made.run(['compare', '2020.xml', '2021.xml', '--fail-on', 'warning'])).status).toBe(1);
    expect((await made.run(['compare', '2020.xml', '2021.xml', '--fail-on', 'error'])).status).toBe(0);
  });

  it('warns where the municipality is another', async () => {
    const { status, stdout } = await place({ '2021.xml': thisYear({ municipality: '4602' }) }).run(['compare', '2020.xml', '2021.xml']);
    expect(status).toBe(0);
    expect(stdout).toContain('Filene er ikke fra samme kommune og bydel: 2020.xml er fra 4601/00, 2021.xml fra 4602/00.');
  });

  it.each<[string, string[], string]>([
    ['one file', ['2021.xml'], 'Oppgi to filer'],
    ['the same file twice', ['2021.xml', '2021.xml'], 'Begge er samme fil: 2021.xml.'],
    ['the years the wrong way round', ['2021.xml', '2020.xml'], '2021.xml gjelder 2021 og 2020.xml 2020: det tidligste året skal stå som fjorårets. Bytt om på dem.'],
    ['another municipality of the same year', ['other.xml', '2021.xml'], 'gjelder samme år (2021), men ikke samme kommune og bydel.'],
    ['a format that it does not have', ['2020.xml', '2021.xml', '--format', 'sarif'], 'compare har formatene text og json, ikke sarif.'],
    ['a file that does not exist', ['2019.xml', '2021.xml'], '2019.xml finnes ikke.'],
    ['a file that breaks off', ['broken.xml', '2021.xml'], 'broken.xml: XML-en brytes'],
  ])('refuses %s', async (_, args, reason) => {
    const made = place({ 'other.xml': extractXml(now, { municipality: '4602' }), 'broken.xml': lastYear().slice(0, 3000) });
    const { status, stdout, stderr } = await made.run(['compare', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});

describe('kpr-lint check --previous', () => {
  const rulesOf = (stdout: string): string[] => Object.keys(JSON.parse(stdout).files[0].counts.byRule).filter((rule) => rule.startsWith('KPR9'));
  const notCompared = (stdout: string): string[] => JSON.parse(stdout).files[0].notRun.filter(({ reason }: { reason: string }) => reason === 'no-previous').map(({ rule }: { rule: string }) => rule);

  it('adds the rules on two years', async () => {
    const { stdout } = await place().run(['check', '2021.xml', '--previous', '2020.xml', '--format', 'json']);
    expect(rulesOf(stdout)).toEqual(['KPR901', 'KPR902']);
    expect(notCompared(stdout)).toEqual([]);
  });

  it('says without it that last year was not compared', async () => {
    const made = place();
    const { stdout } = await made.run(['check', '2021.xml', '--format', 'json']);
    expect(rulesOf(stdout)).toEqual([]);
    expect(notCompared(stdout)).toEqual(['KPR901', 'KPR902', 'KPR903', 'KPR904', 'KPR907', 'KPR908']);
    expect((await made.run(['check', '2021.xml'])).stdout.replace(/\s+/g, ' ')).toMatch(/Ikke kontrollert: fjoråret \(KPR901–904/);
  });

  it('takes last year’s extract from the configuration, for the file that is not it', async () => {
    const made = place({ 'kpr-lint.config.json': '{ "previous": "2020.xml" }' });
    expect(rulesOf((await made.run(['check', '2021.xml', '--format', 'json'])).stdout)).toEqual(['KPR901', 'KPR902']);
    expect(notCompared((await made.run(['check', '2020.xml', '--format', 'json'])).stdout)).toContain('KPR901');
    expect(JSON.parse((await made.run(['count', '2021.xml', '--format', 'json'])).stdout).recipients.previousYear).toBe(73);
  });

  it.each<[string, string[], string]>([
    ['several files', ['2021.xml', 'other.xml', '--previous', '2020.xml'], '--previous gjelder én fil'],
    ['the same file', ['2021.xml', '--previous', '2021.xml'], 'Begge er samme fil'],
    ['a later year', ['2020.xml', '--previous', '2021.xml'], 'Bytt om på dem'],
    ['a file that is none', ['2021.xml', '--previous', 'none.xml'], 'none.xml finnes ikke'],
  ])('refuses %s', async (_, args, reason) => {
    const made = place({ 'other.xml': extractXml(now, { municipality: '4602' }) });
    const { status, stdout, stderr } = await made.run(['check', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });
});

describe('the report in HTML', () => {
  async function report(...args: string[]): Promise<string> {
    const made = place();
    await made.run(['check', '2021.xml', '--format', 'html:report.html', ...args]);
    return readFileSync(join(made.folder, 'report.html'), 'utf8');
  }

  it('holds findings and figures in one file', async () => {
    const page = await report('--previous', '2020.xml');
    expect(page).toContain('<h3 id="KPR902">');
    expect(page).toContain('<b>tjeneste har endret seg mer enn 20 %:</b> 4 Dagaktivitetstilbud (−25).');
    expect(page).toContain('I fjor var det 73.');
    for (const heading of ['Mottakere per tjeneste', 'Måltall per 31.12.', 'Mottakere etter alder og kjønn, gjennom året', 'S-07 Timer per uke', 'S-12 Vedtak, avslag og klager', 'S-29 Datakvalitet']) expect(page).toContain(`>${heading}</h2>`);
    expect(page).toMatch(/<tr class="great"><th scope="row" class="r">4<\/th><td>Dagaktivitetstilbud <abbr[^>]*>!<\/abbr><\/td><td class="r">30<\/td><td class="r">5<\/td><td class="r">−25<\/td><td class="r">−83,3\u00a0%<\/td>/);
    expect(page).toContain('Tallene for 2020 er fra 2020.xml.');
    expect(page).toContain('Kode 12 og 13 regnes som 29.');
    expect(page.length).toBeLessThan(5_000_000);
  });

  it('names the year where it lies further back', async () => {
    const made = place({ '2023.xml': thisYear({ year: 2023 }) });
    const { stdout } = await made.run(['check', '2023.xml', '--previous', '2021.xml', '--format', 'html']);
    expect(stdout).toContain('I 2021 var det 51.');
    expect(stdout).not.toContain('I fjor');
  });

  it('holds the figures of one year without last year’s', async () => {
    const page = await report();
    expect(page).toContain('>Mottakere per tjeneste</h2>');
    expect(page).not.toContain('I fjor');
    expect(page).toContain('<b>Fjoråret</b> var ikke med.');
  });

  it('hides small figures, and whatever says them, when it leaves the house', async () => {
    const page = await report('--previous', '2020.xml', '--suppress', '5');
    expect(page).toContain('Antall personer fra 1 til 4 er skjult');
    expect(page).toMatch(/>21<\/th><td>Langtidsopphold i institusjon<\/td><td class="r">·<\/td><td class="r">·<\/td>/);
    expect(page).not.toContain('Kode 4: 5 mottakere');
    expect(page).not.toContain('faller ut.</b>');
    expect(page).not.toContain('S-29');
  });

  it('hides what the rules on the whole file say of persons and decisions', async () => {
    const people: PersonOf[] = [
      ...persons(600, 6),
      ...persons(1, 3, { from: 1000 }),
      ...persons(25, 15, { from: 2000 }).map((person) => ({ ...person, services: [service(15, { tjTimerUke: '2.00', tjInstOrgnr: '974760673' })] })),
      ...Array.from({ length: 120 }, (_, i): PersonOf => ({ id: 3000 + i, age: 70, sex: 'K', services: [service(15, { tjVedtak: 1 })] })),
    ];
    const xml = extractXml(people).replace(/<\/peKjonn>(?=<TJENESTE tjPeID="(?:[1-9]|[1-5]\d)")/g, '</peKjonn><peKomnr>4601</peKomnr>').replace(/<\/peKjonn>(?=<TJENESTE)/g, '</peKjonn><peKomnr>1103</peKomnr>');
    const made = place({ 'many.xml': xml });
    await made.run(['check', 'many.xml', '--format', 'html:house.html', '--format', 'json:all.json']);
    await made.run(['check', 'many.xml', '--format', 'html:outside.html', '--suppress', '5']);
    const [house, outside] = ['house.html', 'outside.html'].map((name) => readFileSync(join(made.folder, name), 'utf8'));
    const said: { rule: string; message: string }[] = JSON.parse(readFileSync(join(made.folder, 'all.json'), 'utf8')).files[0].findings.filter(({ rule }: { rule: string }) => rule.startsWith('KPR80') && rule !== 'KPR802');
    expect(said.map(({ rule }) => rule)).toEqual(['KPR801', 'KPR803', 'KPR804', 'KPR805', 'KPR806', 'KPR807']);
    for (const { rule, message } of said) {
      const first = message.split('. ')[0]!;
      expect(house, rule).toContain(first);
      expect(outside, rule).not.toContain(first);
    }
  });

  it('holds no figures of a file that breaks off, and says why', async () => {
    const made = place({ 'broken.xml': thisYear().slice(0, 3000) });
    await made.run(['check', 'broken.xml', '--format', 'html:report.html']);
    const page = readFileSync(join(made.folder, 'report.html'), 'utf8');
    expect(page).toContain('Filen kunne ikke leses ferdig, eller sier ikke hvilket år den gjelder. Derfor er ingenting talt.');
    expect(page).not.toContain('Trygghetsalarm');
  });
});
