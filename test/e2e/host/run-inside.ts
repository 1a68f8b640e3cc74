import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Told } from '../inside/index.ts';
import { TestBrowser } from './browser.ts';
import { suiteEntry } from './build-suite.ts';
import { CodeServer, workbenchAddress } from './code-server.ts';
import { root } from './places.ts';
import type { Profile } from './profile.ts';

/** What a suite inside the extension host has done. */
export interface Inside {
  /** 0: it has come to its end. */
  readonly status: number;
  readonly told: readonly Told[];
  /** Requests that went beyond this machine. */
  readonly refused: readonly string[];
}

/**
 * Runs the suite inside the extension host of a code-server of its own, on the extension as it is developed. `endpoint`: where
 * the browser listens; `env`: what the suite is told.
 */
export async function runInside(profile: Profile, workspace: string, endpoint: string, env: NodeJS.ProcessEnv): Promise<Inside> {
  const report = join(profile.folder, 'report.json');
  const server = await CodeServer.start(profile, { testDriver: true, env: { ...env, E2E_REPORT: report } });
  const browser = await TestBrowser.connect(endpoint);
  try {
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
    return { status, told: JSON.parse(readFileSync(report, 'utf8')) as Told[], refused: browser.refused };
  } finally {
    await browser.stop();
    await server.stop();
  }
}
