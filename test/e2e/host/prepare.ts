import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { buildCodeStandIn, buildSuite, codeStandIn, redHatXml, virtualFiles } from './build-suite.ts';
import { installChromium } from './chromium.ts';
import { CodeServer, installFolder, installVsix } from './code-server.ts';
import { installHost } from './install.ts';
import { cache, root, vsix } from './places.ts';
import { Profile } from './profile.ts';
import './provided.ts';

/**
 * Before all tests: fetches what is missing, builds the extension, its package and the suite that runs inside, and starts a
 * browser and a code-server, which the files of tests use one after another.
 */
export default async function prepare(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  mkdirSync(cache, { recursive: true });
  const desktop = project.vite.config.mode === 'desktop';
  if (!desktop) {
    installHost();
    installChromium();
  }
  await Promise.all([buildSuite(), buildCodeStandIn(), packVsix()]);
  if (desktop) {
    // Without a display: xvfb-run.
    const path = process.env['VSCODE_PATH'];
    project.provide('executable', { ...(path !== undefined && { path }), env: {} });
    return undefined;
  }
  const profile = Profile.make();
  installFolder(profile, virtualFiles);
  if (redHatXml !== undefined) installFolder(profile, redHatXml);
  installVsix(profile, vsix);
  const server = await CodeServer.start(profile);
  const browser = await launchBrowser();
  project.provide('browser', browser.wsEndpoint());
  project.provide('executable', { path: codeStandIn, env: { E2E_BROWSER: browser.wsEndpoint() } });
  project.provide('host', { url: server.url, folder: profile.folder });
  return async () => {
    await browser.close();
    await server.stop();
    profile.remove();
  };
}

async function packVsix(): Promise<void> {
  await promisify(execFile)('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: root, shell: process.platform === 'win32' });
}
