import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpacked } from '../../server/cli/files/unpacked.ts';
import { ArchiveError } from '../../server/cli/files/archive.ts';
import { lastYear, thisYear } from './counting.ts';
import { clean, large, withError, withWarning } from './extracts.ts';
import { before, noErrors } from './fixing.ts';
import { workplace } from './kpr-lint.ts';
import { zip } from './zip.ts';

const compact = ['--format', 'compact', '--lang', 'en'];

describe('a packed extract', () => {
  it('is checked as .xml.gz, with the places of the file in it', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError, 'x.xml.gz': gzipSync(withError) });
    const plain = await place.run(['x.xml', ...compact]);
    const packed = await place.run(['x.xml.gz', ...compact]);
    expect(packed).toEqual({ ...plain, stdout: plain.stdout.replace('x.xml:', 'x.xml.gz:') });
    expect(packed.status).toBe(1);
  });

  it('is checked in a .zip, each XML file of it as archive/file', async () => {
    const place = workplace();
    place.write({ 'a.zip': zip({ name: 'in/x.xml', content: withError }, { name: 'notes.txt', content: 'nothing' }, { name: 'y.xml', content: withWarning, method: 0 }, { name: '__MACOSX/._y.xml', content: 'x' }) });
    const { status, stdout, stderr } = await place.run(['a.zip', ...compact]);
    expect(stdout.replace(/:\d+:\d+: /g, ': ').replace(/(KPR\d+) .*/g, '$1')).toBe('a.zip/in/x.xml: error KPR202\na.zip/y.xml: warning KPR301\n1 error, 1 warning, 0 infos.\n');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('is not named in a command that would not fix it', async () => {
    const place = workplace();
    place.write({ 'a.zip': zip({ name: 'x.xml', content: before }), 'b.xml.gz': gzipSync(before), 'c.xml': before });
    const lastLines = async (...files: string[]): Promise<string> => (await place.run([...files, ...noErrors, '--lang', 'en'])).stdout.split('\n').filter((line) => line.includes('fixed safely')).join('\n');
    expect(await lastLines('a.zip')).toBe('1 can be fixed safely in packed files. Unpack them first.');
    expect(await lastLines('b.xml.gz')).toBe('1 can be fixed safely in packed files. Unpack them first.');
    expect(await lastLines('a.zip', 'b.xml.gz', 'c.xml')).toBe('1 can be fixed safely: kpr-lint fix c.xml --diff\n2 can be fixed safely in packed files. Unpack them first.');
  });

  it('is found in folders, like any other', async () => {
    const place = workplace();
    place.write({ 'in/a.zip': zip({ name: 'x.xml', content: clean }), 'in/b.xml.gz': gzipSync(clean), 'in/c.xml': clean, 'in/pictures.zip': zip({ name: 'x.png', content: 'x' }) });
    const { status, stdout, stderr } = await place.run(['in', '--format', 'json']);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['in/a.zip/x.xml', 'in/b.xml.gz', 'in/c.xml']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is never unpacked to the disk, in workers neither', async () => {
    const place = workplace();
    const much = large(9000);
    place.write({ 'a.zip': zip({ name: 'x.xml', content: much }, { name: 'y.xml', content: withWarning }), 'b.xml.gz': gzipSync(much) });
    const { status, stdout } = await place.run(['a.zip', 'b.xml.gz', '--jobs', '2', '--format', 'json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files.map(({ persons }: { persons: number }) => persons)).toEqual([9000, 1, 9000]);
    expect(readdirSync(place.folder).sort()).toEqual(['a.zip', 'b.xml.gz']);
  });

  it('has the overrides of its path', async () => {
    const place = workplace();
    place.write({ 'a.zip': zip({ name: 'old.xml', content: withError }), 'kpr-lint.config.json': '{ "overrides": [{ "files": "a.zip/old*", "rules": { "KPR202": "off" } }] }' });
    expect((await place.run(['a.zip'])).status).toBe(0);
  });

  it('is counted and compared, where an archive holds one', async () => {
    const place = workplace();
    place.write({ '2021.xml': thisYear(), '2021.zip': zip({ name: 'x.xml', content: thisYear() }), '2020.xml.gz': gzipSync(lastYear()), '2020.zip': zip({ name: 'in/x.xml', content: lastYear() }), 'two.zip': zip({ name: 'x.xml', content: thisYear() }, { name: 'y.xml', content: clean }), 'none.zip': zip({ name: 'x.txt', content: '' }) });
    const plain = JSON.parse((await place.run(['count', '2021.xml', '--format', 'json'])).stdout);
    expect(JSON.parse((await place.run(['count', '2021.zip', '--format', 'json'])).stdout)).toEqual({ ...plain, path: '2021.zip/x.xml' });
    for (const previous of ['2020.xml.gz', '2020.zip']) expect(await place.run(['compare', previous, '2021.zip'])).toMatchObject({ status: 0, stderr: '' });
    expect(await place.run(['2021.zip', '--previous', '2020.zip', '--format', 'json'])).toMatchObject({ status: 1, stderr: '' });
    expect(await place.run(['count', 'two.zip', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: two.zip holds 2 XML files, but one is read here. Unpack it, and name the one to be read.\n' });
    expect(await place.run(['count', 'none.zip', '--lang', 'en'])).toMatchObject({ status: 2, stderr: 'kpr-lint: none.zip holds no XML files. Check that it is the right archive.\n' });
  });

  it('is not read from standard input, nor as an ident message or its extract, which is said', async () => {
    const place = workplace();
    const archive = zip({ name: 'x.xml', content: clean });
    place.write({ 'a.zip': archive, 'x.xml.gz': gzipSync(clean) });
    for (const command of ['check', 'count']) {
      expect((await place.run([command, '-', '--lang', 'en'], { stdin: archive })).stderr).toContain('- is no text file and has not been read. Standard input takes no packed extracts: name the file, or unpack it.\n');
    }
    for (const file of ['a.zip', 'x.xml.gz']) expect((await place.run(['compare', '--ident-messages', file])).stderr).toContain(`${file} er ikke en tekstfil, og er ikke lest. Pakkede filer leses ikke her: pakk den ut.\n`);
  });

  it('is not fixed, which is said', async () => {
    const place = workplace();
    const packed = gzipSync(withError.replace('>98<', '>12<'));
    place.write({ 'x.xml.gz': packed });
    const { status, stderr } = await place.run(['fix', 'x.xml.gz', '--lang', 'en']);
    expect(status).toBe(2);
    expect(stderr).toContain('kpr-lint: x.xml.gz has not been fixed: compressed files are not. Unpack it, and fix the file.\n');
    expect(readFileSync(join(place.folder, 'x.xml.gz')).equals(packed)).toBe(true);
    expect((await place.run(['x.xml.gz', '--fix-to', 'out'])).stderr).toContain('x.xml.gz er ikke rettet: pakkede filer rettes ikke.');
  });
});

const good = { name: 'good.xml', content: clean };
const many = Array.from({ length: 1001 }, (_, i) => ({ name: `${i}.xml`, content: '' }));

describe('an archive that cannot be trusted', () => {
  it.each<[string, string, () => Uint8Array, string]>([
    ['is cut off', 'a.zip', () => zip(good).subarray(0, 300), 'a.zip is damaged, or has not been written to its end.'],
    ['is no archive', 'a.zip', () => Buffer.from(clean), 'a.zip is damaged'],
    ['has other bytes than it had', 'a.zip', () => zip({ ...good, checksum: 1 }), 'a.zip/good.xml is damaged'],
    ['has more bytes than it says', 'a.zip', () => zip({ ...good, declaredSize: 10 }), 'a.zip/good.xml is damaged'],
    ['is protected by a password', 'a.zip', () => zip({ ...good, encrypted: true }), 'a.zip/good.xml is protected by a password.'],
    ['is packed in another way', 'a.zip', () => zip({ ...good, method: 14 }), 'a.zip/good.xml is packed in a way that is not supported.'],
    ['holds archives', 'a.zip', () => zip({ name: 'b.zip', content: zip(good) }, { name: 'c.xml.gz', content: gzipSync(clean) }), 'a.zip/b.zip is an archive within an archive, and has not been read.'],
    ['has a path that leads out', 'a.zip', () => zip({ ...good, name: '../x.xml' }), 'a.zip has a file whose path leads out of the archive'],
    ['has a path from the root', 'a.zip', () => zip({ ...good, name: '/etc/x.xml' }), 'a.zip has a file whose path leads out of the archive'],
    ['has two files of one name', 'a.zip', () => zip(good, good), 'a.zip has two files of the same name'],
    ['has more than 1000 files', 'a.zip', () => zip(...many), 'a.zip has more than 1000 files'],
    ['is larger than 2 GiB when unpacked', 'a.zip', () => zip({ name: 'x.xml', content: randomBytes(2_500_000), declaredSize: 2 ** 31 + 1 }), 'a.zip is larger than 2 GiB when unpacked'],
    ['becomes over 1000 times larger', 'a.zip', () => zip({ name: 'x.xml', content: Buffer.alloc(20_000_000) }), 'a.zip/x.xml becomes over 1000 times larger'],
    ['becomes over 1000 times larger, as gzip', 'a.xml.gz', () => gzipSync(`<IPLOS>${' '.repeat(40_000_000)}`), 'a.xml.gz becomes over 1000 times larger'],
    ['is cut off, as gzip', 'a.xml.gz', () => gzipSync(large(3000)).subarray(0, -20), 'a.xml.gz is damaged'],
    ['is no archive, as gzip', 'a.xml.gz', () => Buffer.from(clean), 'a.xml.gz is damaged'],
    ['holds no XML', 'a.zip', () => zip({ name: 'x.txt', content: '' }), 'a.zip holds no XML files.'],
  ])('because it %s, is a system error, and the other files are checked', async (_, name, archive, message) => {
    const place = workplace();
    place.write({ [name]: archive(), 'other.xml': withWarning });
    const { status, stdout, stderr } = await place.run([name, 'other.xml', '--format', 'json', '--lang', 'en']);
    expect(stderr).toContain(`aborted ${message}`);
    expect(status).toBe(2);
    const { files, systemErrors } = JSON.parse(stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['other.xml']);
    expect(new Set(systemErrors.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['archive']));
  });

  it('for one of its files is checked for the others', async () => {
    const place = workplace();
    place.write({ 'a.zip': zip(good, { ...good, name: 'secret.xml', encrypted: true }) });
    const { status, stdout } = await place.run(['a.zip', '--format', 'json']);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).files).toMatchObject([{ path: 'a.zip/good.xml' }]);
  });
});

describe('unpacking', () => {
  const limits = { size: 1_000_000, ratio: 1000, free: 10_000_000, entries: 1000 };

  async function bytesOf(name: string, content: Uint8Array, entry?: string): Promise<{ bytes: number; read: number }> {
    let [bytes, read] = [0, 0];
    for await (const piece of unpacked(workplace().write({ [name]: content }), entry, (n) => void (read += n), limits)) bytes += piece.length;
    return { bytes, read };
  }

  it('goes up to the limit of its size', async () => {
    const content = Buffer.from(Array.from({ length: 1_000_001 }, (_, i) => (i * 7919) % 256));
    const refused = new ArchiveError('too-large');
    await expect(bytesOf('a.gz', gzipSync(content))).rejects.toThrow(refused);
    await expect(bytesOf('a.zip', zip({ name: 'x.xml', content }), 'x.xml')).rejects.toThrow(refused);
    expect((await bytesOf('a.gz', gzipSync(content.subarray(1)))).bytes).toBe(1_000_000);
  });

  it('tells of packed bytes, all of them in the end', async () => {
    const content = large(1000);
    const packed = gzipSync(content);
    expect(await bytesOf('a.gz', packed)).toEqual({ bytes: Buffer.byteLength(content), read: packed.length });
    // Of an archive, what the file takes in it: a gzip file has 18 bytes around the same.
    expect(await bytesOf('a.zip', zip({ name: 'x.xml', content }), 'x.xml')).toEqual({ bytes: Buffer.byteLength(content), read: packed.length - 18 });
  });
});
