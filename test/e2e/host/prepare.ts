import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSuite } from './build-suite.ts';
import { installChromium } from './chromium.ts';
import { installHost } from './install.ts';
import { cache, root, vsix } from './places.ts';

/** Before all tests: fetches what is missing, and builds the extension, its package and the suite that runs inside. */
export default async function prepare({ vite }: TestProject): Promise<void> {
  mkdirSync(cache, { recursive: true });
  if (vite.config.mode !== 'desktop') {
    installHost();
    installChromium();
  }
  await buildSuite();
  execFileSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}
