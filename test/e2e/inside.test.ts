import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestBrowser } from './host/browser.ts';
import { suiteEntry } from './host/build-suite.ts';
import { CodeServer } from './host/code-server.ts';
import { countedByCommandLine, writeHuge, writeLarge, writeWorkspace } from './host/extracts.ts';
import { root } from './host/places.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';

let profile: Profile;
let server: CodeServer | undefined;
let browser: TestBrowser | undefined;

beforeAll(() => {
  profile = new Profile();
  writeWorkspace(profile.workspace);
  writeLarge(profile.workspace);
  writeHuge(profile.workspace);
  writeFileSync(join(profile.folder, 'expected.json'), JSON.stringify(countedByCommandLine(profile.workspace)));
});

afterAll(async () => {
  await browser?.stop();
  await server?.stop();
  profile.remove();
});

it('inside the extension host of code-server', { timeout: 600_000 }, async () => {
  const report = join(profile.folder, 'report.json');
  server = await CodeServer.start(profile, { testDriver: true, env: { E2E_REPORT: report, E2E_EXPECTED: join(profile.folder, 'expected.json') } });
  browser = await TestBrowser.start();
  const page = await browser.context.newPage();
  const ended = new Promise<number>((resolve, reject) => {
    // The workbench calls both, where its address names a suite.
    void page.exposeFunction('codeAutomationLog', () => undefined);
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('the page crashed')));
  });
  await page.goto(
    server.workbench(profile.workspace, [
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(suiteEntry)],
    ]),
  );
  const status = await ended;
  expectAllPassed(readFileSync(report, 'utf8'));
  expect(status).toBe(0);
  expect(browser.refused).toEqual([]);
});
