import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsByCommandLine, writeWorkspace } from '../host/extracts.ts';
import { root } from '../host/places.ts';
import { Workbench } from './workbench.ts';

const nb = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0');

/** What a user does with the panel of the packed extension. Each test goes on where the one before ended. */
describe('the counts in the workbench', () => {
  let workbench: Workbench;
  /** What the policy of the page has refused. */
  const refused: string[] = [];

  const text = (): string => readFileSync(join(workbench.workspace, 'uttrekk.xml'), 'utf8');
  const panel = (): FrameLocator => workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  const recipients = (): number => {
    const { stdout } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', 'uttrekk.xml', '--format=json', '--quiet'], { cwd: workbench.workspace, encoding: 'utf8', maxBuffer: 1 << 26 });
    return (JSON.parse(stdout) as { files: { recipients: number }[] }).files[0]!.recipients;
  };
  /** Waits until a figure of a service is what it should be. */
  const service = (code: number, figure: number): Promise<void> => panel().locator(`.services tr[data-code="${code}"] td.b`).filter({ hasText: new RegExp(`^${nb(figure)}$`) }).waitFor();

  beforeAll(async () => {
    workbench = await Workbench.start({ 'kprLint.language': 'nb', 'workbench.colorTheme': 'Light Modern', 'editor.minimap.enabled': false, 'workbench.sideBar.location': 'left' }, (folder) => {
      writeWorkspace(folder);
      execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'generate', '--output', join(folder, 'fjoraret.xml'), '--persons=40', '--seed=17', '--year=2022'], { stdio: 'ignore' });
    });
    workbench.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
  });
  afterAll(() => workbench.stop());

  it('open beside the extract, with the figures of the command line', async () => {
    await workbench.open('uttrekk.xml');
    await workbench.editor.locator('.view-line').first().waitFor();
    await workbench.command('KPR: Vis antall · Show counts');
    await panel().getByRole('heading', { name: 'Stemmer antallet per tjeneste?' }).waitFor();
    await workbench.page.locator('.tab').filter({ hasText: 'Antall: uttrekk.xml' }).waitFor();
    expect(await panel().locator('.register').textContent()).toBe(nb(recipients()));
    await workbench.picture('panel-beside-light-nb');
  });

  it('lead from a rule to its place in the editor', async () => {
    const finding = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb').findings.find(({ rule }) => rule === 'KPR201')!;
    await panel().locator('[data-key^="rule KPR201"]').first().click();
    await workbench.page.locator('.statusbar-item').filter({ hasText: new RegExp(`Ln ${finding.line}, Col`) }).waitFor();
  });

  it('lead from what the registry does to all places of it, which can be filtered', async () => {
    const nulled = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb').findings.filter(({ rule }) => rule === 'KPR203');
    await panel().locator('[data-key="outcome nulled"]').click();
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: `Linje ${nulled[0]!.line},` }).waitFor();
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill(`Linje ${nulled[1]!.line},`);
    await rows.filter({ hasText: `Linje ${nulled[1]!.line},` }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item').filter({ hasText: new RegExp(`Ln ${nulled[1]!.line}, Col`) }).waitFor();
  });

  it('lead from a figure to the rows that it is made of', async () => {
    const decisions = panel().locator('[data-key="figure S-12 15 decisions"]');
    const n = Number(((await decisions.textContent()) ?? '').replace(/\D/g, ''));
    await decisions.click();
    await workbench.page.locator('.quick-input-widget input[type="text"]').waitFor();
    expect(await workbench.page.locator('.quick-input-widget input[type="text"]').getAttribute('placeholder')).toBe(`${n} steder. Skriv for å filtrere`);
    const first = workbench.page.locator('.quick-input-list .monaco-list-row').first();
    await first.filter({ hasText: /Vedtak,\savslag\sog\sklager:\sHelsetjenester\si\shjemmet,\svedtak/ }).waitFor();
    const line = /Linje (\d+)/.exec((await first.textContent())!)![1]!;
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.statusbar-item').filter({ hasText: new RegExp(`Ln ${line}, Col`) }).waitFor();
    expect(text().split('\n').slice(Number(line) - 1).join('\n').split('</TJENESTE>')[0]).toMatch(/^\s*<TJENESTE\b[^]*<tjTjenType>15</);
  });

  it('follow an edit', async () => {
    // The only row of a person with code 5 becomes 22, which nobody has.
    const five = Number(((await panel().locator('.services tr[data-code="5"] td.b').textContent()) ?? '').replace(/\D/g, ''));
    await service(22, 0);
    const line = text().split('\n').findIndex((one) => one.includes('<tjTjenType>5</tjTjenType>')) + 1;
    const column = text().split('\n')[line - 1]!.indexOf('5</') + 1;
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.type('22');
    await service(22, 1);
    await service(5, five - 1);
    for (let i = 0; i < 3; i++) await workbench.page.keyboard.press('Control+z');
    await service(22, 0);
    await service(5, five);
  });

  it('stand next to those of last year’s file, which is chosen once', async () => {
    await workbench.command('KPR: Sammenlign med fjoråret · Compare with last year\'s');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    // The dialog writes the folder into the field itself, when it has found it.
    await expect.poll(() => input.inputValue(), { timeout: 60_000 }).toContain(workbench.workspace);
    await input.fill(join(workbench.workspace, 'fjoraret.xml'));
    await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'fjoraret.xml' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await panel().getByText('Sammenlignet med fjoraret.xml (2022).').waitFor();
    await panel().locator('.services thead').getByText('2022', { exact: true }).waitFor();
  });

  it('are filtered by the keyboard alone', async () => {
    await panel().locator('h1').click();
    await workbench.page.keyboard.press('/');
    await workbench.page.keyboard.type('tidsb');
    await panel().locator('[role=status]', { hasText: '3 tjenester vises' }).waitFor({ state: 'attached' });
    expect(await panel().locator('.services tr.s').count()).toBe(3);
  });

  it('are back after the window has been loaded anew, filtered as they were', async () => {
    await workbench.command('Developer: Reload Window');
    await panel().getByRole('heading', { name: 'Stemmer antallet per tjeneste?' }).waitFor();
    expect(await panel().locator('#filter').inputValue()).toBe('tidsb');
    expect(await panel().locator('.register').textContent()).toBe(nb(recipients()));
    await panel().getByText('Sammenlignet med fjoraret.xml (2022).').waitFor();
    await panel().locator('#filter').fill('');
  });

  it('say what a file is that is no extract', async () => {
    await workbench.open('annet.xml');
    await workbench.command('KPR: Vis antall · Show counts');
    await workbench.page.locator('.tab').filter({ hasText: 'Antall: annet.xml' }).waitFor();
    const frames = workbench.page.locator('iframe.webview');
    const other = workbench.page.frameLocator('iframe.webview >> nth=-1').frameLocator('iframe#active-frame');
    await expect.poll(() => frames.count()).toBeGreaterThan(0);
    await other.getByRole('heading', { name: 'annet.xml er ikke et KPR-uttrekk' }).waitFor();
  });

  it('have asked nobody beyond this machine, nor for anything that the page’s policy refuses', () => {
    expect(workbench.refused).toEqual([]);
    expect(refused).toEqual([]);
  });
});
