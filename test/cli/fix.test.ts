import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, person } from './extracts.ts';
import { afterSafe, before, housing, noErrors, read } from './fixing.ts';
import { workplace } from './kpr-lint.ts';

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

  it('applies of two repairs that overlap only one, and needs no second run', async () => {
    const place = workplace();
    // The same service twice: KPR604 takes the second away, in which KPR201 would change the code.
    const twice = person(1, housing).replace(/ +<TJENESTE[^]*<\/TJENESTE>\n/, (row) => row + row.replace('tjTjID="1"', 'tjTjID="2"'));
    place.write({ 'x.xml': extract(twice) });
    expect((await place.run(['fix', 'x.xml', '--unsafe-fixes', '--lang', 'en'])).stderr).toContain('x.xml: 2 findings fixed (KPR201 1, KPR604 1).');
    expect(read(place, 'x.xml')).toBe(extract(person(1, { code: '29' })));
    expect((await place.run(['fix', 'x.xml', '--unsafe-fixes'])).stderr).toBe('');
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

describe.skipIf(process.platform === 'win32')('what cannot be looked at', () => {
  it.each([
    ['x.xml/y', 'aborted x.xml/y does not exist. Check the name.\n'],
    ['x.xml/*.xml', 'aborted x.xml/*.xml does not exist. Check the name.\n'],
    ['round.xml', 'aborted round.xml could not be read to its end (ELOOP), and nothing is said of it. Check the disk or the network, and try again.\n'],
    ['x'.repeat(300), `aborted ${'x'.repeat(300)} could not be read to its end (ENAMETOOLONG), and nothing is said of it. Check the disk or the network, and try again.\n`],
    ['closed/y.xml', 'aborted closed/y.xml cannot be read: permission denied. Give yourself read access, or run as somebody who has it.\n'],
    ['closed/*.xml', 'aborted closed/*.xml cannot be read: permission denied. Give yourself read access, or run as somebody who has it.\n'],
  ])('is told of as by check, and the rest is fixed: %s', async (operand, stderr) => {
    const place = workplace();
    place.write({ 'x.xml': before, 'closed/y.xml': before });
    symlinkSync('round.xml', join(place.folder, 'round.xml'));
    chmodSync(join(place.folder, 'closed'), 0);
    chmodSync(place.folder, 0o777);
    const check = await place.run(['check', operand, '--lang', 'en'], { unprivileged: true });
    const fix = await place.run(['fix', operand, '--lang', 'en'], { unprivileged: true });
    await place.run(['fix', 'x.xml', operand]);
    chmodSync(join(place.folder, 'closed'), 0o700);
    expect(check).toEqual({ status: 2, stdout: '', stderr });
    expect(fix).toEqual(check);
    expect(read(place, 'x.xml')).toBe(afterSafe);
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

  it('is fixed once where links in the same folder lead to it', async () => {
    const place = workplace();
    place.write({ 'x.xml': before });
    symlinkSync('x.xml', join(place.folder, 'latest.xml'));
    expect(await place.run(['fix', '.', '--lang', 'en', ...noErrors])).toMatchObject({ status: 0, stderr: expect.stringMatching(/^x\.xml: 1 finding fixed \(KPR201 1\)\.\nkpr-lint: Correct/) as string });
    expect(read(place, 'x.xml')).toBe(afterSafe);
  });

  it('may be a folder that is a link, where that was named', async () => {
    const place = workplace();
    place.write({ 'far/x.xml': before });
    symlinkSync('far', join(place.folder, 'in'));
    await place.run(['fix', 'in']);
    expect(read(place, 'far/x.xml')).toBe(afterSafe);
  });
});
