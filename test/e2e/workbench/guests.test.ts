import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findingsByCommandLine, writeWorkspace } from '../host/extracts.ts';
import { Workbench } from './workbench.ts';

const settings = { 'kprLint.language': 'nb', 'workbench.colorTheme': 'Light Modern' };

describe('a workspace that is on no disk', () => {
  let workbench: Workbench;

  afterEach(() => workbench.stop());

  it('has its open extracts checked, and says why a folder is not', async () => {
    workbench = await Workbench.start(settings, writeWorkspace, { open: (folder) => `vscode-vfs://test${folder}` });
    await workbench.open('uttrekk.xml');
    const { counts } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb');
    await workbench.showFindings();
    await workbench.page.locator('.pane-body .message').filter({ hasText: `uttrekk.xml: ${counts.error} feil` }).waitFor();
    await workbench.command('Kontroller mappe · Check folder');
    await workbench.notification('Filer på disk kan ikke leses i dette arbeidsområdet.').waitFor();
    await workbench.picture('virtual');
    expect(workbench.refused).toEqual([]);
  });
});

describe('a workspace that the user has not said to trust', () => {
  let workbench: Workbench;

  afterEach(() => workbench.stop());

  it('has its extracts checked by its own configuration: nothing of it is ever run', async () => {
    const trust = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
    workbench = await Workbench.start({ ...settings, ...trust }, (folder) => {
      writeWorkspace(folder);
      writeFileSync(join(folder, 'kpr-lint.config.json'), '{ "rules": { "KPR201": "off" } }');
    });
    await workbench.statusBar('Restricted Mode').waitFor();
    await workbench.open('uttrekk.xml');
    const { counts } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb');
    expect(counts.byRule).not.toHaveProperty('KPR201');
    await workbench.showFindings();
    await workbench.page.locator('.pane-body .message').filter({ hasText: `uttrekk.xml: ${counts.error} feil` }).waitFor();
    await workbench.picture('restricted');
    expect(workbench.refused).toEqual([]);
  });
});
