import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { FileTask } from '../../server/cli/files/check-file.ts';
import { Progress } from '../../server/cli/progress.ts';
import { checkFiles } from '../../server/cli/workers/check-files.ts';
import { clean, large, withError, withWarning } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

describe('--jobs', () => {
  it('gives the same result in the same order, whatever is done first', async () => {
    const place = workplace();
    place.write({ 'a.xml': large(4000), 'b.xml': withError, 'c.xml': large(1000), 'd.xml': withWarning, 'e.xml': '<note/>', 'f.xml': clean.slice(0, -30), 'g.xml': '' });
    const all = ['a.xml', 'b.xml', 'c.xml', 'd.xml', 'e.xml', 'f.xml', 'g.xml', 'missing.xml'];
    const runs = await Promise.all(['1', '2', '5'].map((jobs) => place.run([...all, '--jobs', jobs, '--format', 'json', '--lang', 'en'])));
    expect(runs[0]!.status).toBe(2);
    expect((JSON.parse(runs[0]!.stdout) as { files: { path: string }[] }).files.map(({ path }) => path)).toEqual(['a.xml', 'b.xml', 'c.xml', 'd.xml', 'f.xml']);
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]).toEqual(runs[0]);
  });

  it('leaves standard input to the process that has it', async () => {
    const place = workplace();
    place.write({ 'a.xml': clean });
    const { status, stdout } = await place.run(['a.xml', '-', '--jobs', '2', '--format', 'compact'], { stdin: withError });
    expect(status).toBe(1);
    expect(stdout).toContain('-:32:19: error KPR202');
  });
});

/** Workers that know nothing of extracts: they answer, die, or stop, as the name of the file says. */
const actor = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ path }) => {
    if (path.startsWith('throw')) throw new Error('something of the file');
    if (path.startsWith('exit')) process.exit(0);
    if (path.startsWith('memory')) for (let kept = [];;) kept.push(new Array(1000).fill(0));
    setTimeout(() => parentPort.postMessage({ outcome: { kind: 'foreign', root: path } }), path.startsWith('slow') ? 200 : 0);
  });
`;

describe('a worker that dies', () => {
  const task = (path: string): FileTask => ({ file: path, path, changes: new Map(), year: undefined, fallbackYear: undefined, limit: 1 });

  it('costs the file it had, and no other', async () => {
    const names = ['slow', 'throw', 'a', 'exit', 'b', 'memory', 'c'];
    let started = 0;
    let done = 0;
    const outcomes = await checkFiles(names.map(task), 2, { read: () => undefined, done: () => done++ }, () => {
      started++;
      return new Worker(actor, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
    });
    expect(outcomes).toEqual(
      names.map((path) =>
        ['throw', 'exit', 'memory'].includes(path) ? { kind: 'failed', error: { path, kind: 'worker-crashed', detail: '' } } : { kind: 'foreign', root: path },
      ),
    );
    expect(done).toBe(names.length);
    expect(started).toBeLessThanOrEqual(2 + 3);
  });
});

describe('progress', () => {
  it('is shown after a while, not too often, and is gone in the end', () => {
    let now = 0;
    const said: string[] = [];
    const progress = new Progress({ say: (text) => said.push(text), language: 'en' }, 80, { bytes: 40_000_000, files: 3 }, () => now);
    for (now = 0; now < 1000; now += 50) progress.read(1_000_000);
    progress.done();
    progress.end();
    expect(said).toHaveLength(1 + 7 + 1);
    expect(said[0]).toBe('\r\u001b[KChecking: 17.5% (7 MB), 0 of 3 files');
    expect(said.at(-2)).toContain('1 of 3 files');
    expect(said.at(-1)).toBe('\r\u001b[K');
  });

  it('is cut where the terminal is narrow, so that the line does not break', () => {
    let now = 0;
    const said: string[] = [];
    const progress = new Progress({ say: (text) => said.push(text), language: 'nb' }, 20, { bytes: 40_000_000, files: 3 }, () => now);
    now = 1000;
    progress.read(1_000_000);
    expect(said).toEqual([expect.stringMatching(/^\r\u001b\[KKontrollerer: 2,5\s%$/)]);
  });

  it('is not shown for what is quick', () => {
    const said: string[] = [];
    const progress = new Progress({ say: (text) => said.push(text), language: 'nb' }, 80, { bytes: 10, files: 1 }, () => 0);
    progress.read(10);
    progress.done();
    progress.end();
    expect(said).toEqual([]);
  });
});
