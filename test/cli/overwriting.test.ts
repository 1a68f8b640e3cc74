import { readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastYear, thisYear } from './counting.ts';
import { extract, person, withError } from './extracts.ts';
import { housing, read } from './fixing.ts';
import { type Workplace, workplace } from './kpr-lint.ts';
import { zip } from './zip.ts';

const files = { '2020.xml': lastYear(), '2021.xml': thisYear(), 'in/x.xml': withError, 'kpr-lint.config.json': '{}', 'known.json': '{ "schemaVersion": 1, "files": {} }', 'a.zip': zip({ name: 'x.xml', content: withError }) };

/** Everything that stands in the folder, by its name. */
function all({ folder }: Workplace): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, 'latin1')]));
}

describe('what a run reads', () => {
  it.each([
    ['check 2021.xml --format json:2021.xml', '--format json:2021.xml would overwrite a file that is to be read: 2021.xml.'],
    ['check 2021.xml --format csv:out.csv --format json:./in/../2021.xml', '--format json:./in/../2021.xml would overwrite a file that is to be read: 2021.xml.'],
    ['check 2021.xml --format json:link.xml', '--format json:link.xml would overwrite a file that is to be read: 2021.xml.'],
    ['check link.xml --format json:2021.xml', '--format json:2021.xml would overwrite a file that is to be read: link.xml.'],
    ['check in --format junit:in/x.xml', '--format junit:in/x.xml would overwrite a file that is to be read: in/x.xml.'],
    ['check in/*.xml --format junit:in/x.xml', '--format junit:in/x.xml would overwrite a file that is to be read: in/x.xml.'],
    ['check a.zip --format json:a.zip', '--format json:a.zip would overwrite a file that is to be read: a.zip.'],
    ['check - --stdin-filename in/x.xml --format json:in/x.xml', '--format json:in/x.xml would overwrite a file that is to be read: in/x.xml.'],
    ['check 2021.xml --previous 2020.xml --format json:2020.xml', '--format json:2020.xml would overwrite last year’s extract: 2020.xml.'],
    ['check 2021.xml --baseline known.json --format json:known.json', '--format json:known.json would overwrite the baseline: known.json.'],
    ['check 2021.xml --format json:kpr-lint.config.json', '--format json:kpr-lint.config.json would overwrite the configuration: kpr-lint.config.json.'],
    ['fix in/x.xml --format csv:in/x.xml', '--format csv:in/x.xml would overwrite a file that is to be read: in/x.xml.'],
    ['count 2021.xml --format json:2021.xml', '--format json:2021.xml would overwrite a file that is to be read: 2021.xml.'],
    ['count 2021.xml --previous 2020.xml --format json:2020.xml', '--format json:2020.xml would overwrite last year’s extract: 2020.xml.'],
    ['compare 2020.xml 2021.xml --format json:2020.xml', '--format json:2020.xml would overwrite last year’s extract: 2020.xml.'],
    ['compare 2020.xml 2021.xml --format json:2021.xml', '--format json:2021.xml would overwrite a file that is to be read: 2021.xml.'],
    ['compare --ident-messages in/x.xml --format json:in/x.xml', '--format json:in/x.xml would overwrite a file that is to be read: in/x.xml.'],
  ])('is not written over: %s', async (line, message) => {
    const place = workplace();
    place.write(files);
    symlinkSync('2021.xml', join(place.folder, 'link.xml'));
    const before = all(place);
    const ran = await place.run([...line.split(' '), '--lang', 'en'], { stdin: withError });
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `kpr-lint: ${message} Nothing has been done. Name another file to write to.\n` });
    expect(all(place)).toEqual(before);
  });

  it('may be what an earlier run wrote into the folder', async () => {
    const place = workplace();
    place.write({ 'in/x.xml': withError });
    for (const stderr of ['', 'skipped in/junit.xml is no KPR extract: its root element is <testsuites>, not <IPLOS>.\n']) {
      expect(await place.run(['in', '--format', 'junit:in/junit.xml', '--lang', 'en'])).toEqual({ status: 1, stdout: '', stderr });
    }
    expect(read(place, 'in/junit.xml')).toContain('KPR202');
  });

  it('is not written over by a copy that is fixed', async () => {
    const place = workplace();
    const wrong = extract(person(1, housing));
    place.write({ 'now/x.xml': wrong, 'before/x.xml': lastYear() });
    const { status, stderr } = await place.run(['fix', 'x.xml', '--previous', '../before/x.xml', '--fix-to', '../before', '--lang', 'en'], { cwd: 'now' });
    expect(status).toBe(2);
    expect(stderr).toContain('kpr-lint: x.xml has not been copied: its place in --fix-to is another file’s');
    expect(read(place, 'before/x.xml')).toBe(lastYear());
    expect((await place.run(['x.xml', '--fix-to', '../out', '--format', 'json:../out/x.xml', '--lang', 'en'], { cwd: 'now' })).stderr).toContain('has not been copied');
  });
});

describe('what a run writes', () => {
  it.each([
    ['check 2021.xml --format json:a.json --format csv:./a.json', '--format json:a.json and --format csv:./a.json'],
    ['generate --output s.xml --manifest s.xml', '--output s.xml and --manifest s.xml'],
    ['compare --ident-messages in/x.xml --format json:a.json --format csv:a.json', '--format json:a.json and --format csv:a.json'],
  ])('is not written over: %s', async (line, both) => {
    const place = workplace();
    place.write(files);
    const before = all(place);
    const ran = await place.run([...line.split(' '), '--lang', 'en']);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: `kpr-lint: ${both} write to the same file, and one of them would be lost. Nothing has been done. Name two files.\n` });
    expect(all(place)).toEqual(before);
  });

  it.skipIf(process.platform !== 'linux')('may all go to one device', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    expect(await place.run(['x.xml', '--format', 'json:/dev/null', '--format', 'csv:/dev/null'])).toEqual({ status: 1, stdout: '', stderr: '' });
  });
});
