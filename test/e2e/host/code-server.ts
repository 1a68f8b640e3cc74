import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeServer, hostNode } from './places.ts';
import type { Profile } from './profile.ts';

const entry = join(codeServer, 'out/node/entry.js');
const patience = 60_000;

/** What the host's processes see of our environment: nothing that would tie them to another editor or to npm. */
function environment({ folder, temp }: Profile): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_|VITEST|NODE_OPTIONS|NODE_ENV|PORT$|PASSWORD$)/.test(name));
  return {
    ...Object.fromEntries(inherited),
    XDG_CONFIG_HOME: join(folder, 'h'),
    XDG_DATA_HOME: join(folder, 'h'),
    XDG_CACHE_HOME: join(folder, 'h'),
    TMPDIR: temp,
    XDG_RUNTIME_DIR: temp,
    // No marketplace.
    EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  };
}

const placesOf = ({ userData, extensions }: Profile): string[] => ['--user-data-dir', userData, '--extensions-dir', extensions];

export function installVsix(profile: Profile, vsix: string): void {
  const said = execFileSync(hostNode(), [entry, ...placesOf(profile), '--install-extension', vsix, '--force'], { env: environment(profile), encoding: 'utf8' });
  if (!said.includes('successfully installed')) throw new Error(`the extension was not installed:\n${said}`);
}

/** Installs an extension that needs no building, before the first start. */
export function installFolder({ extensions }: Profile, folder: string): void {
  const { publisher, name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { publisher: string; name: string; version: string };
  cpSync(folder, join(extensions, `${publisher}.${name}-${version}`), { recursive: true });
}

/** The address of a workbench on a folder: a path, or a URI of another file system. */
export function workbenchAddress(url: string, folder: string, payload: readonly (readonly [string, string])[] = []): string {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${url}/?${query}`;
}

/** A server that is listening. */
export class CodeServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /**
   * `testDriver`: the workbench runs the suite that its address names. It keeps back notifications then, so that tests of
   * what a user sees do without.
   */
  static async start(profile: Profile, { testDriver = false }: { testDriver?: boolean } = {}): Promise<CodeServer> {
    const args = [
      entry,
      '--auth=none',
      '--bind-addr=127.0.0.1:0',
      '--disable-telemetry',
      '--disable-update-check',
      '--disable-getting-started-override',
      '--disable-proxy',
      '--ignore-last-opened',
      ...(testDriver ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
      ...placesOf(profile),
    ];
    // Detached: a group of its own, that one signal ends.
    const child = spawn(hostNode(), args, { env: environment(profile), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      const fail = (why: string): void => reject(new Error(`${why}:\n${said}`));
      const timer = setTimeout(() => fail('code-server did not start'), patience);
      const hear = (chunk: Buffer): void => {
        said += chunk.toString();
        const found = /HTTP server listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
        if (found === undefined) return;
        clearTimeout(timer);
        resolve(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => fail(`code-server ended with ${code}`));
    });
    return new CodeServer(child, url);
  }

  /** A place on the server as the workbench calls it. */
  remote(path: string): string {
    return `vscode-remote://${new URL(this.url).host}${encodeURI(path)}`;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    const force = setTimeout(() => this.signal('SIGKILL'), 5000);
    this.signal('SIGTERM');
    await ended;
    clearTimeout(force);
    // The extension hosts, which may outlive it.
    this.signal('SIGKILL');
  }

  private signal(name: NodeJS.Signals): void {
    try {
      process.kill(-this.child.pid!, name);
    } catch {
      // The group is gone.
    }
  }
}
