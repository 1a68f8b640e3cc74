import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
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

  afterEach(() => workbench.stop());

  for (const { theme, short, mark } of themes) {
    it.each(['nb', 'en'] as const)(`in ${theme}, in %s`, async (language) => {
      // A workbench of its own: what another has shown is not restored.
      workbench = await Workbench.start({ 'editor.minimap.enabled': false, 'workbench.colorTheme': theme, 'kprLint.language': language }, writeWorkspace);
      const { page } = workbench;
      const { title, rule, action } = words[language];
      const { line } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', language).findings.find((finding) => finding.rule === 'KPR201')!;
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await workbench.open('uttrekk.xml');
      await workbench.showFindings();
      await workbench.widenSideBar(430);
      await page.locator('.sidebar .title-label').filter({ hasText: title }).waitFor();
      await workbench.findings(rule).filter({ hasText: action }).waitFor();
      await workbench.goTo(line, 20);
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
