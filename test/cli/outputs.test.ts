import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../server/cli/formats/index.ts';
import { clean, extract, faults, person, withError, withWarning } from './extracts.ts';
import { readers } from './formats/totals-told.ts';
import { workplace } from './kpr-lint.ts';

describe('--format', () => {
  it('writes several formats in one run, each to its place', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const { status, stdout, stderr } = await place.run(['x.xml', '--format', 'compact', '--format', 'json:out.json', '--format', 'sarif:kpr.sarif', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^x\.xml:32:19: error KPR202 /);
    expect(JSON.parse(readFileSync(join(place.folder, 'out.json'), 'utf8'))).toMatchObject({ counts: { error: 1 } });
    expect(JSON.parse(readFileSync(join(place.folder, 'kpr.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readdirSync(place.folder).sort()).toEqual(['kpr.sarif', 'out.json', 'x.xml']);
  });

  it('tells the same totals in all of them, whatever is listed and accepted', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    await place.run(['baseline', 'x.xml']);
    place.write({ 'y.xml': extract(person(1, faults.error), person(2, faults.warning), person(3, faults.error)) });
    const names = Object.keys(formats);
    const { status } = await place.run(['x.xml', 'y.xml', '--baseline', 'kpr-lint.baseline.json', '--max-findings', '2', '--lang', 'en', ...names.map((name) => `--format=${name}:out.${name}`)]);
    expect(status).toBe(1);
    const told = Object.fromEntries(names.map((name) => [name, readers[name]!(readFileSync(join(place.folder, `out.${name}`), 'utf8'))]));
    expect(told).toMatchObject(Object.fromEntries(names.map((name) => [name, { error: 2, warning: 1, info: 0 }])));
  });

  it('writes nothing to standard output where every format has a file', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    expect(await place.run(['x.xml', '--format', 'json:out.json'])).toEqual({ status: 1, stdout: '', stderr: '' });
  });

  it('puts a file in the place of an older one, whole', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean, 'out.json': 'x'.repeat(100_000) });
    await place.run(['x.xml', '--format', 'json:out.json']);
    expect(JSON.parse(readFileSync(join(place.folder, 'out.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });

  it('exits with 2 where a file cannot be written, and writes the others', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const { status, stdout, stderr } = await place.run(['x.xml', '--format', 'json:no/such/folder.json', '--format', 'compact', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'kpr-lint: no/such/folder.json cannot be written (ENOENT).\n' });
    expect(stdout).toContain('KPR202');
  });

  it.skipIf(process.platform !== 'linux')('may go to a device', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    expect(await place.run(['x.xml', '--format', 'json:/dev/null'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(await place.run(['x.xml', '--format', 'json:/dev/full', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: /dev/full cannot be written (ENOSPC).\n' });
  });

  it.skipIf(process.platform === 'win32')('leaves nothing behind where a file cannot be put in its place', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError, 'closed/old.json': '{}' });
    chmodSync(join(place.folder, 'closed'), 0o555);
    chmodSync(place.folder, 0o755);
    const { status } = await place.run(['x.xml', '--format', 'json:closed/old.json'], { unprivileged: true });
    chmodSync(join(place.folder, 'closed'), 0o755);
    expect(status).toBe(2);
    expect(readFileSync(join(place.folder, 'closed/old.json'), 'utf8')).toBe('{}');
    expect(readdirSync(join(place.folder, 'closed'))).toEqual(['old.json']);
  });
});

describe('--max-findings', () => {
  const many = extract(...Array.from({ length: 150 }, (_, i) => person(i + 1, faults.warning)));

  it('is a hundred for people and unlimited for machines', async () => {
    const place = workplace();
    place.write({ 'x.xml': many });
    const { stdout } = await place.run(['x.xml', '--select', 'KPR301', '--format', 'text', '--format', 'jsonl:all.jsonl', '--lang', 'en']);
    expect(stdout.match(/^warning KPR301/gm)).toHaveLength(100);
    expect(stdout).toContain('Showing 100 of 150');
    expect(readFileSync(join(place.folder, 'all.jsonl'), 'utf8').match(/"KPR301"/g)?.length).toBeGreaterThanOrEqual(150);
  });

  it('limits what is listed, never what is counted', async () => {
    const place = workplace();
    place.write({ 'x.xml': many });
    const { stdout } = await place.run(['x.xml', '--select', 'KPR301', '--format', 'json', '--max-findings', '7']);
    const { files, counts } = JSON.parse(stdout) as { files: { findings: unknown[] }[]; counts: unknown };
    expect(files[0]!.findings).toHaveLength(7);
    expect(counts).toMatchObject({ warning: 150, byRule: { KPR301: 150 } });
  });
});

describe('what is shown', () => {
  it('is a table by rule with --statistics', async () => {
    const place = workplace();
    place.write({ 'x.xml': extract(person(1, faults.error), person(2, faults.warning)) });
    const { status, stdout } = await place.run(['x.xml', '--statistics', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^KPR202 +unknown-service-code +error /m);
    expect(stdout).toMatch(/^KPR301 +end-before-start +warning /m);
  });

  it('holds no identity unless it is asked for', async () => {
    const place = workplace();
    place.write({ 'x.xml': extract(person(1, { code: 'Nordmann' })) });
    const masked = await place.run(['x.xml', '--format', 'compact']);
    const full = await place.run(['x.xml', '--format', 'compact', '--detail', 'full']);
    expect(masked.stdout).toContain('••••••••');
    expect(masked.stdout).not.toContain('Nordmann');
    expect(full.stdout).toContain('Nordmann');
  });

  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
  ] as const)('has colours as %j and %j say', async (flags, env, colored) => {
    const place = workplace();
    place.write({ 'x.xml': withWarning });
    const { stdout } = await place.run(['x.xml', ...flags], { env });
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('has no progress where standard error is no terminal', async () => {
    const place = workplace();
    place.write({ 'x.xml': clean });
    expect((await place.run(['x.xml'])).stderr).toBe('');
  });
});
