import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, extract, person, withError, withWarning } from './extracts.ts';
import { type Ran, type Workplace, workplace } from './kpr-lint.ts';

/** Loaded before the command line: kills the worker that opens a file of that name. */
const killer = `
  const fs = require('node:fs');
  const { isMainThread } = require('node:worker_threads');
  const { openSync } = fs;
  fs.openSync = (path, ...more) => {
    if (!isMainThread && String(path).endsWith('dies.xml')) process.exit(0);
    return openSync(path, ...more);
  };
`;

/** Makes KPR209 throw, the only rule that matches a text with the form of a diagnosis. */
const thrower = `
  const { test } = RegExp.prototype;
  RegExp.prototype.test = function (text) {
    if (this.source.startsWith('^[A-Z]\\\\d\\\\d')) throw new Error('a fault of KPR209, of 01020312345');
    return test.call(this, text);
  };
`;

const diagnosis = '<DIAGNOSE diPeID="1001" diDiID="1"><diKodeVersjon>ICD-10</diKodeVersjon><diDiagKode>F00.1</diDiagKode><diFraDato>20210101</diFraDato><diTilDato>20211231</diTilDato></DIAGNOSE>\n';
const withDiagnosis = extract(person(1, { until: '20210301' }).replace('  </PERSON>', `${diagnosis}  </PERSON>`));

function run(place: Workplace, preloaded: string, ...args: string[]): Promise<Ran> {
  place.write({ 'preloaded.cjs': preloaded });
  return place.run([...args, '--lang', 'en'], { env: { NODE_OPTIONS: `--require "${join(place.folder, 'preloaded.cjs')}"` } });
}

describe('a worker that dies', () => {
  const files = { 'a.xml': withError, 'dies.xml': clean, 'z.xml': withWarning };

  it('ends the run with 3, whatever the findings are; the other files are reported', async () => {
    const place = workplace();
    place.write(files);
    const { status, stdout, stderr } = await run(place, killer, 'a.xml', 'dies.xml', 'z.xml', '--jobs', '2', '--format', 'compact');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^a\.xml:32:19: error KPR202 /m);
    expect(stdout).toMatch(/^z\.xml:37:18: warning KPR301 /m);
    expect(stderr).toBe('internal The check of dies.xml stopped, and nothing is said of it. The other files have been checked. Report the fault.\n');
  });

  it('is told in the formats for machines too', async () => {
    const place = workplace();
    place.write(files);
    const { status, stdout } = await run(place, killer, 'a.xml', 'dies.xml', 'z.xml', '--jobs', '3', '--format', 'json', '--fail-on', 'never');
    expect(status).toBe(3);
    const { files: checked, systemErrors } = JSON.parse(stdout) as { files: { path: string }[]; systemErrors: object[] };
    expect(checked.map(({ path }) => path)).toEqual(['a.xml', 'z.xml']);
    expect(systemErrors).toMatchObject([{ path: 'dies.xml', kind: 'worker-crashed' }]);
  });
});

describe('a rule that throws', () => {
  it.each(['1', '2'])('ends the run with 3; the other rules, and the other files, are reported (--jobs %s)', async (jobs) => {
    const place = workplace();
    place.write({ 'a.xml': withError, 'throws.xml': withDiagnosis });
    const { status, stdout, stderr } = await run(place, thrower, 'a.xml', 'throws.xml', '--jobs', jobs, '--format', 'compact');
    expect(status).toBe(3);
    expect(stdout).toMatch(/^a\.xml:32:19: error KPR202 /m);
    expect(stdout).toMatch(/^throws\.xml:37:18: warning KPR301 /m);
    expect(stderr).toBe('internal The rule KPR209 stopped in throws.xml and has not been run to its end. The other rules have. Report the fault.\n');
  });

  it('gives away nothing of the file', async () => {
    const place = workplace();
    place.write({ 'throws.xml': withDiagnosis });
    for (const format of ['text', 'json', 'sarif', 'junit', 'html', 'markdown']) {
      const { status, stdout, stderr } = await run(place, thrower, 'throws.xml', '--format', format);
      expect(status, format).toBe(3);
      expect(stdout + stderr, format).not.toContain('01020312345');
    }
  });

  it('is the tool’s own: without the fault the same file has its findings only', async () => {
    const place = workplace();
    place.write({ 'throws.xml': withDiagnosis });
    expect(await run(place, '', 'throws.xml', '--format', 'compact')).toMatchObject({ status: 0, stderr: '' });
  });
});
