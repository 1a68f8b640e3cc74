import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsByCommandLine, writeWorkspace } from '../host/extracts.ts';
import type { UserSettings } from '../host/profile.ts';
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
  const settings = (theme: string, language: string): UserSettings => ({ 'editor.minimap.enabled': false, 'workbench.colorTheme': theme, 'kprLint.language': language });

  beforeAll(async () => {
    workbench = await Workbench.start(settings(themes[0].theme, 'nb'), writeWorkspace);
    await workbench.open('uttrekk.xml');
    await workbench.showFindings();
    await workbench.widenSideBar(430);
  });
  afterAll(() => workbench.stop());

  for (const language of ['nb', 'en'] as const) {
    it.each(themes)(`in $theme, in ${language}`, async ({ theme, short, mark }) => {
      const { page } = workbench;
      const { title, rule, action } = words[language];
      const { line, column } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', language).findings.find((finding) => finding.rule === 'KPR201')!;
      // As the user's hand does: what is on screen follows.
      workbench.set(settings(theme, language));
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await page.locator('.sidebar .title-label').filter({ hasText: title }).waitFor();
      await workbench.findings(rule).filter({ hasText: action }).waitFor();
      await workbench.goTo(line, column);
      await workbench.editor.locator('.squiggly-error').first().waitFor();
      await workbench.editor.getByText('Helsetjenester i hjemmet').first().waitFor();
      await workbench.picture(`editor-${short}-${language}`);

      const part = (lines: string | RegExp, text: RegExp): Locator => workbench.line(lines).locator('span span').filter({ hasText: text }).first();
      const row = part('<TJENESTE', /^TJENESTE$/);
      const field = part('<tjTjenType>', /^tjTjenType$/);
      const code = part('<tjTjenType>', /^\d+$/);
      const date = part(/<tj\w+Dato>/, /^\d{8}$/);
      const colours = await Promise.all([row, field, code, date].map(colour));
      expect(new Set(colours).size, `the colours of row, field, code and date: ${colours.join(' ')}`).toBe(4);
    });
  }
});
