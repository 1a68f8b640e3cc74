import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { otherXml } from './host/build-suite.ts';
import { installFolder } from './host/code-server.ts';
import { suiteWorkspace } from './host/extracts.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';
import { runInside } from './host/run-inside.ts';

let profile: Profile;
let suite: ReturnType<typeof suiteWorkspace>;

beforeAll(() => {
  profile = Profile.make();
  // A workbench in a browser takes only one extension from where it is developed.
  installFolder(profile, otherXml);
  suite = suiteWorkspace(profile);
});

afterAll(() => profile.remove());

it('inside the extension host of code-server', { timeout: 600_000 }, async () => {
  const { status, told, refused } = await runInside(profile, suite.workspace, inject('browser'), suite.env);
  expectAllPassed(told);
  expect(status).toBe(0);
  expect(refused).toEqual([]);
});
