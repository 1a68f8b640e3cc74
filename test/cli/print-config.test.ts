import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../shared/rules/index.ts';
import { withError } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

const config = `{
  "rules": { "KPR306": { "options": { "days": 100 } }, "KPR4": "info" },
  "year": 2020, "language": "en", "baseline": "known.json", "previous": "../2019.xml",
  "overrides": [{ "files": "old/**", "year": 2018, "rules": { "KPR306": "error", "KPR202": "off" } }]
}`;

describe('--print-config', () => {
  it('shows what applies to a file: defaults, configuration, overrides and flags put together', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': config, 'in/readme': '' });
    const { status, stdout, stderr } = await place.run(['--print-config', '../old/x.xml', '--severity', 'KPR301=info', '--ignore', 'KPR8'], { cwd: 'in' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const settings = JSON.parse(stdout);
    expect(settings).toMatchObject({
      schemaVersion: 1, path: '../old/x.xml', config: '../kpr-lint.config.json', language: 'en', year: null, fallbackYear: 2018, baseline: '../known.json', previous: '../../2019.xml',
      rules: {
        KPR001: { name: 'not-well-formed', severity: 'error', options: {} },
        KPR202: { severity: 'off' },
        KPR301: { severity: 'info' },
        KPR306: { severity: 'error', options: { days: 100 } },
        KPR307: { severity: 'off' },
        KPR401: { severity: 'info' },
        KPR801: { severity: 'off' },
      },
    });
    expect(Object.keys(settings.rules)).toEqual(rules.map(({ id }) => id));
    const other = JSON.parse((await place.run(['check', '--print-config', 'x.xml', '--year', '2021'])).stdout);
    expect(other).toMatchObject({ year: 2021, fallbackYear: 2020, rules: { KPR202: { severity: 'error' }, KPR306: { severity: 'warning', options: { days: 100 } } } });
  });

  it('shows the defaults where there is no configuration', async () => {
    const settings = JSON.parse((await workplace().run(['--print-config', 'x.xml'])).stdout);
    expect(settings).toMatchObject({ config: null, language: null, year: null, fallbackYear: null, baseline: null, previous: null, rules: { KPR303: { severity: 'error', options: { floor: '2005-01-01' } } } });
  });

  it('is about one file, and checks nothing', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    expect((await place.run(['--print-config', 'x.xml'])).status).toBe(0);
    expect(await place.run(['--print-config', 'x.xml', 'y.xml', '--lang', 'en'])).toMatchObject({ status: 2, stderr: 'kpr-lint: --print-config is about one file, which need not exist.\n' });
  });

  it('does not go with a format, which would not be written', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    expect(await place.run(['x.xml', '--print-config', '--format', 'json:out.json', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: --print-config shows the settings as JSON, and checks nothing that --format could write. Choose one.\n' });
  });

  it('does not go with what would check', async () => {
    const place = workplace();
    const file = place.write({ 'x.xml': withError });
    expect(await place.run(['x.xml', '--print-config', '--fix', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: --print-config shows the settings and checks nothing; --fix does. Choose one.\n' });
    expect(await place.run(['x.xml', '--print-config', '--watch'])).toMatchObject({ status: 2, stdout: '' });
    expect(await place.run(['fix', 'x.xml', '--print-config'])).toMatchObject({ status: 2, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(withError);
  });

  it('says what is wrong with the configuration', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "yaer": 1 }' });
    expect((await place.run(['--print-config', 'x.xml', '--lang', 'en'])).stderr).toContain('kpr-lint.config.json:1:3: Unknown key: yaer.');
  });
});
