import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ToldFinding, findingsByCommandLine, writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

/** What a user of the packed extension does with an extract, in Norwegian. Each test goes on where the one before ended. */
describe('an extract in the workbench', () => {
  let workbench: Workbench;
  let told: ReturnType<typeof findingsByCommandLine>;
  let finding: ToldFinding;

  const text = (): string => readFileSync(join(workbench.workspace, 'uttrekk.xml'), 'utf8');

  beforeAll(async () => {
    workbench = await Workbench.start({ 'kprLint.language': 'nb', 'workbench.colorTheme': 'Light Modern', 'editor.minimap.enabled': false }, writeWorkspace);
    told = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb');
    finding = told.findings.find(({ rule, fix }) => rule === 'KPR203' && fix?.kind === 'safe')!;
  });
  afterAll(() => workbench.stop());

  it('is opened from the Explorer, and its findings are underlined', async () => {
    await workbench.open('uttrekk.xml');
    await workbench.goTo(finding.line, finding.column);
    await workbench.editor.locator('.squiggly-error').first().waitFor();
  });

  it('has all its findings among the problems of VS Code', async () => {
    await workbench.command('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel .monaco-list-row').filter({ hasText: finding.message }).waitFor();
    await workbench.page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'uttrekk.xml' }).getByText(String(told.findings.length), { exact: true }).waitFor();
    await workbench.command('View: Hide Panel');
  });

  it('says on hover what is wrong, what the registry does, and what the field means', async () => {
    await workbench.goTo(finding.line, finding.column);
    await workbench.line(`<poIndPlan>${text().split('\n')[finding.line - 1]!.slice(finding.column - 1, finding.endColumn - 1)}`).locator('.mtk1, span span').filter({ hasText: /^\d+$/ }).first().hover();
    const hover = workbench.page.locator('.monaco-hover:visible');
    await hover.getByText(finding.message).waitFor();
    await hover.getByText('Individuell plan').first().waitFor();
    await workbench.picture('hover-light-nb');
  });

  it('opens the page of the rule from its number', async () => {
    await workbench.page.locator('.monaco-hover:visible a').filter({ hasText: 'KPR203' }).click();
    await workbench.page.locator('.tab').filter({ hasText: 'KPR203' }).waitFor();
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await page.getByRole('heading', { name: 'KPR203 individual-plan-code' }).waitFor();
    await page.getByText('Hvem retter').waitFor();
    await workbench.picture('rule-page-light-nb');
    await workbench.page.locator('.tab').filter({ hasText: 'KPR203' }).click({ button: 'middle' });
    await workbench.page.locator('.tab.active').filter({ hasText: 'uttrekk.xml' }).waitFor();
  });

  it('offers the answers of a field with their names', async () => {
    await workbench.goTo(finding.line, finding.endColumn);
    await workbench.page.keyboard.press('Control+Space');
    const list = workbench.page.locator('.suggest-widget:visible');
    await list.locator('.monaco-list-row').filter({ hasText: 'Nei, ønsker ikke plan' }).waitFor();
    expect(await list.locator('.monaco-list-row .monaco-icon-label:not(.deprecated)').count()).toBe(4);
    expect(await list.locator('.monaco-list-row .monaco-icon-label.deprecated').count()).toBe(1);
    await workbench.picture('completion-light-nb');
    await workbench.page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
  });

  it('is repaired from the light bulb', async () => {
    const { title, edits } = finding.fix!;
    await workbench.goTo(finding.line, finding.column + 1);
    await workbench.editor.locator('.lightBulbWidget:visible, .glyph-margin-widgets [class*="gutter-lightbulb"]:visible').first().click();
    const repair = workbench.page.locator('.action-widget .monaco-list-row').filter({ hasText: `KPR: ${title}` });
    await repair.waitFor();
    await workbench.picture('quick-fix-light-nb');
    await repair.click();
    await workbench.line(`<poIndPlan>${edits[0]!.text}`).waitFor();
    await workbench.page.locator('.statusbar-item').filter({ hasText: String(told.counts.error - 1) }).first().waitFor();
  });

  it('has its findings by rule, with exact totals, and then by place', async () => {
    await workbench.showFindings();
    await workbench.widenSideBar(430);
    const { byRule } = told.counts;
    for (const [rule, total] of Object.entries({ ...byRule, KPR203: byRule['KPR203']! - 1 })) await workbench.findings(new RegExp(`^${total} × .*${rule}`)).waitFor();
    await workbench.expand(workbench.findings('KPR201'));
    const place = told.findings.filter(({ rule }) => rule === 'KPR201')[1]!;
    await workbench.findings(`Linje ${place.line}, person`).click();
    await workbench.page.locator('.statusbar-item').filter({ hasText: `Ln ${place.line}, Col ${place.endColumn} (${place.endColumn - place.column} selected)` }).waitFor();
    await workbench.editor.getByText('Innvilget').first().waitFor();
    await workbench.picture('findings-light-nb');
  });

  it('is rid of everything safe by one command, which says what remains to be done elsewhere', async () => {
    const safe = told.findings.filter(({ fix }) => fix?.kind === 'safe').length - 1;
    await workbench.command('Fix all safe');
    await workbench.notification(`${safe} trygge feil er rettet i filen. Rett også i fagsystemet`).waitFor();
    await workbench.page.locator('.pane-body .message').filter({ hasText: `uttrekk.xml: ${told.counts.error - safe - 1} feil` }).waitFor();
    await workbench.picture('fix-all-light-nb');
  });

  it('is described in the status bar', async () => {
    const status = await workbench.languageStatus();
    await status.getByText(/^KPR 3\.7 · 2023 · \d+ feil, \d+ advarsler/).waitFor();
    await status.getByText(/kontrollert kl\. \d\d\.\d\d på \d+/).waitFor();
    await workbench.picture('status-light-nb');
  });

  it('says why another document is not checked', async () => {
    await workbench.command('View: Show Explorer');
    await workbench.open('annet.xml');
    await workbench.command('Why is this file not checked?');
    await workbench.notification('Filen er ikke et KPR-uttrekk: rotelementet er <bestilling>, ikke <IPLOS>.').waitFor();
  });

  it('has asked nothing of anybody', () => {
    expect(workbench.refused).toEqual([]);
  });
});
