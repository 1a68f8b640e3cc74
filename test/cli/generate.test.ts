import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workplace } from './kpr-lint.ts';

interface Manifest {
  readonly faults: readonly { rule: string; path: string; line: number; column: number; offset: number; length: number; person: number }[];
}

describe('kpr-lint generate', () => {
  it('writes a clean extract to standard output', async () => {
    const place = workplace();
    const { status, stdout, stderr } = await place.run(['generate', '--persons', '20']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/<PERSON /g)).toHaveLength(20);
    expect(await place.run(['-', '--fail-on', 'warning'], { stdin: stdout })).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes the same extract for the same flags, and another for another seed', async () => {
    const place = workplace();
    const flags = ['generate', '--persons', '5', '--inject', 'KPR201'];
    const [first, again, other] = await Promise.all([place.run(flags), place.run(flags), place.run([...flags, '--seed', '2'])]);
    expect(again!.stdout).toBe(first!.stdout);
    expect(other!.stdout).not.toBe(first!.stdout);
  });

  it('is of Bergen unless something else is asked for, whatever its number was', async () => {
    const place = workplace();
    expect((await place.run(['generate', '--persons', '1'])).stdout).toContain('<iiKomnr>4601</iiKomnr>');
    expect((await place.run(['generate', '--persons', '1', '--year', '2018'])).stdout).toContain('<iiKomnr>1201</iiKomnr>');
  });

  it('is of the municipality, the district, the year and the version that are asked for', async () => {
    const place = workplace();
    const { stdout } = await place.run(['generate', '--persons', '2', '--municipality', '0301', '--district', '05', '--year', '2018', '--format-version', '3.5']);
    expect(stdout).toContain('<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2018" versjon="3.5">');
    expect(stdout).toContain('<iiKomnr>0301</iiKomnr>');
    expect(stdout).toContain('<iiBydelsnr>05</iiBydelsnr>');
    expect(stdout).toContain('<iiTilDato>20181231</iiTilDato>');
  });

  it('puts in faults, which the check then finds where the manifest says', async () => {
    const place = workplace();
    const made = await place.run(['generate', '--persons', '300', '--inject', 'KPR201=5,KPR301=3', '--inject', 'end-before-start=4', '--output', 'x.xml', '--manifest', 'm.json']);
    expect(made).toEqual({ status: 0, stdout: '', stderr: '' });
    const { faults } = JSON.parse(readFileSync(join(place.folder, 'm.json'), 'utf8')) as Manifest;
    const { stdout } = await place.run(['x.xml', '--format', 'json', '--select', 'KPR201,KPR301']);
    const { findings } = (JSON.parse(stdout) as { files: [{ findings: Manifest['faults'] }] }).files[0];
    const places = (list: Manifest['faults']): object[] => list.map(({ rule, path, line, column, offset, length, person }) => ({ rule, path, line, column, offset, length, person }));
    expect(places(findings)).toEqual(places(faults));
    expect(faults.filter(({ rule }) => rule === 'KPR201')).toHaveLength(5);
    expect(faults.filter(({ rule }) => rule === 'KPR301')).toHaveLength(4);
    expect(new Set(faults.map(({ person }) => person)).size).toBe(9);
  });

  it('puts in faults of a whole family, as far as they suit the extract', async () => {
    const place = workplace();
    const { status, stderr } = await place.run(['generate', '--persons', '300', '--inject', 'KPR20=2', '--inject', 'KPR201=3', '--output', 'x.xml', '--manifest', 'm.json', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'kpr-lint: KPR206 can be put in 0 of 2 times. More persons or another year may help.\n' });
    const { faults } = JSON.parse(readFileSync(join(place.folder, 'm.json'), 'utf8')) as Manifest;
    expect(faults.filter(({ rule }) => rule === 'KPR201')).toHaveLength(3);
    expect(faults.filter(({ rule }) => rule === 'KPR202')).toHaveLength(2);
  });

  it.each([
    [['--inject', 'KPR201=60', '--persons', '50'], /KPR201 can be put in \d\d of 60 times\. More persons or another year may help\./],
    [['--inject', 'KPR101=2'], 'KPR101 can be put in 1 of 2 times. An extract has it only once.'],
    [['--inject', 'KPR206'], 'KPR206 can be put in 0 of 1 times. More persons or another year may help.'],
    [['--inject', 'KPR201=many'], '--inject “KPR201=many”: the value must be of the form RULE=NUMBER.'],
    [['--inject', 'KPR290'], '--inject “KPR290”: the value must be the number, the beginning of the number, or the name of a rule. Did you mean KPR20'],
    [['--persons', '0'], '--persons “0”: the value must be a whole number from 1 to 250000.'],
    [['--municipality', '46'], '--municipality “46”: the value must be 4 digits.'],
    [['--municipality', '4698'], 'Municipality 4698 did not exist in 2023.'],
    [['--year', '2100'], 'Municipality 4601 did not exist in 2100.'],
    [['--district', '77'], 'Municipality 4601 had no district 77 in 2023.'],
    [['--year', '2018', '--format-version', '3.7'], 'The format of 2018 is 3.5.'],
    [['--output', 'no/such/folder.xml'], 'no/such/folder.xml cannot be written (ENOENT).'],
  ])('writes nothing where %j cannot be done, and says why', async (flags, message) => {
    const place = workplace();
    const { status, stdout, stderr } = await place.run(['generate', '--output', 'x.xml', ...flags, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^kpr-lint: /);
    expect(stderr.slice('kpr-lint: '.length)).toEqual(typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message));
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('names the manifest where that cannot be written', async () => {
    expect(await workplace().run(['generate', '--output', 'x.xml', '--manifest', 'no/such/m.json', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: no/such/m.json cannot be written (ENOENT).\n' });
  });

  it('ends quietly where nobody reads on', async () => {
    const place = workplace();
    const ran = await place.run(['generate', '--persons', '2000'], { meanwhile: ({ stdout }) => stdout!.once('data', () => stdout!.destroy()) });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('leaves no file behind after Ctrl-C', async () => {
    const place = workplace();
    const stop = (pid: number): void => {
      // The file under its other name is there as soon as something is written.
      if (readdirSync(place.folder).length > 0) process.kill(pid, 'SIGINT');
      else setTimeout(() => stop(pid), 5);
    };
    const { status } = await place.run(['generate', '--persons', '20000', '--output', 'x.xml'], { meanwhile: ({ pid }) => stop(pid!) });
    expect(status).toBe(130);
    expect(existsSync(join(place.folder, 'x.xml'))).toBe(false);
    expect(readdirSync(place.folder)).toEqual([]);
  });
});
