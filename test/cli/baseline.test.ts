import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, faults, person, withError, withWarning } from './extracts.ts';
import { type Workplace, workplace } from './kpr-lint.ts';
import { zip } from './zip.ts';

const both = extract(person(1, faults.error), person(2, faults.warning));
const NAME = 'kpr-lint.baseline.json';

function read(place: Workplace, file = NAME): string {
  return readFileSync(join(place.folder, file), 'utf8');
}

/** The entries of a baseline as `path rule`. */
function accepted(place: Workplace, file = NAME): string[] {
  const { files } = JSON.parse(read(place, file)) as { files: Record<string, { rule: string }[]> };
  return Object.entries(files).flatMap(([path, entries]) => entries.map(({ rule }) => `${path} ${rule}`));
}

describe('kpr-lint baseline', () => {
  it('accepts what is found, so that only new findings count', async () => {
    const place = workplace();
    place.write({ 'x.xml': both });
    expect(await place.run(['baseline', 'x.xml', '--lang', 'en'])).toEqual({
      status: 0,
      stdout: '',
      stderr: `kpr-lint: ${NAME} accepts 2 findings: 2 new, 0 taken out.\nkpr-lint: Use it with --baseline ${NAME}, or with "baseline" in the configuration.\n`,
    });
    expect((await place.run(['x.xml'])).status).toBe(1);
    const known = await place.run(['x.xml', '--baseline', NAME, '--fail-on', 'info', '--max-warnings', '0', '--lang', 'en']);
    expect(known).toMatchObject({ status: 0, stderr: '' });
    expect(known.stdout).toContain('No findings.');
    expect(known.stdout).toContain('2 findings are accepted in the baseline and not in the totals.\n');

    place.write({ 'x.xml': extract(person(1, faults.error), person(2, faults.warning), person(3, faults.error)) });
    const more = await place.run(['x.xml', '--baseline', NAME, '--format', 'compact', '--lang', 'en']);
    expect(more).toMatchObject({ status: 1, stderr: '' });
    expect(more.stdout).toMatch(/^x\.xml:\d+:\d+: error KPR202 .*\n1 error, 0 warnings, 0 infos\.\n$/);
  });

  it('is in the JSON, with what it leaves out, and agrees with the other formats', async () => {
    const place = workplace();
    place.write({ 'x.xml': both, 'y.xml': withError });
    await place.run(['baseline', 'x.xml']);
    const { stdout } = await place.run(['x.xml', 'y.xml', '--baseline', NAME, '--format', 'json', '--format', 'jsonl:r.jsonl', '--format', 'csv:r.csv']);
    const json = JSON.parse(stdout);
    const none = { error: 0, warning: 0, info: 0, byRule: {} };
    expect(json).toMatchObject({ accepted: { error: 1, warning: 1, info: 0, byRule: { KPR202: 1, KPR301: 1 } }, counts: { error: 1, warning: 0 } });
    expect(json.files).toMatchObject([{ path: 'x.xml', findings: [], counts: none, accepted: { error: 1 } }, { path: 'y.xml', counts: { error: 1 }, accepted: none }]);
    expect(JSON.parse(read(place, 'r.jsonl').trim().split('\n').at(-1)!)).toMatchObject({ accepted: json.accepted, counts: json.counts });
    expect(read(place, 'r.csv').trim().split('\n')).toHaveLength(2);
  });

  it('is the one that the configuration names, from its own folder, wherever the command is run', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{ "baseline": "known/all.json" }', 'known/readme': '', 'in/x.xml': both });
    expect((await place.run(['baseline', 'x.xml', '--lang', 'en'], { cwd: 'in' })).stderr).toBe('kpr-lint: ../known/all.json accepts 2 findings: 2 new, 0 taken out.\n');
    expect(accepted(place, 'known/all.json')).toEqual(['../in/x.xml KPR202', '../in/x.xml KPR301']);
    for (const [file, cwd] of [['in/x.xml', '.'], ['x.xml', 'in'], ['../in', 'known']] as const) expect((await place.run([file], { cwd })).status).toBe(0);
    // The flag goes before it.
    place.write({ 'empty.json': '{ "schemaVersion": 1, "files": {} }' });
    expect((await place.run(['in/x.xml', '--baseline', 'empty.json'])).status).toBe(1);
  });

  it('stands beside the configuration where nothing says where', async () => {
    const place = workplace();
    place.write({ 'kpr-lint.config.json': '{}', 'in/x.xml': withError });
    await place.run(['baseline', 'x.xml'], { cwd: 'in' });
    expect(accepted(place)).toEqual(['in/x.xml KPR202']);
  });

  it('keeps the reasons that people have written, and gives new entries the one that is given', async () => {
    const place = workplace();
    place.write({ 'x.xml': both });
    await place.run(['baseline', 'x.xml']);
    place.write({ [NAME]: read(place).replace(/("KPR301".*") }/, '$1, "reason": "checked with the ward" }') });
    place.write({ 'x.xml': extract(person(1, faults.error), person(2, faults.warning), person(3, faults.error)) });
    await place.run(['baseline', 'x.xml', '--reason', 'before the new system']);
    const entries = JSON.parse(read(place)).files['x.xml'];
    expect(entries.map(({ rule, reason }: { rule: string; reason?: string }) => `${rule}: ${reason}`).sort()).toEqual(['KPR202: before the new system', 'KPR202: undefined', 'KPR301: checked with the ward']);
    expect((await place.run(['baseline', 'x.xml', '--reason', '01019012345', '--lang', 'en'])).stderr).toContain('the value must be without eleven digits on end.');
  });

  it('is pruned by the same command, which is what a check says of entries that are stale', async () => {
    const place = workplace();
    place.write({ 'x.xml': both, 'y.xml': withError });
    await place.run(['baseline', '.']);
    place.write({ 'x.xml': extract(person(1), person(2, faults.warning)) });
    const check = await place.run(['.', '--baseline', NAME, '--lang', 'en']);
    expect(check).toMatchObject({ status: 0, stderr: `kpr-lint: The baseline ${NAME} accepts findings that are no longer in x.xml (KPR202 1). Prune it: kpr-lint baseline x.xml --baseline ${NAME}\n` });
    expect((await place.run(['.', '--baseline', NAME, '--quiet'])).stderr).toBe('');
    const pruned = await place.run(['baseline', 'x.xml', '--baseline', NAME, '--lang', 'en']);
    expect(pruned.stderr).toContain('accepts 2 findings: 0 new, 1 taken out.');
    expect(accepted(place)).toEqual(['x.xml KPR301', 'y.xml KPR202']);
    expect((await place.run(['.', '--baseline', NAME])).stderr).toBe('');
  });

  it('leaves alone what the run says nothing of: other files, rules that are off, files that cannot be read', async () => {
    const place = workplace();
    place.write({ 'x.xml': both, 'y.xml': withError });
    await place.run(['baseline', '.']);
    const all = accepted(place);
    place.write({ 'x.xml': clean, 'y.xml': '' });
    expect((await place.run(['baseline', 'x.xml', '--ignore', 'KPR202'])).status).toBe(0);
    expect(accepted(place)).toEqual(all.filter((entry) => entry !== 'x.xml KPR301'));
    expect((await place.run(['x.xml', '--baseline', NAME, '--ignore', 'KPR202'])).stderr).toBe('');
    const failed = await place.run(['baseline', 'y.xml', 'missing.xml']);
    expect(failed.status).toBe(2);
    expect(accepted(place)).toEqual(all.filter((entry) => entry !== 'x.xml KPR301'));
  });

  it('is not written where no file could be read', async () => {
    const place = workplace();
    const { status, stderr } = await place.run(['baseline', 'nope.xml', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'aborted nope.xml does not exist. Check the name.\n' });
    expect(existsSync(join(place.folder, NAME))).toBe(false);
  });

  it('is the same file again where nothing has changed, and is not touched', async () => {
    const place = workplace();
    place.write({ 'x.xml': both, 'y.xml': withWarning });
    await place.run(['baseline', 'y.xml', 'x.xml', '--jobs', '2']);
    const [text, { ino }] = [read(place), statSync(join(place.folder, NAME))];
    await place.run(['baseline', '.']);
    expect([read(place), statSync(join(place.folder, NAME)).ino]).toEqual([text, ino]);
    await place.run(['baseline', 'x.xml', 'y.xml', '--baseline', 'again.json']);
    expect(read(place, 'again.json')).toBe(text);
  });

  it('names no identity', async () => {
    const place = workplace();
    place.write({ 'x.xml': both.replaceAll('1001', '01819012345').replace('<tjTjenType>98', '<tjTjenType>02829012345') });
    await place.run(['baseline', 'x.xml']);
    expect(accepted(place).length).toBeGreaterThan(2);
    expect(read(place)).not.toMatch(/\d{11}(?![0-9a-f])|1002/);
  });

  it('covers the files of archives', async () => {
    const place = workplace();
    place.write({ 'a.zip': zip({ name: 'in/x.xml', content: withError }) });
    await place.run(['baseline', 'a.zip']);
    expect(accepted(place)).toEqual(['a.zip/in/x.xml KPR202']);
    expect((await place.run(['a.zip', '--baseline', NAME])).status).toBe(0);
    place.write({ 'a.zip': zip({ name: 'in/x.xml', content: clean }) });
    expect((await place.run(['a.zip', '--baseline', NAME])).stderr).toContain(`kpr-lint baseline a.zip --baseline ${NAME}\n`);
  });

  it('keeps accepted findings from being fixed', async () => {
    const place = workplace();
    const housing = extract(person(1, { code: '12' }), person(2));
    place.write({ 'x.xml': housing });
    await place.run(['baseline', 'x.xml']);
    await place.run(['fix', 'x.xml', '--baseline', NAME]);
    expect(read(place, 'x.xml')).toBe(housing);
  });

  it.each<[string, readonly string[], string]>([
    ['does not exist', ['x.xml', '--baseline', 'none.json'], 'The baseline none.json does not exist. Write it with kpr-lint baseline PATH… --baseline none.json.'],
    ['cannot be followed', ['x.xml', '--baseline', 'bad.json'], 'The baseline cannot be used:\nbad.json:2:12: rule: The value "KPR1" must be the number of a rule, as KPR301.'],
    ['cannot be followed when it is written anew', ['baseline', 'x.xml', '--baseline', 'bad.json'], 'The baseline cannot be used:\nbad.json:2:12: '],
    ['is a folder', ['x.xml', '--baseline', '.'], 'The baseline . cannot be read (EISDIR).'],
    ['is to be written of nothing', ['baseline'], 'Name at least one file or folder.'],
    ['is to be written of standard input', ['baseline', '-'], 'The baseline is about files, not about standard input (-).'],
  ])('that %s stops the run', async (_, args, message) => {
    const place = workplace();
    place.write({ 'x.xml': clean, 'bad.json': `{ "schemaVersion": 1, "files": { "x.xml": [\n { "rule": "KPR1", "fingerprint": "${'a'.repeat(64)}" } ] } }` });
    const { status, stdout, stderr } = await place.run([...args, '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(read(place, 'bad.json')).toContain('KPR1"');
  });
});

describe.skipIf(process.platform === 'win32')('a baseline in a folder that nobody may enter', () => {
  it.each([['check'], ['baseline']])('is not said to be missing: %s', async (command) => {
    const place = workplace();
    place.write({ 'x.xml': clean, 'closed/known.json': '{ "schemaVersion": 1, "files": {} }' });
    chmodSync(place.folder, 0o755);
    chmodSync(join(place.folder, 'closed'), 0);
    const ran = await place.run([command, 'x.xml', '--baseline', 'closed/known.json', '--lang', 'en'], { unprivileged: true });
    chmodSync(join(place.folder, 'closed'), 0o700);
    expect(ran).toEqual({ status: 2, stdout: '', stderr: 'kpr-lint: The baseline closed/known.json cannot be read (EACCES).\n' });
  });
});
