import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServer, hostFolder, hostManifest } from './places.ts';

const files = ['package.json', 'package-lock.json', 'spdlog.cjs'];
const stamp = join(hostFolder, 'installed');

/**
 * Installs code-server (VS Code in a browser) from the npm registry, once for each version. No install script is run:
 * code-server's own compiles native modules, and only its nested dependencies are needed here, which bring theirs prebuilt.
 */
export function installHost(): void {
  const wanted = files.reduce((hash, file) => hash.update(readFileSync(join(hostManifest, file))), createHash('sha256')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`code-server is set up for Linux on x64; this is ${process.platform} on ${process.arch}. With access to Microsoft's downloads, run npm run test:e2e -- --mode desktop.`);
  }
  mkdirSync(hostFolder, { recursive: true });
  rmSync(stamp, { force: true });
  for (const file of files) copyFileSync(join(hostManifest, file), join(hostFolder, file));
  npm(['ci'], hostFolder);
  // `npm ci` refuses the shrinkwrap that code-server ships, `npm install` follows it.
  const vscode = join(codeServer, 'lib/vscode');
  npm(['install', '--omit=dev'], vscode);
  npm(['install', '--omit=dev'], join(vscode, 'extensions'));
  // The native logger has not been compiled; without one, every start prints stack traces and writes no log.
  copyFileSync(join(hostManifest, 'spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
  writeFileSync(stamp, wanted);
}

function npm(args: string[], cwd: string): void {
  // The settings of the npm that runs this script are not those of the nested one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}
