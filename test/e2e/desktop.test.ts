import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { suiteEntry, otherXml } from './host/build-suite.ts';
import { suiteWorkspace } from './host/extracts.ts';
import { root } from './host/places.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';
import type { Told } from './inside/index.ts';

let profile: Profile;
let suite: ReturnType<typeof suiteWorkspace>;

beforeAll(() => {
  profile = Profile.make();
  suite = suiteWorkspace(profile);
});

afterAll(() => profile.remove());

/** VS Code is downloaded, or stands where VSCODE_PATH says. Without a display: xvfb-run. */
it('inside the extension host of VS Code', { timeout: 600_000 }, async () => {
  const report = join(profile.folder, 'report.json');
  const installed = process.env['VSCODE_PATH'];
  const status = await runTests({
    ...(installed === undefined ? { version: 'stable' } : { vscodeExecutablePath: installed }),
    extensionDevelopmentPath: [root, otherXml],
    extensionTestsPath: suiteEntry,
    extensionTestsEnv: { ...suite.env, E2E_REPORT: report },
    launchArgs: [suite.workspace, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
  });
  expectAllPassed(JSON.parse(readFileSync(report, 'utf8')) as Told[]);
  expect(status).toBe(0);
});
