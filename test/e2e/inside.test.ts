import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TestBrowser } from './host/browser.ts';
import { suiteEntry, xmlStandIn } from './host/build-suite.ts';
import { CodeServer, installFolder, workbenchAddress } from './host/code-server.ts';
import { countedByCommandLine, writeHuge, writeLarge, writeWorkspace } from './host/extracts.ts';
import { root } from './host/places.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';

let profile: Profile;
let workspace: string;
let server: CodeServer | undefined;
let browser: TestBrowser | undefined;

beforeAll(() => {
  profile = Profile.make();
  // A workbench in a browser takes only one extension from where it is developed.
  installFolder(profile, xmlStandIn);
  workspace = profile.makeWorkspace();
  writeWorkspace(workspace);
  writeLarge(workspace);
  writeHuge(workspace);
  writeFileSync(join(profile.folder, 'expected.json'), JSON.stringify(countedByCommandLine(workspace)));
});

afterAll(async () => {
  await browser?.stop();
  await server?.stop();
  profile.remove();
});

it('inside the extension host of code-server', { timeout: 600_000 }, async () => {
  const report = join(profile.folder, 'report.json');
  server = await CodeServer.start(profile, { testDriver: true, env: { E2E_REPORT: report, E2E_EXPECTED: join(profile.folder, 'expected.json') } });
  browser = await TestBrowser.connect(inject('browser'));
  const page = await browser.context.newPage();
  const ended = new Promise<number>((resolve, reject) => {
    // The workbench calls both, where its address names a suite.
    void page.exposeFunction('codeAutomationLog', () => undefined);
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  await page.goto(
    workbenchAddress(server.url, workspace, [
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(suiteEntry)],
    ]),
  );
  const status = await ended;
  expectAllPassed(readFileSync(report, 'utf8'));
  expect(status).toBe(0);
  expect(browser.refused).toEqual([]);
});
