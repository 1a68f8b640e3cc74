import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import type { Told } from '../inside/index.ts';
import { otherXml, suiteEntry } from './build-suite.ts';
import { root } from './places.ts';
import type { Profile } from './profile.ts';
import type { Executable } from './provided.ts';

/**
 * Runs the suite inside the extension host, on the extension as it is developed, beside another one for XML, and gives what it
 * tells of itself. `env`: what the suite is told. Rejects where it does not come to its end.
 */
export async function runInside({ path, env: own }: Executable, profile: Profile, workspace: string, env: Readonly<Record<string, string>>): Promise<readonly Told[]> {
  const report = join(profile.folder, 'report.json');
  await runTests({
    ...(path === undefined ? { version: 'stable' } : { vscodeExecutablePath: path }),
    extensionDevelopmentPath: [root, otherXml],
    extensionTestsPath: suiteEntry,
    extensionTestsEnv: { ...own, ...env, E2E_REPORT: report },
    launchArgs: [workspace, `--user-data-dir=${profile.userData}`, `--extensions-dir=${profile.extensions}`],
  });
  return JSON.parse(readFileSync(report, 'utf8')) as Told[];
}
