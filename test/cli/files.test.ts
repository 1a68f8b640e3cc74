import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, withError, withWarning } from './extracts.ts';
import { type Ran, type Workplace, workplace } from './kpr-lint.ts';
import { zip } from './zip.ts';

/** The paths of a JSON result, in their order. */
function paths({ stdout }: Ran): string[] {
  return (JSON.parse(stdout) as { files: { path: string }[] }).files.map(({ path }) => path);
}

function json(place: Workplace, ...args: string[]): Promise<Ran> {
  return place.run([...args, '--format', 'json', '--lang', 'en']);
}

describe('what is checked', () => {
  it('is every *.xml of a folder and of the folders in it, by name', async () => {
    const place = workplace();
    place.write({ 'in/b.xml': clean, 'in/a.XML': clean, 'in/B.xml': clean, 'in/deep/er/c.xml': clean, 'in/readme.txt': 'no', 'in/.hidden/x.xml': 'no', 'in/node_modules/x.xml': 'no' });
    const ran = await json(place, 'in');
    expect(paths(ran)).toEqual(['in/B.xml', 'in/a.XML', 'in/b.xml', 'in/deep/er/c.xml']);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['*.xml', ['a.xml', 'b.xml']],
    ['in/*.xml', ['in/c.xml']],
    ['./in/**/*.xml', ['in/c.xml', 'in/deep/d.xml']],
    ['**/*.xml', ['a.xml', 'b.xml', 'in/c.xml', 'in/deep/d.xml']],
    ['{a,in/c}.xml', ['a.xml', 'in/c.xml']],
    ['[ab].xml', ['a.xml', 'b.xml']],
  ])('is what the glob %s matches', async (glob, expected) => {
    const place = workplace();
    place.write({ 'b.xml': clean, 'a.xml': clean, 'in/c.xml': clean, 'in/deep/d.xml': clean });
    expect(paths(await json(place, glob))).toEqual(expected);
  });

  it('is a file whose name looks like a glob, where there is one', async () => {
    const place = workplace();
    place.write({ '[ab].xml': clean, 'a.xml': clean });
    expect(paths(await json(place, '[ab].xml'))).toEqual(['[ab].xml']);
  });

  it('is each file once, what was named in its order', async () => {
    const place = workplace();
    place.write({ 'in/b.xml': clean, 'in/a.xml': clean });
    expect(paths(await json(place, 'in/b.xml', './in/b.xml', 'in', 'in/*.xml', join(place.folder, 'in/b.xml')))).toEqual(['in/b.xml', 'in/a.xml']);
  });

  it('is not what ! passes over, unless it is named', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'in/old/b.xml': clean, 'in/old/c.xml': clean });
    expect(paths(await json(place, 'in', '!in/old/**'))).toEqual(['in/a.xml']);
    expect(paths(await json(place, 'in', '!**/old/*', 'in/old/c.xml'))).toEqual(['in/a.xml', 'in/old/c.xml']);
  });

  it.each(['in/old', 'in/old/', './in/old', 'in/*/', 'in/x/../old', '/in/old', '/in/old/', '/in/old/*', '/in/o*', '**/old'])('is not what stands in a folder that !%s names', async (folder) => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'in/old/b.xml': clean, 'in/old/c.zip': zip({ name: 'c.xml', content: clean }), 'in/old.xml': clean });
    const exclusion = `!${folder.startsWith('/') ? place.folder : ''}${folder}`;
    expect(paths(await json(place, 'in', exclusion))).toEqual(['in/a.xml', ...(folder.endsWith('/o*') ? [] : ['in/old.xml'])]);
    expect(paths(await json(place, place.folder, exclusion, '!in/old.xml'))).toEqual(['in/a.xml']);
  });

  it('is not what ! passes over beside the working directory, nor in an archive', async () => {
    const place = workplace();
    place.write({ 'sub/x.txt': '', 'in/a.xml': clean, 'in/b.zip': zip({ name: 'b.xml', content: clean }), 'in/old/c.xml': clean });
    const ran = await place.run(['../in', '!../in/b.zip', '!../in/old', '--format', 'json'], { cwd: 'sub' });
    expect(paths(ran)).toEqual(['../in/a.xml']);
  });

  it('is named from the working directory, also outside it', async () => {
    const place = workplace();
    place.write({ 'a.xml': clean, 'sub/x.txt': '' });
    const { stdout } = await place.run(['../a.xml', '--format', 'json'], { cwd: 'sub' });
    expect(stdout).toContain('"path": "../a.xml"');
  });

  it('is standard input for -', async () => {
    const place = workplace();
    const { status, stdout } = await place.run(['-', '--format', 'compact', '--lang', 'en'], { stdin: withError });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-:32:19: error KPR202 /);
  });

  it('is refused where standard input holds nothing', async () => {
    expect(await workplace().run(['-', '--lang', 'en'], { stdin: '' })).toEqual({ status: 2, stdout: '', stderr: 'aborted - is empty. Export the file again.\n' });
  });

  it.skipIf(process.platform === 'win32')('may be a pipe with a name', async () => {
    const place = workplace();
    execFileSync('mkfifo', [join(place.folder, 'pipe')]);
    const { status, stdout } = await place.run(['pipe', '--format', 'compact'], { meanwhile: () => void writeFile(join(place.folder, 'pipe'), withError) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^pipe:32:19: error KPR202 /);
  });

  it('has the name of --stdin-filename in results, and in the globs of the configuration', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "overrides": [{ "files": "new/*.xml", "rules": { "KPR202": "info" } }] }' });
    const { status, stdout } = await place.run(['-', '--stdin-filename', 'new/x.xml', '--format', 'compact', '--lang', 'en'], { stdin: withError });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^new\/x\.xml:32:19: info KPR202 /);
  });

  it.each([
    [['x.xml', '-', '--stdin-filename', './x.xml'], 'x.xml'],
    [['-', 'in', '--stdin-filename', 'in/x.xml'], 'in/x.xml'],
    [['./-', '-'], '-'],
  ])('is refused where standard input has the name of a file: %j', async (args, name) => {
    const place = workplace();
    place.write({ 'x.xml': withError, 'in/x.xml': withError, '-': withError });
    const stderr = `kpr-lint: Standard input (-) and a file have the same name: ${name}. Give standard input another one with --stdin-filename.\n`;
    expect(await place.run([...args, '--lang', 'en'], { stdin: clean })).toEqual({ status: 2, stdout: '', stderr });
  });

  it('follows links, and comes to an end where they lead back', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'far/b.xml': clean });
    symlinkSync('../far', join(place.folder, 'in/there'));
    symlinkSync('..', join(place.folder, 'in/back'));
    expect(paths(await json(place, 'in'))).toEqual(['in/a.xml', 'in/back/far/b.xml']);
  });

  it('is a file once to which links lead, where it is, unless a link is named', async () => {
    const place = workplace();
    place.write({ 'in/z.xml': clean, 'in/b/y.xml': clean, 'in/lk/other.txt': '' });
    symlinkSync('../z.xml', join(place.folder, 'in/lk/latest.xml'));
    symlinkSync('b', join(place.folder, 'in/a'));
    for (const operand of ['in', 'in/**/*.xml']) expect(paths(await json(place, operand))).toEqual(['in/b/y.xml', 'in/z.xml']);
    expect(paths(await json(place, 'in', 'in/lk/latest.xml'))).toEqual(['in/b/y.xml', 'in/lk/latest.xml']);
    expect(paths(await json(place, 'in/lk/latest.xml', 'in/z.xml'))).toEqual(['in/lk/latest.xml', 'in/z.xml']);
    expect(paths(await json(place, 'in', '!in/z.xml'))).toEqual(['in/b/y.xml', 'in/lk/latest.xml']);
  });
});

describe('a file that is no extract', () => {
  it('is passed over where it was found, with a note', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'in/note.xml': '<note>x</note>' });
    for (const found of ['in', 'in/*.xml']) {
      const ran = await json(place, found);
      expect(paths(ran)).toEqual(['in/a.xml']);
      expect(ran).toMatchObject({ status: 0, stderr: 'skipped in/note.xml is no KPR extract: its root element is <note>, not <IPLOS>.\n' });
    }
    expect(await place.run(['in', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('fails the run where it was named; the others are checked all the same', async () => {
    const place = workplace();
    place.write({ 'note.xml': '<note>x</note>', 'a.xml': withWarning });
    const { status, stdout, stderr } = await place.run(['note.xml', 'a.xml', '--format', 'compact']);
    expect(status).toBe(2);
    expect(stdout).toContain('a.xml:37:18: warning KPR301');
    expect(stderr).toBe('avbrutt note.xml er ikke et KPR-uttrekk: rotelementet er <note>, ikke <IPLOS>.\n');
  });

  it('does not show its own words where they could be of somebody', async () => {
    const place = workplace();
    place.write({ 'x.xml': '<Kari.Nordmann01017012345/>' });
    expect((await place.run(['x.xml', '--lang', 'en'])).stderr).not.toMatch(/Kari|0101701/);
  });
});

describe('where there is nothing to check', () => {
  it.each([
    [['missing.xml'], 'aborted missing.xml does not exist. Check the name.\n'],
    [['no-xml'], 'aborted no-xml holds no XML files. Check that it is the right folder.\n'],
    [['*.xlm'], 'aborted No file matches *.xlm. Check the pattern.\n'],
    [['nowhere/*.xml'], 'aborted No file matches nowhere/*.xml. Check the pattern.\n'],
    [['others'], 'skipped others/note.xml is no KPR extract: its root element is <note>, not <IPLOS>.\nkpr-lint: No KPR extract to check.\n'],
    ...['[', '[a', '{', '!', 'no-xml/[a', '{a/x.xml', 'a)'].map((glob): [string[], string] => [[glob], `aborted No file matches ${glob}. Check the pattern.\n`]),
    [['baseline', '[', '--quiet'], 'aborted No file matches [. Check the pattern.\n'],
    [['fix', '{'], 'aborted No file matches {. Check the pattern.\n'],
    [['good.xml', 'missing.xml', '*.xlm'], 'aborted missing.xml does not exist. Check the name.\naborted No file matches *.xlm. Check the pattern.\n'],
  ])('%j exits with 2', async (args, stderr) => {
    const place = workplace();
    place.write({ 'good.xml': clean, 'no-xml/readme.txt': 'x', 'others/note.xml': '<note/>' });
    const ran = await place.run([...args, '--lang', 'en']);
    expect(ran).toMatchObject({ status: 2, stderr });
    expect(ran.stdout.includes('good.xml') || ran.stdout.includes('No findings')).toBe(args[0] === 'good.xml');
  });

  it('gives machines a result that says so', async () => {
    const { status, stdout } = await json(workplace(), 'missing.xml');
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ files: [], systemErrors: [{ path: 'missing.xml' }] });
  });
});

describe.skipIf(process.platform === 'win32')('without permission', () => {
  const check = (place: Workplace, operand: string): Promise<Ran> => {
    chmodSync(place.folder, 0o755);
    return place.run([operand, '--format', 'json', '--lang', 'en'], { unprivileged: true });
  };

  it('a file fails the run, named or found', async () => {
    const place = workplace();
    chmodSync(place.write({ 'in/a.xml': clean }), 0);
    for (const operand of ['in/a.xml', 'in']) {
      expect(await check(place, operand)).toMatchObject({ status: 2, stderr: 'aborted in/a.xml cannot be read: permission denied. Give yourself read access, or run as somebody who has it.\n' });
    }
  });

  it('a folder is not said to hold nothing', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean });
    chmodSync(join(place.folder, 'in'), 0);
    const stderr = 'aborted in cannot be read: permission denied. Give yourself read access, or run as somebody who has it.\n';
    for (const operand of ['in', '**/*.xml']) expect(await check(place, operand)).toMatchObject({ status: 2, stderr });
    chmodSync(join(place.folder, 'in'), 0o700);
  });

  it('a folder in a folder fails the run; the rest is checked', async () => {
    const place = workplace();
    place.write({ 'in/a.xml': clean, 'in/closed/b.xml': clean });
    chmodSync(join(place.folder, 'in/closed'), 0);
    const ran = await check(place, 'in');
    chmodSync(join(place.folder, 'in/closed'), 0o700);
    expect(paths(ran)).toEqual(['in/a.xml']);
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^aborted in\/closed cannot be read: permission denied\./);
  });
});
