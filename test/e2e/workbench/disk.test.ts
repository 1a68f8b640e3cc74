import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counted, countedByCommandLine, findingsByCommandLine, writeHuge, writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

const nb = new Intl.NumberFormat('nb-NO');
const totals = ({ error, warning, info }: Pick<Counted, 'error' | 'warning' | 'info'>): RegExp =>
  new RegExp([error > 0 ? `${nb.format(error)} feil` : '', warning > 0 ? `${nb.format(warning)} advars(el|ler)` : '', info > 0 ? `${nb.format(info)} opplysning(er)?` : ''].filter(Boolean).join(', ').replaceAll(/\s/g, '\\s'));

describe('files that are checked from disk', () => {
  let workbench: Workbench;
  let counts: Record<string, Counted>;

  beforeAll(async () => {
    workbench = await Workbench.start({ 'kprLint.language': 'nb', 'workbench.colorTheme': 'Dark Modern' }, (folder) => {
      writeWorkspace(folder);
      writeHuge(folder);
    });
    counts = countedByCommandLine(workbench.workspace);
  });
  afterAll(() => workbench.stop());

  it('are those of a folder, chosen in the Explorer', async () => {
    await workbench.chooseFrom(workbench.inExplorer('mappe'), 'Kontroller mappe · Check folder');
    const [one, two] = [counts['mappe/bydel-1.xml']!, counts['mappe/dypere/bydel-2.xml']!];
    const sum = { error: one.error + two.error, warning: one.warning + two.warning, info: one.info + two.info };
    await workbench.notification(totals(sum)).waitFor();
    await workbench.notification('1 annen XML-fil er utelatt.').getByText('Vis funn').click();
    await workbench.findings('bydel-1.xml').filter({ hasText: totals(one) }).waitFor();
    await workbench.expand(workbench.findings('bydel-2.xml').filter({ hasText: totals(two) }));
    await workbench.findings('KPR203').click();
    await workbench.picture('folder-dark-nb');
  });

  it('can be broken off, and say what was not checked', async () => {
    await workbench.command('View: Show Explorer');
    // Enough of them that a check can be broken off.
    for (let i = 0; i < 4; i++) copyFileSync(join(workbench.workspace, 'enormt.xml'), join(workbench.workspace, 'mappe', `enormt-${i}.xml`));
    await workbench.chooseFrom(workbench.inExplorer('mappe').first(), 'Kontroller mappe · Check folder');
    await workbench.notification('KPR Lint kontrollerer').getByText('Cancel').click();
    await workbench.notification(/Avbrutt: \d filer? er ikke kontrollert\./).waitFor();
  });

  it('are those above 50 MB, chosen in the Explorer', async () => {
    await workbench.command('Forget what was read from disk');
    await workbench.chooseFrom(workbench.inExplorer('enormt.xml').last(), 'Kontroller dette uttrekket · Check this extract');
    await workbench.notification(totals(counts['enormt.xml']!)).waitFor();
    await workbench.command('Forget what was read from disk');
  });

  it('are those above 50 MB, as soon as they are opened', async () => {
    await workbench.open('enormt.xml');
    await workbench.notification('enormt.xml er større enn 50 MB og kontrolleres fra disk.').waitFor();
    const status = workbench.page.locator('.statusbar-item').filter({ hasText: totals(counts['enormt.xml']!) });
    await status.filter({ has: workbench.page.locator('[aria-label*="lest fra disk"]') }).or(workbench.page.locator('.statusbar-item[aria-label*="lest fra disk"]')).first().waitFor();
    await workbench.picture('large-dark-nb');
  });

  it('are those above 50 MB, whenever they are saved', async () => {
    const { line, column, endColumn } = findingsByCommandLine(workbench.workspace, 'enormt.xml', 'nb').findings.find(({ rule }) => rule === 'KPR201')!;
    await workbench.goTo(line, column);
    for (let i = column; i < endColumn; i++) await workbench.page.keyboard.press('Delete');
    await workbench.page.keyboard.type('15');
    await workbench.page.keyboard.press('Control+s');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    const saved = findingsByCommandLine(workbench.workspace, 'enormt.xml', 'nb').counts;
    expect(saved.byRule['KPR201']).toBe(counts['enormt.xml']!.byRule['KPR201']! - 1);
    await workbench.statusBar(totals(saved)).waitFor();
    expect(workbench.refused).toEqual([]);
  });
});
