import { afterAll, beforeAll, describe, it } from 'vitest';
import { writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

describe('the walkthrough', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.start({ 'kprLint.language': 'en', 'workbench.colorTheme': 'Light Modern' }, writeWorkspace);
  });
  afterAll(() => workbench.stop());

  it('has four steps in both languages', async () => {
    const { page } = workbench;
    await workbench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'KPR Lint' }).click();
    for (const step of ['Åpne et uttrekk · Open an extract', 'Les funnene · Read the findings', 'Rett det som er trygt · Fix what is safe', 'Kontroller en hel mappe · Check a whole folder']) {
      await page.locator('.gettingStartedContainer').getByText(step, { exact: true }).waitFor();
    }
    await workbench.picture('walkthrough-light');
  });

  it('opens a sample extract with findings, which ticks off its first step', async () => {
    const { page } = workbench;
    await page.locator('.gettingStartedContainer').getByText('Åpne et eksempel · Open a sample').click();
    await page.locator('.tab.active').filter({ hasText: 'Untitled-1' }).waitFor();
    await workbench.showFindings();
    await workbench.findings('The service code has expired').waitFor();
    await page.locator('.tab').filter({ hasText: 'KPR Lint' }).or(page.locator('.tab').filter({ hasText: 'Welcome' })).first().click();
    await page.locator('.gettingStartedContainer .getting-started-step').filter({ hasText: 'Open an extract' }).locator('.codicon-getting-started-step-checked').waitFor();
  });
});
