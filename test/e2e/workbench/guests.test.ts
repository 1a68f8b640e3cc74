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
    await workbench.picture('virtual');
    const { counts } = findingsByCommandLine(workbench.workspace, 'uttrekk.xml', 'nb');
    await workbench.showFindings();
    await workbench.page.locator('.pane-body .message').filter({ hasText: `uttrekk.xml: ${counts.error} feil` }).waitFor();
    await workbench.command('Kontroller mappe · Check folder');
    await workbench.notification('Filer på disk kan ikke leses i dette arbeidsområdet.').waitFor();
    expect(workbench.refused).toEqual([]);
  });
});
