import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { hostFiles, hostFolder, hostManifest } from './places.ts';

/**
 * Installs code-server (VS Code in a browser) from the npm registry, once for each version. No install script is run:
 * code-server's own compiles native modules, and only its nested dependencies are needed here, which bring theirs prebuilt.
 */
export function installHost(): void {
  if (existsSync(hostFolder)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`code-server is set up for Linux on x64; this is ${process.platform} on ${process.arch}. With access to Microsoft's downloads, run npm run test:e2e -- --mode desktop.`);
  }
  // Under another name until it is whole: another run may be looking for it, or making it too.
  const folder = `${hostFolder}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    for (const file of hostFiles) copyFileSync(join(hostManifest, file), join(folder, file));
    npm(['ci'], folder);
    // `npm ci` refuses the shrinkwrap that code-server ships, `npm install` follows it.
    const vscode = join(folder, 'node_modules/code-server/lib/vscode');
    npm(['install', '--omit=dev'], vscode);
    npm(['install', '--omit=dev'], join(vscode, 'extensions'));
    // The native logger has not been compiled; without one, every start prints stack traces and writes no log.
    copyFileSync(join(hostManifest, 'spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
    if (!existsSync(hostFolder)) renameSync(folder, hostFolder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(args: string[], cwd: string): void {
  // The settings of the npm that runs this script are not those of the nested one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] });
}
