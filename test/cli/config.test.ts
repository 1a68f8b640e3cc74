import { describe, expect, it } from 'vitest';
import { clean, withError, withWarning } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

const off = '{ "rules": { "KPR202": "off" } }';

describe('the configuration', () => {
  it('is the first kpr-lint.config.json from the working directory upwards', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': off, 'a/b/x.xml': withError, 'c/kpr-lint.config.json': '{}', 'c/x.xml': withError });
    expect((await place.run(['x.xml'], { cwd: 'a/b' })).status).toBe(0);
    expect((await place.run(['x.xml'], { cwd: 'c' })).status).toBe(1);
  });

  it('is the one that is named', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{', 'other.json': off, 'x.xml': withError });
    expect(await place.run(['x.xml', '--config', 'other.json'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('says something else of some files, by globs from its own folder', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "overrides": [{ "files": "in/old/**", "rules": { "KPR202": "info" } }] }', 'in/x.xml': withError, 'in/old/x.xml': withError });
    const { stdout } = await place.run(['.', '--format', 'compact'], { cwd: 'in' });
    expect(stdout).toMatch(/^old\/x\.xml:32:19: info KPR202 .*\nx\.xml:32:19: error KPR202 /);
  });

  it('may give some of the files a year, options and severities of their own; the last override that matches applies, before flags', async () => {
    const place = workplace();
    place.write({
      'kpr-lint.config.json': `{
        "rules": { "KPR202": "info" },
        "overrides": [
          { "files": ["a/*.xml", "b.xml"], "rules": { "KPR202": "warning", "KPR301": "off" } },
          { "files": "**/new.xml", "rules": { "KPR202": "error" } },
        ],
      }`,
      'a/old.xml': withError, 'a/new.xml': withError, 'b.xml': withError, 'c.xml': withError, 'a/swapped.xml': withWarning,
    });
    const severities = async (...flags: string[]): Promise<string[]> => {
      const { stdout } = await place.run(['.', '--format', 'compact', ...flags]);
      return [...stdout.matchAll(/^(\S+?):\d+:\d+: (\w+) (KPR\d{3})/gm)].map(([, path, severity, rule]) => `${path} ${severity} ${rule}`);
    };
    expect(await severities()).toEqual(['a/new.xml error KPR202', 'a/old.xml warning KPR202', 'b.xml warning KPR202', 'c.xml info KPR202']);
    expect(await severities('--severity', 'KPR202=error', '--ignore', 'KPR301')).toEqual(['a/new.xml error KPR202', 'a/old.xml error KPR202', 'b.xml error KPR202', 'c.xml error KPR202']);
  });

  it.each(['[', '{', '[a/x.xml', './', ')'])('may hold the glob %s, which matches nothing', async (glob) => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': JSON.stringify({ overrides: [{ files: glob, rules: { KPR202: 'off' } }] }), 'x.xml': withError });
    expect(await place.run(['x.xml', '--format', 'compact'])).toMatchObject({ status: 1, stderr: '' });
  });

  it('is explained in the help, in both languages', async () => {
    for (const lang of ['nb', 'en']) expect((await workplace().run(['check', '--help', '--lang', lang])).stdout.replace(/\s+/g, ' ')).toContain('"overrides": [{ "files": "test/**", "rules": { "KPR8": "off" } }]');
  });

  it('may name the language, which --lang goes before', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "language": "en" }', 'x.xml': clean });
    expect((await place.run(['x.xml'])).stdout).toContain('No findings.');
    expect((await place.run(['x.xml', '--lang', 'nb'])).stdout).toContain('Ingen funn.');
  });

  it('may give the options of a rule', async () => {
    const place = workplace();
    const longBefore = clean.replace('<tjVedtDato>20210301', '<tjVedtDato>20200901').replace('<tjSoknadDato>20210201', '<tjSoknadDato>20200901');
    place.write({ 'x.xml': longBefore });
    expect((await place.run(['x.xml', '--format', 'compact'])).stdout).not.toContain('KPR306');
    place.write({ 'kpr-lint.config.json': '{ "rules": { "KPR306": { "options": { "days": 100 } } } }' });
    expect((await place.run(['x.xml', '--format', 'compact'])).stdout).toContain('KPR306');
  });

  it('may give the year of files that do not tell theirs', async () => {
    const place = workplace();
    const yearless = withWarning.replace(/ +<ii(FraDato|TilDato|LagetDato)>.*\n/g, '');
    place.write({ 'x.xml': yearless, 'kpr-lint.config.json': '{ "year": 2019 }' });
    expect((await place.run(['x.xml', '--format', 'json'])).stdout).toContain('"dataYear": 2019');
  });

  it('stops the run where it cannot be followed, with every fault and its place', async () => {
    const place = workplace();
    place.write({ 'sub/kpr-lint.config.json': '{\n  // what we accept\n  "rules": {\n    "KPR3011": "off"\n  },\n  "yaer": 2021\n}\n', 'x.xml': withError });
    expect(await place.run(['x.xml', '--config', 'sub/kpr-lint.config.json', '--lang', 'en'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'kpr-lint: The configuration cannot be used:\n' +
        'sub/kpr-lint.config.json:4:5: Unknown rule: KPR3011. Did you mean KPR301?\n' +
        'sub/kpr-lint.config.json:6:3: Unknown key: yaer. Did you mean year?\n',
    });
  });

  it('stops the run where it does not exist', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    expect(await place.run(['x.xml', '--config', 'none.json', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: The configuration none.json cannot be read (ENOENT).\n' });
  });
});
