import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsByCommandLine, writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

const themes = [
  { theme: 'Light Modern', short: 'light', mark: 'vs' },
  { theme: 'Dark Modern', short: 'dark', mark: 'vs-dark' },
  { theme: 'Default High Contrast', short: 'high-contrast', mark: 'hc-black' },
  { theme: 'Default High Contrast Light', short: 'high-contrast-light', mark: 'hc-light' },
] as const;

const words = {
  nb: { title: 'KPR: Funn', rule: 'Tjenestekoden har utgått', action: 'nuller verdier' },
  en: { title: 'KPR: Findings', rule: 'The service code has expired', action: 'sets to NULL' },
} as const;

function colour(token: Locator): Promise<string> {
  return token.evaluate((element) => (globalThis as unknown as { getComputedStyle(e: unknown): { color: string } }).getComputedStyle(element).color);
}

describe('the extension looks right', () => {
  let workbench: Workbench;
  let line: number;

  beforeAll(async () => {
    workbench = await Workbench.start({ 'editor.minimap.enabled': false }, writeWorkspace);
    line = findingsByCommandLine(workbench.profile.workspace, 'uttrekk.xml', 'nb').findings.find(({ rule }) => rule === 'KPR201')!.line;
    await workbench.open('uttrekk.xml');
    await workbench.editor.locator('.view-line').first().waitFor();
  });
  afterAll(() => workbench.stop());

  for (const { theme, short, mark } of themes) {
    for (const language of ['nb', 'en'] as const) {
      it(`in ${theme}, in ${language}`, async () => {
        const { page } = workbench;
        const { title, rule, action } = words[language];
        await workbench.restart({ 'editor.minimap.enabled': false, 'workbench.colorTheme': theme, 'kprLint.language': language });
        await page.locator(`.monaco-workbench.${mark}`).waitFor();
        await workbench.showFindings();
        await workbench.widenSideBar(430);
        await page.locator('.sidebar .title-label').filter({ hasText: title }).waitFor();
        await workbench.findings(rule).filter({ hasText: action }).waitFor();
        await workbench.goTo(line, 20);
        await workbench.editor.locator('.squiggly-error').first().waitFor();
        await workbench.picture(`editor-${short}-${language}`);
      });
    }

    it(`tells rows, fields, codes and dates apart in ${theme}`, async () => {
      const { page } = workbench;
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await workbench.goTo(line, 20);
      const field = workbench.line('<tjTjenType>').locator('span span').filter({ hasText: /^tjTjenType$/ }).first();
      const row = workbench.line('<TJENESTE').locator('span span').filter({ hasText: /^TJENESTE$/ }).first();
      const code = workbench.line('<tjTjenType>').locator('span span').filter({ hasText: /^\d+$/ }).first();
      const date = workbench.line(/<tj\w+Dato>/).locator('span span').filter({ hasText: /^\d{8}$/ }).first();
      const colours = await Promise.all([row, field, code, date].map(colour));
      expect(new Set(colours).size, colours.join(' ')).toBe(4);
    });
  }
});
