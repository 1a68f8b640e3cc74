import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const hook = fileURLToPath(new URL('rss.cjs', import.meta.url));
const TIME = '/usr/bin/time';

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
export const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];

/** A program that fails may be quick: its time is none. */
function ended({ status, signal, error }, args, expected) {
  if (error) throw error;
  if (status !== expected) throw new Error(`${args.join(' ')}: ended with ${status ?? signal}`);
}

/** One run of a Node program as a whole process: wall seconds and peak MiB. `expected`: its exit status. */
export function runNode(args, expected = 0) {
  const begun = performance.now();
  const run = spawnSync(process.execPath, ['-r', hook, ...args], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const seconds = (performance.now() - begun) / 1000;
  ended(run, args, expected);
  return { seconds, mebibytes: Number(run.output[3]) / 1024 };
}

/** The JSON that a Node program writes. */
export function jsonOf(args, expected = 0) {
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  ended(run, args, expected);
  return JSON.parse(run.stdout);
}

/** One run of any other program; memory where GNU time is there. */
export function runOther(command, args) {
  const file = join(tmpdir(), `kpr-lint-bench-${process.pid}.time`);
  const timed = existsSync(TIME);
  const begun = performance.now();
  const run = timed ? spawnSync(TIME, ['-f', '%M', '-o', file, command, ...args], { stdio: 'ignore' }) : spawnSync(command, args, { stdio: 'ignore' });
  const seconds = (performance.now() - begun) / 1000;
  ended(run, [command, ...args], 0);
  const mebibytes = timed ? Number(readFileSync(file, 'utf8').trim().split('\n').pop()) / 1024 : Number.NaN;
  rmSync(file, { force: true });
  return { seconds, mebibytes };
}

export function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** `xmllint 20914`: what a program calls itself. */
export function versionOf(command) {
  const { stdout, stderr, error } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const number = error ? undefined : /(\d[\d.]*)/.exec(stdout + stderr)?.[1];
  return number && `${command} ${number}`;
}

/** Runs in turn, A B A B …, after one of each that is not counted; the median of each and of the ratios pair by pair. */
export function paired(runs, a, b) {
  a();
  b?.();
  const as = [];
  const bs = [];
  for (let i = 0; i < runs; i++) {
    as.push(a());
    if (b) bs.push(b());
  }
  return {
    seconds: median(as.map((r) => r.seconds)),
    mebibytes: median(as.map((r) => r.mebibytes)),
    other: b && { seconds: median(bs.map((r) => r.seconds)), mebibytes: median(bs.map((r) => r.mebibytes)) },
    ratio: b && median(as.map((r, i) => r.seconds / bs[i].seconds)),
  };
}
