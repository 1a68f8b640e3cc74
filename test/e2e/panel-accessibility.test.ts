import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileState } from '../../client/panel/messages.ts';
import type { CountsResult } from '../../shared/protocol.ts';
import { PanelData, counted } from './panel/data.ts';
import { PanelPage, picture } from './panel/page.ts';
import type { Theme } from './panel/themes.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** One of each kind of theme, wide and narrow. */
const documented = ['panel-light-1100', 'panel-dark-480', 'panel-high-contrast-1100'];

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds; it is put into the page from outside, past the page's policy, as a browser's extension would be. */
async function violations(panel: PanelPage): Promise<string[]> {
  await panel.page.evaluate(axe);
  const found = await panel.page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run());
  return found.violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).slice(0, 3).join(' | ')}`);
}

describe('the panel for everybody', () => {
  let data: PanelData;
  let counts: CountsResult;
  let hidden: CountsResult;
  let panel: PanelPage;

  beforeAll(async () => {
    data = await PanelData.make('nb');
    counts = await data.counts();
    hidden = await data.counts({ below: 5 });
    panel = await PanelPage.start();
  });
  afterAll(async () => {
    await panel.stop();
    data.remove();
  });

  describe.each(['light', 'dark', 'highContrast', 'highContrastLight'] as const)('in the theme %s', (theme: Theme) => {
    it.each([1100, 480])('%i pixels wide: axe finds nothing, nothing scrolls sideways, and the policy has refused nothing', async (width) => {
      await panel.open(theme, width, { uri: 'file:///uttrekk.xml', open: ['indicators', 'ages'] });
      await panel.show({ ...counted(counts), before: { rejected: 2, deleted: 10, nulled: 305, wrong: 0, look: 0 } } as FileState);
      await panel.page.locator('#t-services').waitFor();
      const name = `panel-${theme.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${width}`;
      if (documented.includes(name) || process.env['E2E_IMAGES_OF'] !== 'documentation') await picture(panel.page, name);
      expect(await violations(panel)).toEqual([]);
      expect(await panel.page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
      expect(await panel.violations()).toEqual([]);
    });

    it('with small figures hidden, on 31 December, and in each state without figures', async () => {
      await panel.open(theme, 700, { uri: 'file:///uttrekk.xml', below: 5, basis: 'yearEnd' });
      await panel.show(counted(hidden));
      expect(await violations(panel)).toEqual([]);
      for (const state of [
        { kind: 'empty' }, { kind: 'loading', name: 'a.xml' }, { kind: 'foreign', name: 'a.xml', root: 'note' }, { kind: 'large', name: 'a.xml', megabytes: 240 }, { kind: 'unchecked', name: 'a.xml', reason: 'Slått av.' },
      ] as const) {
        await panel.show(state);
        if (state.kind === 'loading') await panel.tell({ type: 'reading', percent: 40 });
        expect(await violations(panel), state.kind).toEqual([]);
      }
      expect(await panel.violations()).toEqual([]);
    });
  });

  it('is walked through with Tab alone, in the order of the page, and without a trap', async () => {
    await panel.open('light', 1100);
    await panel.show(counted(counts));
    const keys: string[] = [];
    for (let i = 0; i < 400; i++) {
      await panel.page.keyboard.press('Tab');
      const key = await panel.page.evaluate<string | null>('document.activeElement?.dataset?.key ?? null');
      if (key === null) break;
      keys.push(key);
    }
    const order = ['outcome deleted', 'outcome nulled', 'command report', 'command findings', 'command csv', 'basis year', 'filter', 'great', 'small', 'sort code', 'service 1', 'rule KPR902 service 4', 'copy t-services', 'open indicators', 'open ages', 'copy t-decisions'];
    expect(order.map((key) => keys.indexOf(key))).toEqual([...order.map((key) => keys.indexOf(key))].sort((a, b) => a - b));
    expect(order.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('goes to the filter by /, empties it by Esc, and leaves it by another', async () => {
    await panel.open('light', 1100);
    await panel.show(counted(counts));
    await panel.page.keyboard.press('/');
    await panel.page.keyboard.type('tidsb');
    expect(await panel.page.locator('.services tr.s').count()).toBe(3);
    await panel.page.locator('[role=status]', { hasText: '3 tjenester vises' }).waitFor({ state: 'attached' });
    await panel.page.keyboard.press('Escape');
    expect(await panel.page.locator('#filter').inputValue()).toBe('');
    expect(await panel.page.evaluate('document.activeElement?.id')).toBe('filter');
    await panel.page.keyboard.press('Escape');
    expect(await panel.page.evaluate('document.activeElement?.id')).not.toBe('filter');
  });

  it('does everything by Enter that it does by a click', async () => {
    await panel.open('light', 1100);
    await panel.show(counted(counts));
    for (const key of ['outcome nulled', 'rule KPR902 service 4', 'service 15', 'command csv']) {
      await panel.page.locator(`[data-key="${key}"]`).focus();
      await panel.page.keyboard.press('Enter');
    }
    await panel.page.keyboard.press('Alt+F1');
    expect((await panel.sent()).slice(1)).toEqual([{ type: 'outcome', outcome: 'nulled' }, { type: 'rule', rule: 'KPR902' }, { type: 'figure', table: 'S-01', row: '15', column: 'year' }, { type: 'command', command: 'csv' }, { type: 'command', command: 'accessibility' }]);
  });

  it('keeps the focus where it is when new figures come, and tells a check once', async () => {
    await panel.open('light', 1100);
    await panel.show(counted(counts));
    expect(await panel.page.locator('[role=status]').textContent()).toMatch(/^Kontrollert: \d+ feil, 1\u00a0\d+ mottakere$/);
    await panel.page.locator('[data-key="rule KPR902 service 4"]').focus();
    await panel.show(counted({ ...counts, fixable: counts.fixable + 1 }));
    expect(await panel.page.evaluate('document.activeElement?.dataset.key')).toBe('rule KPR902 service 4');
  });

  it('says that old figures are old while a check goes on', async () => {
    await panel.open('light', 1100);
    await panel.show(counted(counts));
    await panel.tell({ type: 'stale' });
    expect(await panel.page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await panel.page.locator('#checked-at').textContent()).toBe('Kontrollerer på nytt …');
    await panel.show(counted(counts));
    expect(await panel.page.locator('main').getAttribute('aria-busy')).toBeNull();
  });
});
