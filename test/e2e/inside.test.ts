import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { xmlStandIn } from './host/build-suite.ts';
import { installFolder } from './host/code-server.ts';
import { countedByCommandLine, writeHuge, writeLarge, writeWorkspace } from './host/extracts.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';
import { runInside } from './host/run-inside.ts';

let profile: Profile;
let workspace: string;

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

afterAll(() => profile.remove());

it('inside the extension host of code-server', { timeout: 600_000 }, async () => {
  const { status, told, refused } = await runInside(profile, workspace, inject('browser'), { E2E_EXPECTED: join(profile.folder, 'expected.json') });
  expectAllPassed(told);
  expect(status).toBe(0);
  expect(refused).toEqual([]);
});
