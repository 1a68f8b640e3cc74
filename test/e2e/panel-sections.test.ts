import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileState, PageState } from '../../client/panel/messages.ts';
import type { CountsResult } from '../../shared/protocol.ts';
import { AT, PanelData, counted } from './panel/data.ts';
import { PanelPage } from './panel/page.ts';

const nb = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');

describe('the sections of the panel', () => {
  let data: PanelData;
  let counts: CountsResult;
  let panel: PanelPage;

  beforeAll(async () => {
    data = await PanelData.make('nb');
    counts = await data.counts();
    panel = await PanelPage.start();
  });
  afterAll(async () => {
    await panel.stop();
    data.remove();
  });

  async function open(state?: Partial<PageState>, given = counts): Promise<void> {
    await panel.open('light', 1100, { uri: 'file:///uttrekk.xml', ...state });
    await panel.show(counted(given));
  }
  const text = async (selector: string): Promise<string> => ((await panel.page.locator(selector).first().textContent()) ?? '').trim();
  const cells = (selector: string): Promise<string[]> => panel.page.locator(`${selector} > *`).allTextContents();
  const codes = (): Promise<(string | null)[]> => panel.page.locator('.services tr.s').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')));

  it('header: whose file it is, of which year, and when it was checked', async () => {
    await open();
    expect(await text('h1')).toBe('Bergen kommune, 2023');
    expect(await panel.page.locator('.meta dd').allTextContents()).toEqual(['4601', 'IPLOS 3.7', 'Syntetisk EPJ 1.0', 'uttrekk-2023.xml, 9,1 MB', '6. januar kl. 08.42']);
  });

  it('verdict: recipients in the file, what the registry will count, last year, and 31 December', async () => {
    await open();
    const { inFile, year, yearEnd, previousYear } = counts.counts!.recipients;
    expect(await text('#recipients')).toBe(nb(Number(inFile)));
    const lines = await panel.page.locator('.key dd').allTextContents();
    expect(lines[0]).toContain(nb(Number(year)));
    expect(lines[1]).toContain(nb(Number(previousYear)));
    expect(lines[2]).toBe(`${nb(Number(yearEnd))} (2022: ${nb(counts.yearEndBefore!.all)})`);
  });

  it('consequences: exact numbers by what the registry does; each leads to its places', async () => {
    await open();
    const sum = (action: string): number => counts.findings.filter(({ registryAction }) => registryAction === action).reduce((n, { count }) => n + count, 0);
    const numbers = await panel.page.locator('.cons .n').allTextContents();
    expect(numbers.slice(0, 3)).toEqual([sum('rejectMessage'), sum('deleteRow'), sum('setNull')].map(nb));
    expect(numbers.map((n) => Number(n.replace(/\D/g, ''))).reduce((a, b) => a + b)).toBe(counts.findings.reduce((n, { count }) => n + count, 0));
    expect(await text('.verdict h2')).toBe(`Filen kan sendes, men registeret sletter ${sum('deleteRow')} rader og nuller ${sum('setNull')} verdier`);
    await panel.page.locator('.cons button').first().click();
    expect((await panel.sent()).at(-1)).toEqual({ type: 'outcome', outcome: 'deleted' });
  });

  it('a rejected message: the registry will count none', async () => {
    await open({}, { ...counts, findings: [...counts.findings, { rule: 'KPR101', summary: 'Perioden er ikke et helt år', severity: 'error', registryAction: 'rejectMessage', row: 'INNHINFO', count: 1 }] });
    expect(await text('.verdict h2')).toBe('Filen blir avvist: 1 feil stopper innsendingen');
    expect(await text('.key dd')).toBe('0');
  });

  it('services: this year, last year, change, share, and Norway’s share', async () => {
    await open();
    const service = counts.counts!.services.find(({ code }) => code === 15)!;
    const share = (Number(service.year) / Number(counts.counts!.recipients.year)) * 100;
    expect(await cells('.services tr[data-code="15"]')).toEqual([
      '15', expect.stringContaining('Helsetjenester i hjemmet'), nb(Number(service.previousYear)), nb(Number(service.year)),
      expect.any(String), expect.any(String), expect.any(String), `${share.toFixed(1).replace('.', ',')}\u00a0%`, '69,0\u00a0%', '',
    ]);
    expect(await panel.page.locator('.services tr[data-code="15"] svg.strip').count()).toBe(1);
    expect((await codes()).map(Number)).toEqual(expect.arrayContaining(counts.counts!.services.map(({ code }) => code)));
    expect(await panel.page.locator('.services tr.grp').count()).toBeGreaterThanOrEqual(5);
  });

  it('a change above 20 % and of at least 20 persons is marked, with its probable cause, and leads to its place', async () => {
    await open();
    expect(await panel.page.locator('.services tr.flag').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-code')))).toEqual(['4', '17']);
    expect(await text('.services tr.flag .fl')).toMatch(/^Stor endring: /);
    await panel.page.locator('.services tr.note .link', { hasText: 'KPR902' }).first().click();
    expect((await panel.sent()).at(-1)).toEqual({ type: 'rule', rule: 'KPR902' });
  });

  it('only great changes, filtered, sorted, and back', async () => {
    await open();
    await panel.page.locator('#great').check();
    expect(await codes()).toEqual(['4', '17']);
    await panel.page.locator('#great').uncheck();
    await panel.page.locator('#filter').fill('21');
    expect(await codes()).toEqual(['21']);
    await panel.page.locator('#filter').fill('xyz');
    expect(await text('.section-services > p')).toBe('Ingen tjenester passer «xyz». Nullstill');
    await panel.page.getByText('Nullstill').click();
    const head = panel.page.locator('[data-key="sort now"]');
    const figures = async (): Promise<number[]> => (await panel.page.locator('.services tr.s td.b').allTextContents()).map((n) => Number(n.replace(/\D/g, '')));
    await head.click();
    expect(await figures()).toEqual((await figures()).sort((a, b) => b - a));
    expect(await panel.page.locator('.services th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await head.click();
    expect(await figures()).toEqual((await figures()).sort((a, b) => a - b));
    await head.click();
    expect(await panel.page.locator('.services th[aria-sort]').count()).toBe(0);
    expect((await codes())[0]).toBe('1');
  });

  it('counted on 31 December: other figures, and no comparison with Norway', async () => {
    await open();
    await panel.page.locator('label[for="basis-yearEnd"]').click();
    const service = counts.counts!.services.find(({ code }) => code === 15)!;
    expect((await cells('.services tr[data-code="15"]')).slice(2, 4)).toEqual([nb(counts.yearEndBefore!.services['15']!), nb(Number(service.yearEnd))]);
    expect(await panel.page.locator('.strip').count()).toBe(0);
    expect(await text('.section-services .leg')).toContain('Norge har ikke tall per tjeneste per 31.12.');
    expect((await panel.state())?.basis).toBe('yearEnd');
  });

  it('small figures hidden: asked of the host, shown as a preview, without the figures beside which findings stand', async () => {
    await open();
    expect(await panel.page.locator('.section-quality').count()).toBe(1);
    await panel.page.locator('#small').selectOption('5');
    expect((await panel.sent()).at(-1)).toEqual({ type: 'below', below: 5 });
    const hidden = await data.counts({ below: 5 });
    await panel.show(counted(hidden));
    expect(await text('.preview')).toContain('Slik blir rapporten');
    expect(await panel.page.locator('.section-quality').count()).toBe(0);
    const small = counts.counts!.services.filter(({ year }) => Number(year) > 0 && Number(year) < 5);
    expect(small.length).toBeGreaterThan(0);
    for (const { code } of small) expect((await cells(`.services tr[data-code="${code}"]`))[3]).toBe('·skjult');
  });

  it('Måltall: both populations, last year, and what comes when the answers are corrected', async () => {
    await open();
    const table = counts.counts!.tables['M-5']!;
    const [met, all, , corrected] = table.cells[table.rows.indexOf('home')]! as number[];
    const line = panel.page.locator('.two > div').nth(1).locator('.bul li').nth(4);
    expect(await line.textContent()).toContain(`${met} av ${all}`);
    expect(await line.textContent()).toContain(`${corrected! - met!} svar nulles. Rettet blir tallet ${corrected} av ${all}`);
    expect(await line.locator('.ghost').count()).toBe(1);
    expect(await panel.page.locator('.section-indicators .bul li').count()).toBe(10);
    await panel.page.locator('[data-key="open indicators"]').click();
    await panel.page.locator('#t-indicators tbody tr').nth(4).waitFor();
    expect((await panel.state())?.open).toEqual(['indicators']);
  });

  it('age and sex: a picture with a title that says what it shows, and its table', async () => {
    await open({ open: ['ages'] });
    const table = counts.counts!.tables['S-04']!;
    const [, women, men] = table.cells[table.rows.indexOf('80-89')]! as number[];
    expect(await panel.page.locator('.pyramid').getAttribute('aria-label')).toMatch(/^Mottakere etter alder og kjønn\. Flest er kvinner 80–89 \(\d+\)/);
    expect((await cells('#t-ages tbody tr:nth-child(5)')).slice(0, 3)).toEqual(['80–89', nb(women!), nb(men!)]);
    expect((await panel.page.locator('.pyramid text').allTextContents()).filter((n) => n === nb(women!)).length).toBeGreaterThan(0);
  });

  it('data quality, hours and decisions: the figures of their tables', async () => {
    await open();
    const figure = (id: string, row: string, column: string): string => {
      const table = counts.counts!.tables[id]!;
      return nb(Number(table.cells[table.rows.indexOf(row)]![table.columns.indexOf(column)]));
    };
    expect((await cells('#t-quality tbody tr:nth-child(1)'))[2]).toBe(figure('S-29', 'total', 'organisationNumber'));
    expect((await cells('#t-hours tbody tr:nth-child(1)')).slice(1, 4)).toEqual([figure('S-07', '1', 'withHours'), figure('S-07', '1', 'none'), figure('S-07', '1', '<2')]);
    expect((await cells('#t-decisions tbody tr:nth-child(1)')).slice(1, 3)).toEqual([figure('S-12', '1', 'decisions'), figure('S-12', '1', 'rejections')]);
  });

  it('a figure of age and sex, Måltall, hours, decisions and quality leads to its places', async () => {
    await open({ open: ['ages', 'indicators'] });
    for (const [table, row, column] of [['S-04', '80-89', 'women'], ['S-04', 'total', 'total'], ['M-5', 'home', 'numerator'], ['M-5', 'home', 'missing'], ['S-07', '15', '2-4.9'], ['S-07', '15', 'withHours'], ['S-12', '15', 'decisions'], ['S-29', 'total', 'hoursMissing']]) {
      const figure = panel.page.locator(`[data-key="figure ${table} ${row} ${column}"]`);
      await figure.click();
      expect((await panel.sent()).at(-1)).toEqual({ type: 'figure', table, row, column });
      expect(await figure.getAttribute('title')).toBe('Vis stedene bak tallet i filen');
      await figure.focus();
      await panel.page.keyboard.press('Enter');
      expect((await panel.sent()).slice(-2)).toEqual(Array(2).fill({ type: 'figure', table, row, column }));
    }
    const table = counts.counts!.tables['M-5']!;
    const [met, all] = table.cells[table.rows.indexOf('home')]! as number[];
    expect(await panel.page.locator('[data-key="figure M-5 home missing"]').textContent()).toBe(`${all! - met!} mangler`);
    // A zero leads nowhere.
    expect((await panel.page.locator('[data-key^="figure "]').allTextContents()).filter((text) => text === '0')).toEqual([]);
  });

  it('of a file that was read from disk no figure is a button; the tooltip says why', async () => {
    await panel.open('light', 1100, { uri: 'file:///uttrekk.xml', open: ['ages'] });
    await panel.show({ ...counted(counts), disk: true } as FileState);
    expect(await panel.page.locator('[data-key^="figure "], [data-key^="service "]').count()).toBe(0);
    const said = /^Filen er lest fra disk\. Åpne den for å gå fra tallet til stedene i filen/;
    for (const place of ['#t-ages td span', '#t-hours td span', '#t-decisions td span', '.services tr[data-code="15"] .name span[title]']) expect(await panel.page.locator(place).first().getAttribute('title')).toMatch(said);
  });

  it('what the last check found stands before what is found now, where that is another number', async () => {
    const sum = (action: string): number => counts.findings.filter(({ registryAction }) => registryAction === action).reduce((n, { count }) => n + count, 0);
    await panel.open('light', 1100);
    await panel.show({ ...counted(counts), before: { rejected: 3, deleted: sum('deleteRow'), nulled: 1305, wrong: 0, look: 0 } } as FileState);
    const rows = await panel.page.locator('.cons .n').evaluateAll((all) => all.map((one) => one.innerHTML.replace(/<[^>]*>/g, '|').replaceAll('&nbsp;', ' ')));
    expect(rows[0]).toBe('|3 → ||Forrige kontroll: 3, nå: |0');
    expect(rows[1]).toBe(String(sum('deleteRow')));
    expect(rows[2]).toBe(`|1 305 → ||Forrige kontroll: 1 305, nå: |${sum('setNull')}`);
  });

  it('while a file is read: how much, told at each quarter', async () => {
    await panel.open('light', 1100);
    await panel.show({ kind: 'loading', name: 'a.xml' });
    const progress = panel.page.locator('[role=progressbar]');
    expect(await progress.getAttribute('aria-valuenow')).toBeNull();
    const told: string[] = [];
    for (const percent of [12, 26, 40, 51, 99]) {
      await panel.tell({ type: 'reading', percent });
      expect(await progress.getAttribute('aria-valuenow')).toBe(String(percent));
      expect(await panel.page.locator('#progress rect').getAttribute('width')).toBe(String(percent));
      expect(await text('#read')).toBe(`${percent}\u00a0% er lest.`);
      told.push((await panel.page.locator('[role=status]').textContent()) ?? '');
    }
    expect(told).toEqual(['', '25\u00a0% er lest', '25\u00a0% er lest', '50\u00a0% er lest', '75\u00a0% er lest']);
    expect(await panel.violations()).toEqual([]);
    // Figures that are there are not taken away.
    await panel.show(counted(counts));
    await panel.tell({ type: 'reading', percent: 50 });
    expect(await panel.page.locator('#t-services').count()).toBe(1);
  });

  it('a table is copied with tabs between its columns, and without the drawings', async () => {
    await open();
    await panel.page.locator('[data-key="copy t-services"]').click();
    const message = (await panel.sent()).at(-1)!;
    expect(message.type).toBe('copy');
    const lines = (message as { text: string }).text.split('\n').map((line) => line.split('\t'));
    expect(lines[0]!.slice(0, 4)).toEqual(['Kode', 'Tjeneste', '2022', '2023']);
    expect(new Set(lines.slice(0, 2).map((line) => line.length)).size).toBe(1);
    expect(lines.find(([code]) => code === '15')!.slice(0, 2)).toEqual(['15', 'Helsetjenester i hjemmet']);
    await panel.tell({ type: 'copied' });
    await panel.page.locator('[role=status]', { hasText: 'Tabellen er kopiert' }).waitFor({ state: 'attached' });
  });

  it('without last year’s file: no column of it, no changes, and a button to choose it', async () => {
    const alone = await data.counts({ previous: undefined });
    await open({}, alone);
    expect(await panel.page.locator('.services thead th').first().count()).toBe(1);
    expect(await panel.page.locator('.services thead').textContent()).not.toContain('2022');
    expect(await panel.page.locator('#great').isDisabled()).toBe(true);
    await panel.page.locator('[data-key="command compare"]').click();
    expect((await panel.sent()).at(-1)).toEqual({ type: 'command', command: 'compare' });
  });

  it('a file that is no earlier year is refused with words', async () => {
    const same = await data.counts({ previous: data.uri });
    await open({}, same);
    expect(await text('.compared')).toContain('uttrekk-2023.xml kan ikke brukes som fjoråret. Filen gjelder 2023. Velg et uttrekk fra et tidligere år.');
  });

  it('no findings: the question remains', async () => {
    await open({}, { ...counts, findings: [], fixable: 0, notCompared: ['KPR901'] });
    expect(await text('.verdict h2')).toBe('Ingen feil funnet');
    expect(await text('.verdict h2 + p')).toContain('Se likevel om antallet per tjeneste stemmer');
    expect(await panel.page.locator('[data-key="command fixAll"]').count()).toBe(0);
  });

  it('a rule that stopped is named, and the rest stands', async () => {
    await open({}, { ...counts, stopped: ['KPR603'] });
    expect(await text('.alarm h2')).toBe('Regelen KPR603 stanset');
    expect(await text('#recipients')).toBe(nb(Number(counts.counts!.recipients.inFile)));
  });

  it('broken XML: the place, and no counts at all', async () => {
    const broken = data.generate('brutt.xml', 6, 2023).replace('</TJENESTE>', '</TJENES>');
    const part = await data.countsOf(broken);
    expect(part.counts).toBeUndefined();
    await open({}, part);
    expect(await text('.state h1')).toMatch(/^Bare \d+ personer er kontrollert$/);
    expect(await panel.page.locator('table').count()).toBe(0);
    await panel.page.locator('[data-key="line"]').click();
    expect((await panel.sent()).at(-1)).toEqual({ type: 'line', line: part.brokenAt });
  });

  it('each other state says what it is, and what can be done', async () => {
    await open();
    for (const [state, title, command] of [
      [{ kind: 'empty' }, 'Ingen KPR-fil er åpen', 'open'],
      [{ kind: 'foreign', name: 'notater.xml', root: 'note' }, 'notater.xml er ikke et KPR-uttrekk', 'why'],
      [{ kind: 'large', name: 'a.xml', megabytes: 240 }, 'Filen er 240 MB', 'fromDisk'],
      [{ kind: 'unchecked', name: 'a.xml', reason: 'Kontrollen er slått av.' }, 'a.xml er ikke kontrollert', 'again'],
    ] as const) {
      await panel.show(state);
      expect(await text('.state h1')).toBe(title);
      await panel.page.locator(`[data-key="command ${command}"]`).click();
      expect((await panel.sent()).at(-1)).toEqual({ type: 'command', command });
    }
    await panel.show({ kind: 'loading', name: 'a.xml' });
    expect(await panel.page.locator('[role=progressbar]').count()).toBe(1);
    expect(await panel.page.locator('table').count()).toBe(0);
  });

  it('in English: every word, but the names of services, which say that they are Norwegian', async () => {
    const english = await PanelData.make('en', 600);
    const { page } = panel;
    await panel.open('light', 1100);
    await panel.show(counted(await english.counts()), 'en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await text('.section-services h2')).toBe('Is the number per service right?');
    expect(await text('#checked-at')).toBe('6 January, 08:42');
    expect(new Date(AT).getMonth()).toBe(0);
    const words = await page.evaluate<string>(`(() => { const copy = document.querySelector('main').cloneNode(true); for (const name of copy.querySelectorAll('[lang=nb]')) name.remove(); return copy.textContent; })()`);
    // A term of the field, which stays what it is.
    expect(words.replaceAll('Måltall', '')).not.toMatch(/[æøå]|\b(og|ikke|personer|tjeneste|fjoråret)\b/i);
    english.remove();
  });

  it('comes back as it was: basis, filter, sorting, open tables and focus', async () => {
    await open({ basis: 'yearEnd', filter: 'bistand', sort: { column: 'now', descending: false }, open: ['ages'], below: 0, focus: 'command csv' });
    expect(await panel.page.locator('#filter').inputValue()).toBe('bistand');
    expect(await codes()).toEqual(['3', '2', '1']);
    expect(await panel.page.locator('#basis-yearEnd').isChecked()).toBe(true);
    expect(await panel.page.locator('details', { has: panel.page.locator('#t-ages') }).getAttribute('open')).toBe('');
    expect(await panel.page.evaluate('document.activeElement?.dataset.key')).toBe('command csv');
    expect((await panel.sent())[0]).toEqual({ type: 'ready', below: 0 });
  });

  it('takes no message that is not of its schema', async () => {
    await open();
    await panel.page.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new MessageEvent('message', { data: { type: 'show', uri: 'x', language: 'nb', state: { kind: 'counted', data: { counts: '<b>1</b>' } } } })));
    expect(await text('h1')).toBe('Bergen kommune, 2023');
  });
});
