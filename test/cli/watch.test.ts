import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, openSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clean, extract, faults, large, person, withError, withWarning } from './extracts.ts';
import { type How, type Ran, type Workplace, cli, workplace } from './kpr-lint.ts';
import { zip } from './zip.ts';

const WAITING = 'kpr-lint: Waiting for changes. Ctrl+C ends this.\n';

/** A command line that watches: each run is waited for, and what it printed is read. */
class Watching {
  private child!: ChildProcess;
  private out = '';
  private err = '';
  private runs = 0;
  private readonly ended: Promise<Ran>;
  private wake: () => void = () => undefined;

  constructor(place: Workplace, args: readonly string[], how: Pick<How, 'env' | 'unprivileged'> = {}) {
    const meanwhile = (child: ChildProcess): void => {
      this.child = child;
      child.stdout!.on('data', (piece: Buffer) => {
        this.out += String(piece);
        this.wake();
      });
      child.stderr!.on('data', (piece: Buffer) => {
        this.err += String(piece);
        this.wake();
      });
    };
    this.ended = place.run([...args, '--watch', '--format', 'compact', '--lang', 'en'], { ...how, meanwhile });
    void this.ended.then(() => this.wake());
  }

  /** What the next run prints; `ends`: its last line, which may be read later than what was written after it to the other pipe. */
  async run(ends = /^\d+ errors?, .*\.\n$/m): Promise<{ readonly stdout: string; readonly stderr: string }> {
    this.runs++;
    while (this.err.split(WAITING).length <= this.runs || !ends.test(this.out)) {
      if (this.child.exitCode !== null) throw new Error(`ended: ${this.err}`);
      await new Promise<void>((resolve) => void (this.wake = resolve));
    }
    const ran = { stdout: this.out, stderr: this.err.split(WAITING)[this.runs - 1]! };
    this.out = '';
    return ran;
  }

  async stop(): Promise<number | null> {
    this.child.kill('SIGINT');
    return (await this.ended).status;
  }

  get running(): boolean {
    return this.child.exitCode === null;
  }
}

const totals = (stdout: string): string | undefined => stdout.trim().split('\n').at(-1);

describe.skipIf(process.platform === 'win32')('--watch', () => {
  it('checks again what changes, and ends by Ctrl+C with the status of the last run', async () => {
    const place = workplace();
    const file = place.write({ 'x.xml': clean });
    const watching = new Watching(place, ['x.xml']);
    expect(await watching.run()).toEqual({ stdout: '0 errors, 0 warnings, 0 infos.\n', stderr: '' });
    writeFileSync(file, withError);
    expect((await watching.run()).stdout).toMatch(/^x\.xml:\d+:\d+: error KPR202 .*\n1 error, 0 warnings, 0 infos\.\n$/);
    // Replaced by another file, as editors and `kpr-lint fix` do it.
    place.write({ '.new': withWarning });
    renameSync(join(place.folder, '.new'), file);
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 1 warning, 0 infos.');
    writeFileSync(file, withError);
    await watching.run();
    expect(await watching.stop()).toBe(1);
  });

  it('reads again only the file that has changed, and prints what is known of all', async () => {
    const place = workplace();
    const log = join(place.folder, '.opened');
    place.write({ 'in/x.xml': withError, 'in/y.xml': withWarning });
    const hook = place.write({
      '.hook.cjs': `const fs = require('node:fs'); const { openSync, appendFileSync } = fs;
        fs.openSync = (file, ...rest) => { if (/[xyz]\\.xml$/.test(String(file))) appendFileSync(${JSON.stringify(log)}, String(file).slice(-5) + ' '); return openSync(file, ...rest); };`,
    });
    const watching = new Watching(place, ['in'], { env: { NODE_OPTIONS: `--require ${hook}` } });
    expect(totals((await watching.run()).stdout)).toBe('1 error, 1 warning, 0 infos.');
    writeFileSync(join(place.folder, 'in/x.xml'), extract(person(1, faults.error), person(2, faults.error)));
    expect(totals((await watching.run()).stdout)).toBe('2 errors, 1 warning, 0 infos.');
    expect(readFileSync(log, 'utf8')).toBe('x.xml y.xml x.xml ');
    // A file that is new, one that is gone, and one that is passed over.
    place.write({ 'in/.hidden.xml': withError, 'in/deep/z.xml': withWarning });
    expect(totals((await watching.run()).stdout)).toBe('2 errors, 2 warnings, 0 infos.');
    rmSync(join(place.folder, 'in/y.xml'));
    expect(totals((await watching.run()).stdout)).toBe('2 errors, 1 warning, 0 infos.');
    expect(readFileSync(log, 'utf8')).toBe('x.xml y.xml x.xml z.xml ');
    expect(await watching.stop()).toBe(1);
  });

  it('waits until a file that is being written has settled', async () => {
    const place = workplace();
    place.write({ 'in/x.xml': clean });
    const watching = new Watching(place, ['in', '--ignore', 'KPR8']);
    await watching.run();
    const text = large(600);
    const file = join(place.folder, 'in/new.xml');
    for (let at = 0; at < text.length; at += text.length / 8) {
      appendFileSync(file, text.slice(at, at + text.length / 8));
      await new Promise((resolve) => setTimeout(resolve, 75));
    }
    // Half a file would be broken XML.
    expect(await watching.run()).toEqual({ stdout: '0 errors, 0 warnings, 0 infos.\n', stderr: '' });
    expect(await watching.stop()).toBe(0);
  });

  it('follows the configuration and the baseline, also where they are wrong for a while', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const watching = new Watching(place, ['x.xml']);
    expect(totals((await watching.run()).stdout)).toBe('1 error, 0 warnings, 0 infos.');
    place.write({ 'kpr-lint.config.json': '{ "rules": { "KPR202": "off" } }' });
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 0 warnings, 0 infos.');
    place.write({ 'kpr-lint.config.json': '{ "rules": {' });
    expect(await watching.run(/^$/)).toMatchObject({ stdout: '', stderr: expect.stringContaining('The configuration cannot be used:') as string });
    place.write({ 'kpr-lint.config.json': '{ "rules": { "KPR202": "info" } }' });
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 0 warnings, 1 info.');
    expect(await watching.stop()).toBe(0);
  });

  it('goes on where a file is gone, and when it comes back', async () => {
    const place = workplace();
    const file = place.write({ 'x.xml': withError });
    const watching = new Watching(place, ['x.xml']);
    await watching.run();
    rmSync(file);
    expect((await watching.run(/stderr\.\n$/)).stderr).toContain('aborted x.xml does not exist.');
    writeFileSync(file, clean);
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 0 warnings, 0 infos.');
    expect(await watching.stop()).toBe(0);
  });

  it('tells of what cannot be looked at, and goes on', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean, 'closed/y.xml': clean });
    symlinkSync('round.xml', join(place.folder, 'round.xml'));
    chmodSync(place.folder, 0o755);
    chmodSync(join(place.folder, 'closed'), 0);
    const watching = new Watching(place, ['x.xml', 'x.xml/z', 'round.xml', 'closed/y.xml', 'closed/*.xml', 'n'.repeat(300)], { unprivileged: true });
    expect((await watching.run(/stderr\.\n$/)).stderr.match(/^aborted .*/gm)).toHaveLength(5);
    writeFileSync(join(place.folder, 'x.xml'), withError);
    expect((await watching.run(/stderr\.\n$/)).stdout).toContain('\n1 error, 0 warnings, 0 infos.\n');
    chmodSync(join(place.folder, 'closed'), 0o700);
    expect(await watching.stop()).toBe(2);
  });

  it('is not woken by what it writes itself', async () => {
    const place = workplace();
    place.write({ 'x.xml': withWarning });
    const watching = new Watching(place, ['.', '--format', 'junit:out.xml']);
    await watching.run();
    place.write({ 'y.xml': withWarning });
    // Had its own file woken it, this would be that run.
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 2 warnings, 0 infos.');
    expect(readFileSync(join(place.folder, 'out.xml'), 'utf8')).toContain('y.xml');
    expect(watching.running).toBe(true);
    expect(await watching.stop()).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('--watch is not woken', () => {
  it.each([['out.txt'], ['out.xml']])('by what it prints, where that goes to %s in the folder', async (name) => {
    const place = workplace();
    place.write({ 'x.xml': withWarning });
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [cli, '.', '!out.xml', '--watch', '--format', 'compact', '--lang', 'en'], { cwd: place.folder, env: { PATH }, stdio: ['ignore', openSync(join(place.folder, name), 'w'), 'pipe'] });
    const ended = new Promise((resolve) => void child.on('close', resolve));
    const waits = (): Promise<unknown> => new Promise((resolve) => void child.stderr!.once('data', resolve));
    await waits();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    writeFileSync(join(place.folder, 'x.xml'), withError);
    await waits();
    child.kill('SIGINT');
    await ended;
    expect(readFileSync(join(place.folder, name), 'utf8').match(/^\d+ errors?/gm)).toEqual(['0 errors', '1 error']);
  });

  it.each([[['in']], [['in/*.xml']]])('by files that are not checked: %j', async (operands) => {
    const place = workplace();
    place.write({ 'in/x.xml': withWarning });
    const watching = new Watching(place, operands);
    await watching.run();
    place.write({ 'in/notes.txt': 'x', 'in/xml': 'x', 'in/x.xml.bak': withError });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    place.write({ 'in/y.xml': withWarning });
    // Had another file woken it, this would be that run.
    expect(totals((await watching.run()).stdout)).toBe('0 errors, 2 warnings, 0 infos.');
    expect(await watching.stop()).toBe(0);
  });

  it('but by archives in a folder, and in folders that are new', async () => {
    const place = workplace();
    place.write({ 'in/x.xml': clean });
    const watching = new Watching(place, ['in']);
    await watching.run();
    place.write({ 'in/new/y.xml.gz': gzipSync(withError) });
    expect(totals((await watching.run()).stdout)).toBe('1 error, 0 warnings, 0 infos.');
    place.write({ 'in/new/z.zip': zip({ name: 'z.xml', content: withWarning }) });
    expect(totals((await watching.run()).stdout)).toBe('1 error, 1 warning, 0 infos.');
    expect(await watching.stop()).toBe(1);
  });
});

const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasTerminal)('--watch on a terminal', () => {
  it.each([['xterm', 3], ['dumb', 1]])('empties the screen, where it is one (%s), and prints anew, until Ctrl+C', async (TERM, count) => {
    const place = workplace();
    const file = place.write({ 'x.xml': withError });
    const { PATH = '' } = process.env;
    const child = spawn('script', ['-qfec', `exec "${process.execPath}" "${cli}" x.xml --watch --format compact --lang en`, '/dev/null'], { cwd: place.folder, env: { PATH, TERM } });
    let out = '';
    let wake = (): void => undefined;
    child.stdout.on('data', (piece: Buffer) => {
      out += String(piece);
      wake();
    });
    const ended = new Promise<number | null>((resolve) => void child.on('close', resolve));
    const runs = async (n: number): Promise<void> => {
      while (out.split('Ctrl+C ends this.').length <= n) await new Promise<void>((resolve) => void (wake = resolve));
    };
    await runs(1);
    writeFileSync(file, withWarning);
    await runs(2);
    child.stdin.write('\u0003');
    expect(await ended).toBe(0);
    const screens = out.split('\u001b[2J\u001b[3J\u001b[H');
    expect(screens).toHaveLength(count);
    expect(out).toContain('1 error, 0 warnings, 0 infos.');
    if (TERM === 'dumb') expect(out).not.toContain('\u001b');
    else expect(screens[2]).toMatch(/^x\.xml:.* KPR301 .*\r\n0 errors, 1 warning, 0 infos\.\r\n/);
  });
});

describe('--watch with something else', () => {
  it.each([
    [['x.xml', '--fix'], '--watch checks; it does not fix.'],
    [['x.xml', '--diff'], '--watch checks; it does not fix.'],
    [['-'], '--watch is for files, not for standard input (-).'],
  ])('%j is refused', async (args, message) => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    const { status, stderr } = await place.run([...args, '--watch', '--lang', 'en']);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
