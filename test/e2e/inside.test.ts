import { afterAll, beforeAll, inject, it } from 'vitest';
import { suiteWorkspace } from './host/extracts.ts';
import { Profile } from './host/profile.ts';
import { expectAllPassed } from './host/report.ts';
import { runInside } from './host/run-inside.ts';

let profile: Profile;
let suite: ReturnType<typeof suiteWorkspace>;

beforeAll(() => {
  profile = Profile.make();
  suite = suiteWorkspace(profile);
});

afterAll(() => profile.remove());

it('inside the extension host', { timeout: 600_000 }, async () => {
  expectAllPassed(await runInside(inject('executable'), profile, suite.workspace, suite.env));
});
