import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyCli, workplace } from './kpr-lint.ts';

/** What is told of the kept code that a run comes upon; `before`: what is done first of all. */
function takenBy(args: readonly string[], before = ''): string {
  const place = workplace();
  copyCli(join(place.folder, 'cli.js'));
  place.write({
    'tell.cjs': `${before}
const vm = require('node:vm');
const { basename } = require('node:path');
vm.Script = class extends vm.Script {
  constructor(text, options) {
    super(text, options);
    if (options.cachedData !== undefined) process.stderr.write(basename(options.filename) + (this.cachedDataRejected ? ' made anew\\n' : ' taken\\n'));
  }
};`,
  });
  return spawnSync(process.execPath, ['-r', join(place.folder, 'tell.cjs'), join(place.folder, 'cli.js'), ...args], { encoding: 'utf8', input: '' }).stderr;
}

/** Puts the command line at a place of its own, and runs it. */
function runAt(folder: string): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, [join(folder, 'cli.js'), 'explain', 'KPR301'], { encoding: 'utf8' });
}

it.each([
  { args: ['check', '--help'], chunk: /^pack\.js taken$/m },
  // Its standard input ends at once, and the server with it.
  { args: ['server', '--stdio'], chunk: /^start-\S+ taken$/m },
])('the code that the build has kept is taken by the V8 that made it: $args', ({ args, chunk }) => {
  const stderr = takenBy(args);
  expect(stderr).toMatch(chunk);
  expect(stderr).not.toContain('made anew');
});

it('that code is of no use to another version of Node, whose V8 may call itself the same', () => {
  expect(takenBy(['check', '--help'], "Object.defineProperty(process, 'version', { value: 'v20.0.0' });")).not.toContain(' taken');
});

it('without that code, everything is as it is with it', () => {
  const { folder } = workplace();
  copyCli(join(folder, 'cli.js'));
  const kept = runAt(folder);
  const caches = readdirSync(join(folder, 'cli')).filter((name) => name.endsWith('.cache'));
  expect(caches.length).toBeGreaterThan(0);
  for (const name of caches) rmSync(join(folder, 'cli', name));
  expect(runAt(folder)).toMatchObject({ status: 0, stdout: kept.stdout });
});
