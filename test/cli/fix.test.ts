import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, faults, person } from './extracts.ts';
import { type Ran, type Workplace, workplace } from './kpr-lint.ts';

/** KPR201, a safe repair: 29. */
const housing = { code: '12' };
/** KPR301, a repair that is only suggested: the dates exchanged. */
const swapped = faults.warning;

const before = extract(person(1, housing), person(2, swapped), person(3));
const afterSafe = extract(person(1, { code: '29' }), person(2, swapped), person(3));
const noErrors = ['--select', 'KPR201,KPR301'];

function read(place: Workplace, path: string): string {
  return readFileSync(join(place.folder, path), 'utf8');
}

describe('kpr-lint fix', () => {
  it('applies the safe repairs, changes nothing else, and reports what is left', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    const ran = await place.run(['fix', 'x.xml', '--format', 'compact', '--lang', 'en', ...noErrors]);
    expect(read(place, 'x.xml')).toBe(afterSafe);
    expect(ran.stdout).toMatch(/^x\.xml:\d+:\d+: warning KPR301 .*\n0 errors, 1 warning, 0 infos\.\n$/);
    expect(ran).toMatchObject({ status: 0, stderr: 'x.xml: 1 finding fixed (KPR201 1).\nkpr-lint: Correct the record system too: otherwise the faults come back with the next extract.\n' });
    expect(readdirSync(place.folder)).toEqual(['x.xml']);
  });

  it('is check --fix', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    expect((await place.run(['x.xml', '--fix', ...noErrors])).status).toBe(0);
    expect(read(place, 'x.xml')).toBe(afterSafe);
  });

  it('applies suggested repairs too with --unsafe-fixes', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    const { stdout } = await place.run(['fix', 'x.xml', '--unsafe-fixes', '--format', 'compact', ...noErrors]);
    expect(stdout).toBe('0 feil, 0 advarsler, 0 opplysninger.\n');
    expect(read(place, 'x.xml')).toContain('<tjFraDato>20210301</tjFraDato>\n      <tjTilDato>20210314</tjTilDato>');
  });

  it.each([[[]], [['--unsafe-fixes']]])('changes nothing the second time, with %j', async (flags) => {
    const place = workplace();
    await place.run(['generate', '--persons', '60', '--inject', 'KPR2=1,KPR4=1', '--output', 'x.xml']);
    place.write({ 'y.xml': before });
    await place.run(['fix', '.', ...flags]);
    const [x, y] = [statSync(join(place.folder, 'x.xml')), statSync(join(place.folder, 'y.xml'))];
    const again = await place.run(['fix', '.', '--lang', 'en', ...flags]);
    expect(again.stderr).toBe('');
    expect(statSync(join(place.folder, 'x.xml'))).toMatchObject({ ino: x.ino, mtimeMs: x.mtimeMs });
    expect(statSync(join(place.folder, 'y.xml'))).toMatchObject({ ino: y.ino, mtimeMs: y.mtimeMs });
  });

  it('puts right what touches, one after the other, in one run', async () => {
    const place = workplace();
    const spaced = extract(person(1, { code: ' 12 ' }));
    place.write({ 'x.xml': spaced });
    await place.run(['fix', 'x.xml', '--unsafe-fixes']);
    const first = read(place, 'x.xml');
    expect(first).not.toBe(spaced);
    await place.run(['fix', 'x.xml', '--unsafe-fixes']);
    expect(read(place, 'x.xml')).toBe(first);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', (text) => Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['UTF-16BE', (text) => Buffer.from(`\uFEFF${text.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
    ['ISO-8859-1', (text) => Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['windows-1252', (text) => Buffer.from(text.replace('UTF-8', 'windows-1252'), 'latin1')],
    ['CR LF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['mixed line ends', (text) => Buffer.from(text.replaceAll('<TJENESTE', '\r\n<TJENESTE').replaceAll('<tjVedtak', '\r<tjVedtak'))],
    ['no line end at the end', (text) => Buffer.from(text.trimEnd())],
    ['characters outside the basic plane before the place', (text) => Buffer.from(text.replace('<INNHINFO>', '<!-- 😀 €ø --><INNHINFO>'))],
  ])('keeps every other byte of %s', async (_, encode) => {
    const place = workplace();
    const named = (text: string): string => text.replaceAll('Syntetisk Kontakt', 'Syntetisk Kontåkt');
    place.write({ 'x.xml': encode(named(before)) });
    const { stdout, stderr } = await place.run(['fix', 'x.xml', '--lang', 'en', ...noErrors]);
    expect(stderr, stdout).toContain('1 finding fixed');
    expect(readFileSync(join(place.folder, 'x.xml')).equals(encode(named(afterSafe)))).toBe(true);
  });

  it('keeps every other byte of a file of many pieces', async () => {
    const place = workplace();
    const persons = (code: string): string => `\uFEFF${extract(...Array.from({ length: 3000 }, (_, i) => person(i + 1, i % 7 === 0 ? { code } : {}).replace('<peAlder>', '<!-- å€😀 --><peAlder>')))}`;
    place.write({ 'x.xml': persons('12') });
    await place.run(['fix', 'x.xml']);
    expect(read(place, 'x.xml') === persons('29')).toBe(true);
  });

  it('does not touch a file that has nothing to fix, or whose XML is broken', async () => {
    const place = workplace();
    const broken = before.replace('<peAlder>70</peAlder>', '<peAlder>70');
    place.write({ 'x.xml': clean, 'broken.xml': broken });
    const { ino } = statSync(join(place.folder, 'x.xml'));
    expect((await place.run(['fix', 'x.xml'])).status).toBe(0);
    expect(statSync(join(place.folder, 'x.xml')).ino).toBe(ino);
    const ran = await place.run(['fix', 'broken.xml', '--lang', 'en']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('broken.xml has not been fixed: its XML is broken.');
    expect(read(place, 'broken.xml')).toBe(broken);
  });

  it('says so and writes nothing where the file cannot be written', async () => {
    const place = workplace();
    place.write({ 'in/x.xml': before });
    chmodSync(place.folder, 0o755);
    chmodSync(join(place.folder, 'in'), 0o555);
    const { status, stderr } = await place.run(['fix', 'in/x.xml', '--lang', 'en'], { unprivileged: true });
    chmodSync(join(place.folder, 'in'), 0o755);
    expect(stderr).toMatch(/^kpr-lint: in\/x\.xml cannot be written \(EACCES\)\. The file is as before\.\n/);
    expect(status).toBe(2);
    expect(read(place, 'in/x.xml')).toBe(before);
  });
});

describe.skipIf(process.platform === 'win32')('where a file is', () => {
  it('has the same mode afterwards', async () => {
    const place = workplace();
    for (const mode of [0o600, 0o640, 0o664]) {
      chmodSync(place.write({ 'x.xml': before }), mode);
      await place.run(['fix', 'x.xml']);
      expect(read(place, 'x.xml')).toBe(afterSafe);
      expect(statSync(join(place.folder, 'x.xml')).mode & 0o777).toBe(mode);
    }
  });

  it('is never beyond a link out of the paths that were given', async () => {
    const place = workplace();
    place.write({ 'far/x.xml': before, 'far/deep/y.xml': before, 'in/own.xml': before });
    symlinkSync('../far/x.xml', join(place.folder, 'in/link.xml'));
    symlinkSync('../far/deep', join(place.folder, 'in/there'));
    for (const operands of [['in'], ['in/*.xml'], ['in/link.xml'], ['in/link.xml', 'far/missing.xml']]) {
      const { status, stderr } = await place.run(['fix', ...operands, '--lang', 'en']);
      expect(status).toBe(2);
      expect(stderr).toContain('in/link.xml has not been fixed: a link leads out of what was given.');
    }
    expect([read(place, 'far/x.xml'), read(place, 'far/deep/y.xml')]).toEqual([before, before]);
    expect(read(place, 'in/own.xml')).toBe(afterSafe);
  });

  it('is followed by a link within them, which stays a link', async () => {
    const place = workplace();
    place.write({ 'in/deep/x.xml': before });
    symlinkSync('deep/x.xml', join(place.folder, 'in/link.xml'));
    expect((await place.run(['fix', 'in', '!in/deep/x.xml', ...noErrors])).status).toBe(0);
    expect(lstatSync(join(place.folder, 'in/link.xml')).isSymbolicLink()).toBe(true);
    expect(read(place, 'in/deep/x.xml')).toBe(afterSafe);
  });

  it('may be a folder that is a link, where that was named', async () => {
    const place = workplace();
    place.write({ 'far/x.xml': before });
    symlinkSync('far', join(place.folder, 'in'));
    await place.run(['fix', 'in']);
    expect(read(place, 'far/x.xml')).toBe(afterSafe);
  });
});

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

  function run(place: Workplace, what: 'SIGKILL' | 'SIGINT' | 'change', at: number): Promise<Ran> {
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

  it.skipIf(process.platform === 'win32')('is taken away by Ctrl-C', async () => {
    const place = workplace();
    const old = large('12');
    place.write({ 'x.xml': old });
    expect((await run(place, 'SIGINT', 2)).status).toBe(130);
    expect(read(place, 'x.xml') === old).toBe(true);
    expect(temporary(place)).toBeUndefined();
  });
});
