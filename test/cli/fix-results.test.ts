import { chmodSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, person } from './extracts.ts';
import { afterSafe, before, noErrors, read } from './fixing.ts';
import { type Ran, type Workplace, workplace } from './kpr-lint.ts';

describe('--diff', () => {
  it('prints a unified diff and writes nothing', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    const { stdout, stderr } = await place.run(['fix', 'x.xml', '--diff', '--lang', 'en', ...noErrors]);
    expect(stdout).toBe(`--- a/x.xml
+++ b/x.xml
@@ -29,7 +29,7 @@
     <peKomnr>4601</peKomnr>
     <peBydelsnr>00</peBydelsnr>
     <TJENESTE tjPeID="••••" tjTjID="•">
-      <tjTjenType>12</tjTjenType>
+      <tjTjenType>29</tjTjenType>
       <tjSoknadDato>20210201</tjSoknadDato>
       <tjVedtDato>20210301</tjVedtDato>
       <tjVedtak>2</tjVedtak>
`);
    expect(stderr).toBe('x.xml: 1 finding can be fixed (KPR201 1).\n');
    expect(read(place, 'x.xml')).toBe(before);
    expect(readdirSync(place.folder)).toEqual(['x.xml']);
  });

  it('shows ids with --detail full', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    expect((await place.run(['fix', 'x.xml', '--diff', '--detail', 'full'])).stdout).toContain('<TJENESTE tjPeID="1001" tjTjID="1">');
  });

  it('can be applied', async () => {
    const place = workplace();
    await place.run(['generate', '--persons', '60', '--inject', 'KPR2=2,KPR4=3', '--output', 'x.xml']);
    const { stdout } = await place.run(['fix', 'x.xml', '--diff', '--unsafe-fixes', '--detail', 'full']);
    const { applyPatch } = await import('diff');
    const original = read(place, 'x.xml');
    await place.run(['fix', 'x.xml', '--unsafe-fixes']);
    expect(applyPatch(original, stdout) === read(place, 'x.xml')).toBe(true);
  });

  it('is empty where nothing can be fixed', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    expect(await place.run(['fix', 'x.xml', '--diff'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('leaves results to files', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    expect((await place.run(['fix', 'x.xml', '--diff', '--format', 'json'])).status).toBe(2);
    expect((await place.run(['fix', 'x.xml', '--diff', '--format', 'json:r.json', ...noErrors])).status).toBe(0);
    expect(JSON.parse(read(place, 'r.json'))).toMatchObject({ counts: { byRule: { KPR301: 1 } } });
  });
});

describe('--fix-to', () => {
  it('writes copies, of files with and without repairs, and leaves the originals', async () => {
    const place = workplace();
    place.write({ 'in/x.xml': before, 'in/deep/y.xml': clean });
    const { stdout } = await place.run(['in', '--fix-to', 'out', '--format', 'compact', ...noErrors]);
    expect(stdout).toMatch(/^out\/in\/x\.xml:\d+:\d+: \S+ KPR301 .*\n0 feil/);
    expect([read(place, 'in/x.xml'), read(place, 'in/deep/y.xml')]).toEqual([before, clean]);
    expect([read(place, 'out/in/x.xml'), read(place, 'out/in/deep/y.xml')]).toEqual([afterSafe, clean]);
  });

  it('refuses to write over an original', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    const { status, stderr } = await place.run(['x.xml', '--fix-to', '.', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('x.xml has not been copied');
    expect(read(place, 'x.xml')).toBe(before);
  });

  it('is no file', async () => {
    const place = workplace();
    place.write({ 'x.xml': before, 'y.xml': clean });
    expect(await place.run(['x.xml', '--fix-to', 'y.xml', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: --fix-to y.xml is a file, not a folder. Name a folder.\n' });
    expect(read(place, 'y.xml')).toBe(clean);
  });

  it.skipIf(process.platform === 'win32')('names the copy that cannot be written', async () => {
    const place = workplace();
    place.write({ 'x.xml': before, 'closed/readme.txt': '' });
    chmodSync(place.folder, 0o755);
    chmodSync(join(place.folder, 'closed'), 0o555);
    const ran = await place.run(['x.xml', '--fix-to', 'closed', '--lang', 'en'], { unprivileged: true });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^kpr-lint: x\.xml has not been copied: closed\/x\.xml cannot be written \(EACCES\)\.\n/);
    expect((await place.run(['x.xml', '--fix-to', 'closed/deeper/still'], { unprivileged: true })).stderr).toMatch(/^kpr-lint: x\.xml er ikke kopiert: closed\/deeper\/still\/x\.xml kan ikke skrives \(EACCES\)\.\n/);
    chmodSync(join(place.folder, 'closed'), 0o755);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link out of the folder', async () => {
    const place = workplace();
    place.write({ 'x.xml': before, 'far/x.xml': 'precious', 'out/readme.txt': '' });
    symlinkSync('../far/x.xml', join(place.folder, 'out/x.xml'));
    expect((await place.run(['x.xml', '--fix-to', 'out'])).status).toBe(2);
    expect(read(place, 'far/x.xml')).toBe('precious');
  });
});

describe('standard input', () => {
  it('is fixed to standard output', async () => {
    const place = workplace();
    expect(await place.run(['fix', '-', '--lang', 'en', ...noErrors], { stdin: before })).toEqual({ status: 0, stdout: afterSafe, stderr: '-: 1 finding fixed (KPR201 1).\n' });
    expect((await place.run(['fix', '-'], { stdin: clean })).stdout).toBe(clean);
  });

  it('keeps its bytes', async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const place = workplace();
    place.write({ 'x.xml': '' });
    const ran = await place.run(['fix', '-', '--diff'], { stdin: utf16(before) });
    expect(ran.stdout).toContain('+      <tjTjenType>29</tjTjenType>');
  });
});

describe('a fix that is not finished', () => {
  const large = (code: string): string => extract(...Array.from({ length: 12_000 }, (_, i) => person(i + 1, { code })));
  const temporary = (place: Workplace): string | undefined => readdirSync(place.folder).find((name) => name.endsWith('.tmp'));

  /** Counts what is asked of the file system from the moment the new file is opened, and does something at one of these calls. */
  const hook = `
    const fs = require('node:fs');
    const { writeFileSync, writeSync } = fs;
    let calls = -1;
    for (const name of ['openSync', 'writeSync', 'fchmodSync', 'fsyncSync', 'closeSync', 'renameSync']) {
      const real = fs[name];
      fs[name] = (...args) => {
        if (calls >= 0 || (name === 'openSync' && String(args[0]).endsWith('.tmp'))) calls++;
        if (calls === Number(process.env.AT)) {
          if (name === 'writeSync' && process.env.DO === 'SIGKILL') writeSync(args[0], args[1], 0, Math.floor(args[1].length / 2));
          if (process.env.DO === 'change') writeFileSync('x.xml', 'another');
          else process.kill(process.pid, process.env.DO);
        }
        return real(...args);
      };
    }`;

  function run(place: Workplace, what: NodeJS.Signals | 'change', at: number): Promise<Ran> {
    const preload = place.write({ 'hook.cjs': hook });
    return place.run(['fix', 'x.xml', '--jobs', '1', ...noErrors], { env: { NODE_OPTIONS: `--require ${preload}`, DO: what, AT: String(at) } });
  }

  it('leaves the old file or the new one, at whatever moment it is killed', async () => {
    const place = workplace();
    const left: string[] = [];
    for (let at = 0, status: number | null = null; status === null; at++) {
      place.write({ 'x.xml': before });
      ({ status } = await run(place, 'SIGKILL', at));
      left.push(read(place, 'x.xml'));
    }
    expect(left.every((content) => content === before || content === afterSafe)).toBe(true);
    expect(left.filter((content) => content === before).length).toBeGreaterThanOrEqual(5);
    expect(left.at(-1)).toBe(afterSafe);
  });

  it.skipIf(process.platform === 'win32')('is nobody else’s to read', async () => {
    const place = workplace();
    chmodSync(place.write({ 'x.xml': before }), 0o644);
    await run(place, 'SIGKILL', 1);
    expect(statSync(join(place.folder, temporary(place)!)).mode & 0o777).toBe(0o600);
  });

  it('is not put in the place of a file that has changed meanwhile', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    const { status, stderr } = await run(place, 'change', 1);
    expect(status).toBe(2);
    expect(stderr).toContain('x.xml er ikke rettet: filen ble endret');
    expect(read(place, 'x.xml')).toBe('another');
    expect(temporary(place)).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32').each([['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const)('is taken away by %s', async (signal, status) => {
    const place = workplace();
    const old = large('12');
    place.write({ 'x.xml': old });
    expect(await run(place, signal, 2)).toEqual({ status, stdout: '', stderr: '\navbrutt Stanset før alt var gjort; hver fil er enten rettet eller som før.\n' });
    expect(read(place, 'x.xml') === old).toBe(true);
    expect(temporary(place)).toBeUndefined();
  });
});
