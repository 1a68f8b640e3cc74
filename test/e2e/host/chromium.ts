import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

function findChromium(): string | undefined {
  return [process.env['CHROMIUM_PATH'], ...known].find((path) => path !== undefined && existsSync(path));
}

export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined) throw new Error('Chromium is missing. Install it (Debian: apt-get install chromium), or name it in CHROMIUM_PATH.');
  return found;
}

/** Installs Debian's Chromium where that is possible; elsewhere says what is missing. */
export function installChromium(): void {
  if (findChromium() === undefined && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  }
  chromiumPath();
}
