import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, inject } from 'vitest';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process as soon as it runs. */
  readonly meanwhile?: (child: ChildProcess) => void;
}

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
  run(args: readonly string[], { stdin, env, meanwhile }: How = {}): Promise<Ran> {
    expect(inject('buildFailure')).toBe('');
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [cli, ...args], { cwd: this.folder, env: { PATH, SystemRoot, ...env } });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (piece: Buffer) => out.push(piece));
      child.stderr.on('data', (piece: Buffer) => err.push(piece));
      child.stdin.on('error', () => undefined);
      child.on('error', reject).on('close', (status) => resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
      meanwhile?.(child);
      child.stdin.end(stdin);
    });
  }
}

/** A new workplace for each test that asks for one. */
export function workplace(): Workplace {
  const place = new Workplace();
  afterEach(() => rmSync(place.folder, { recursive: true, force: true }));
  return place;
}
