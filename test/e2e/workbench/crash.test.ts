import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverKiller } from '../host/build-suite.ts';
import { CodeServer, installFolder, installVsix } from '../host/code-server.ts';
import { writeLarge, writeWorkspace } from '../host/extracts.ts';
import { vsix } from '../host/places.ts';
import { Profile } from '../host/profile.ts';
import { Workbench } from './workbench.ts';

const words = {
  nb: {
    checked: /^uttrekk\.xml: \d+ feil/,
    restarted: 'KPR Lint stanset og er startet på nytt.',
    setAside: 'Kontrollen av krasj.xml har stanset KPR Lint to ganger. Filen er lagt til side til den endres; andre filer kontrolleres.',
    why: 'Kontrollen av denne filen har stanset to ganger og er lagt til side til filen endres.',
    gaveUp: 'KPR Lint har stanset fem ganger og startes ikke på nytt av seg selv. Ingen filer kontrolleres nå.',
    stopped: 'KPR Lint er stanset',
    panel: 'KPR Lint har stanset flere ganger og er ikke startet på nytt.',
    restart: 'Start på nytt',
  },
  en: {
    checked: /^uttrekk\.xml: \d+ errors/,
    restarted: 'KPR Lint stopped and has been restarted.',
    setAside: 'The check of krasj.xml has stopped KPR Lint twice. The file is set aside until it is edited; other files are checked.',
    why: 'The check of this file has stopped twice, and it is set aside until it is edited.',
    gaveUp: 'KPR Lint has stopped five times and is not restarted by itself any more. No file is checked now.',
    stopped: 'KPR Lint has stopped',
    panel: 'KPR Lint has stopped several times and has not been restarted.',
    restart: 'Restart',
  },
} as const;

/** What a user reads when the language server dies. Each test goes on where the one before ended. */
describe('a language server that dies', () => {
  let profile: Profile;
  let server: CodeServer | undefined;
  let workbench: Workbench;

  beforeAll(async () => {
    profile = Profile.make();
    installFolder(profile, serverKiller);
    installVsix(profile, vsix);
    server = await CodeServer.start(profile);
    const host = { url: server.url, folder: profile.folder };
    workbench = await Workbench.start(
      { 'workbench.colorTheme': 'Light Modern' },
      (folder) => {
        writeWorkspace(folder);
        writeLarge(folder);
        renameSync(join(folder, 'stort.xml'), join(folder, 'krasj.xml'));
      },
      { host },
    );
    await workbench.open('uttrekk.xml');
    await workbench.showFindings();
  });
  afterAll(async () => {
    await workbench.stop();
    await server?.stop();
    profile.remove();
  });

  for (const language of ['nb', 'en'] as const) {
    const { checked, restarted, setAside, why, gaveUp, stopped, panel: noneChecked, restart } = words[language];
    const panel = (): FrameLocator => workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    const isChecked = (): Promise<void> => workbench.page.locator('.pane-body .message').filter({ hasText: checked }).waitFor();

    it(`is started again, and says so; what killed it twice is set aside, in ${language}`, async () => {
      workbench.set({ 'kprLint.language': language });
      await isChecked();
      await workbench.command('View: Show Explorer');
      await workbench.open('krasj.xml');
      await workbench.statusBar(restarted).waitFor();
      await workbench.notification(setAside).waitFor();
      await workbench.command('Why is this file not checked?');
      await workbench.notification(why).waitFor();
      await workbench.picture(`crash-light-${language}`);
      await workbench.page.locator('.tab').filter({ hasText: 'krasj.xml' }).click({ button: 'middle' });
      await workbench.showFindings();
      await isChecked();
    });

    it(`is started four times and not a fifth, but by hand, in ${language}`, async () => {
      await workbench.command('Kill the language server for good');
      await workbench.notification(gaveUp).waitFor();
      await (await workbench.languageStatus()).getByText(stopped).waitFor();
      await workbench.notification(gaveUp).getByText(restart, { exact: true }).click();
      await isChecked();
    });

    it(`leaves no panel waiting for it, in ${language}`, async () => {
      await workbench.command('KPR: Vis antall · Show counts');
      await panel().locator('.register').waitFor();
      await workbench.page.locator('.tab').filter({ hasText: /^uttrekk\.xml/ }).click();
      await workbench.command('Kill the language server for good');
      await panel().getByText(noneChecked).waitFor();
      await workbench.notification(gaveUp).getByText(restart, { exact: true }).click();
      await panel().locator('.register').waitFor();
      await workbench.page.locator('.tab').filter({ hasText: /^(Antall|Counts): / }).click({ button: 'middle' });
    });
  }

  it('has asked nothing of anybody', () => {
    expect(workbench.refused).toEqual([]);
  });
});
