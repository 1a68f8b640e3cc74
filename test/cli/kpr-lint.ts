import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished } from 'vitest';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  /** `open`: nothing, and no end. */
  readonly stdin?: string | Uint8Array | 'open';
  /** From the workplace's folder. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** As somebody who may not read everything, which root may. */
  readonly unprivileged?: boolean;
  /** Told of the process as soon as it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

const NOBODY = 65534;

/** Nothing of the environment in which the tests run: no language, no colours. */
const { PATH = '', SystemRoot = '' } = process.env;

/** A folder of its own for one test, in which the command line runs. Gone afterwards. */
export class Workplace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'kpr-lint-')));

  /** Writes files, by their path in the folder; returns the place of the last. */
  write(files: Readonly<Record<string, string | Uint8Array>>): string {
    let place = this.folder;
    for (const [path, content] of Object.entries(files)) {
      place = join(this.folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    return place;
  }

  /** Runs the command line to its end. */
  run(args: readonly string[], { stdin, cwd = '.', env, unprivileged, meanwhile }: How = {}): Promise<Ran> {
    expect(inject('buildFailure')).toBe('');
    return new Promise((resolve, reject) => {
      const asNobody = unprivileged === true && process.getuid?.() === 0;
      const child = spawn(process.execPath, [asNobody ? readableCli() : cli, ...args], { cwd: join(this.folder, cwd), env: { PATH, SystemRoot, ...env }, ...(asNobody && { uid: NOBODY, gid: NOBODY }) });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (piece: Buffer) => out.push(piece));
      child.stderr.on('data', (piece: Buffer) => err.push(piece));
      child.stdin.on('error', () => undefined);
      child.on('error', reject).on('close', (status) => resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
      meanwhile?.(child);
      if (stdin !== 'open') child.stdin.end(stdin);
    });
  }
}

/** Puts the command line at another place: the file that starts it, and its chunks beside it. */
export function copyCli(place: string): void {
  copyFileSync(cli, place);
  cpSync(cli.replace(/\.js$/, ''), join(dirname(place), 'cli'), { recursive: true });
}

/** The command line where everybody may read it, which need not be so of the checkout. */
function readableCli(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kpr-lint-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const copy = join(folder, 'cli.js');
  copyCli(copy);
  chmodSync(folder, 0o755);
  chmodSync(copy, 0o644);
  return copy;
}

/** A workplace for the test that asks for one. */
export function workplace(): Workplace {
  const place = new Workplace();
  onTestFinished(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
}
