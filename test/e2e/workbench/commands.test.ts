import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsByCommandLine, writeMany, writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

const nb = (n: number): string => new Intl.NumberFormat('nb-NO').format(n);
const spaced = (text: string): RegExp => new RegExp(text.replaceAll(/\s/g, '\\s'));

/** The commands that the others do not use. Each test goes on where the one before ended. */
describe('the commands in the workbench', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.start({ 'workbench.colorTheme': 'Light Modern' }, (folder) => {
      writeWorkspace(folder);
      writeMany(folder);
    });
  });
  afterAll(() => workbench.stop());

  it.each([
    ['nb', 'Åpne et KPR-uttrekk, så står funnene her.', 'Kontroller en mappe'],
    ['en', 'Open a KPR extract, and its findings are here.', 'Check a folder'],
  ])('the empty findings view says what to do, in %s', async (language, words, button) => {
    workbench.set({ 'kprLint.language': language });
    await workbench.showFindingsView();
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.getByText(words).waitFor();
    await welcome.getByText(button, { exact: true }).waitFor();
    await workbench.picture(`welcome-light-${language}`);
  });

  it('the empty findings view opens a sample extract', async () => {
    await workbench.page.locator('.welcome-view-content').getByText('Try a sample extract').click();
    await workbench.page.locator('.tab.active').filter({ hasText: 'Untitled-1' }).waitFor();
    await workbench.findings('The service code has expired').waitFor();
  });

  it('a synthetic extract is generated with the faults that are chosen', async () => {
    workbench.set({ 'kprLint.language': 'nb' });
    await workbench.findings('Tjenestekoden har utgått').waitFor();
    await workbench.command('Generate a synthetic extract …');
    await workbench.answer('Hvor mange personer', '0');
    await workbench.answer('Et helt tall fra 1 til 5000', '7');
    await workbench.page.locator('.quick-input-widget:visible').filter({ hasText: 'Hvilke feil skal legges inn?' }).waitFor();
    await workbench.page.locator('.quick-input-widget input[type="text"]').fill('KPR304');
    await workbench.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'KPR304' }).click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.tab.active').filter({ hasText: 'Untitled-2' }).waitFor();
    await workbench.expand(workbench.findings('Untitled-2').filter({ hasText: /1 (feil|advarsel)/ }));
    await workbench.findings('KPR304').waitFor();
  });

  it('a report is stored where the user says, and has no identities', async () => {
    const { counts } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb');
    await workbench.command('View: Show Explorer');
    await workbench.open('uttrekk.xml');
    await workbench.command('Export report …');
    await workbench.answer('Skal små tall skjules i rapporten?', 'Skjul tall under 5');
    const target = join(workbench.workspace, 'uttrekk-rapport.html');
    // The dialog fills its box itself, in steps.
    await workbench.page.waitForFunction(`document.querySelector('.quick-input-widget input[type="text"]')?.value === ${JSON.stringify(target)}`);
    await workbench.page.keyboard.press('Enter');
    await workbench.notification('uttrekk-rapport.html er lagret.').waitFor();
    const report = readFileSync(target, 'utf8');
    expect(report).toMatch(spaced(`${counts.error} feil`));
    const identities = readFileSync(join(workbench.workspace, 'uttrekk.xml'), 'utf8').match(/(?<=pePeID=")[^"]+/g)!;
    for (const identity of identities) expect(report).not.toContain(identity);
  });

  it('of more findings than an editor takes, the view and the panel have the true totals', async () => {
    const { counts, recipients } = findingsByCommandLine(workbench.workspace, 'mange.xml', 'nb');
    const total = counts.error + counts.warning + counts.info;
    await workbench.open('mange.xml');
    await workbench.showFindings();
    await workbench.expand(workbench.findings('mange.xml').filter({ hasText: spaced(`Editoren viser de 999 alvorligste av ${nb(total)}.`) }));
    await workbench.findings(spaced(`${nb(counts.byRule['KPR201']!)} × Tjenestekoden har utgått`)).waitFor();
    await workbench.command('KPR: Vis antall · Show counts');
    const panel = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await panel.getByRole('heading', { name: spaced(`registeret nuller ${nb(counts.error)} verdier`) }).waitFor();
    expect(await panel.locator('.register').textContent()).toMatch(spaced(nb(recipients)));
    await workbench.picture('many-light-nb');
  });

  it('have asked nothing of anybody', () => {
    expect(workbench.refused).toEqual([]);
  });
});
