import { describe, expect, it } from 'vitest';
import { extract, faults, person, withError, withWarning } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

const files = { 'x.xml': extract(person(1, faults.error), person(2, faults.warning), person(3, { code: '12' })), 'y.xml': withWarning };

describe('--statistics', () => {
  it('is a table by rule instead of the findings: consequence, number and safe fixes, the gravest first, of all files', async () => {
    const place = workplace();
    place.write(files);
    const { status, stdout, stderr } = await place.run(['x.xml', 'y.xml', '--statistics', '--lang', 'en']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const rows = stdout.trim().split('\n').map((line) => line.trim().split(/ {2,}/));
    expect(rows).toEqual([
      ['Rule', 'Name', 'Severity', 'Registry', 'Count', 'Safe fixes'],
      ['KPR201', 'expired-service-code', 'error', 'sets to NULL', '1', '1'],
      ['KPR202', 'unknown-service-code', 'error', 'sets to NULL', '1'],
      ['KPR301', 'end-before-start', 'warning', 'keeps', '2'],
      [expect.stringMatching(/^─+$/)],
      ['Total', '4', '1'],
    ]);
  });

  it('agrees with the totals, whatever is listed, and leaves files to the other formats', async () => {
    const place = workplace();
    place.write(files);
    const { stdout } = await place.run(['x.xml', 'y.xml', '--statistics', '--max-findings', '1', '--format', 'text', '--format', 'json:r.json', '--lang', 'en']);
    expect(stdout).toMatch(/^Total +4 +1$/m);
  });

  it('says what the baseline has left out', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    await place.run(['baseline', 'x.xml']);
    const { status, stdout } = await place.run(['x.xml', '--statistics', '--baseline', 'kpr-lint.baseline.json', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/\nTotal +0\n1 finding is accepted in the baseline and not in the totals\.\n$/);
  });
});

describe('--max-warnings', () => {
  it('does not count warnings that are accepted', async () => {
    const place = workplace();
    place.write({ 'x.xml': withWarning });
    await place.run(['baseline', 'x.xml']);
    place.write({ 'x.xml': extract(person(1, faults.warning), person(2, faults.warning)) });
    const run = async (most: number): Promise<number | null> => (await place.run(['x.xml', '--baseline', 'kpr-lint.baseline.json', '--max-warnings', String(most)])).status;
    expect([await run(0), await run(1)]).toEqual([1, 0]);
  });
});
