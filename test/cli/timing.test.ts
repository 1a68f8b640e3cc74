import { describe, expect, it } from 'vitest';
import { rules } from '../../shared/rules/index.ts';
import { large, withError } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

interface Time {
  readonly milliseconds: number;
  readonly share: number;
}
interface Timing {
  readonly phases: readonly (Time & { readonly phase: string })[];
  readonly rules: readonly (Time & { readonly rule: string; readonly name: string })[];
}

function isSorted(times: readonly Time[]): boolean {
  return times.every(({ milliseconds }, i) => i === 0 || milliseconds <= times[i - 1]!.milliseconds);
}

describe('--timing', () => {
  it.each([1, 2])('tells in the JSON where the time of all files went, by phase and by rule, with %d jobs', async (jobs) => {
    const place = workplace();
    place.write({ 'x.xml': large(2000), 'y.xml': large(2000) });
    const { stdout } = await place.run(['x.xml', 'y.xml', '--timing', '--format', 'json', '--jobs', String(jobs)]);
    const { timing } = JSON.parse(stdout) as { timing: Timing };
    expect(timing.phases.map(({ phase }) => phase).sort()).toEqual(['counts', 'reading', 'records', 'rules']);
    expect(timing.rules.length).toBeGreaterThan(40);
    expect(timing.rules.every(({ rule, name }) => rules.some(({ id, name: known }) => id === rule && known === name))).toBe(true);
    expect(isSorted(timing.phases) && isSorted(timing.rules)).toBe(true);
    const sum = (times: readonly Time[]): number => times.reduce((all, { share }) => all + share, 0);
    expect(sum(timing.phases)).toBeCloseTo(1, 2);
    expect(sum(timing.rules)).toBeCloseTo(timing.phases.find(({ phase }) => phase === 'rules')!.share, 1);
    for (const { milliseconds } of timing.phases) expect(milliseconds).toBeGreaterThan(0);
  });

  it('is a table on standard error, the formats among the phases', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const plain = await place.run(['x.xml', '--format', 'compact', '--lang', 'en']);
    const { status, stdout, stderr } = await place.run(['x.xml', '--format', 'compact', '--timing', '--lang', 'en']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: plain.stdout });
    const [phases = '', byRule = ''] = stderr.split('\n\n');
    expect(phases.split('\n')[0]).toMatch(/^Time +ms +Share$/);
    expect(phases.split('\n').slice(1).map((line) => /^(\D+?) +[\d.]+ +[\d.]+%$/.exec(line)?.[1]).sort()).toEqual(['XML and records', 'counts', 'formats', 'reading', 'rules']);
    expect(byRule).toMatch(/^Rule +ms +Share\n(KPR\d{3} [a-z-]+ +[\d.]+ +[\d.]+%\n)+$/);
    expect((await place.run(['fix', 'x.xml', '--timing', '--lang', 'en'])).stderr).toMatch(/^fixing +[\d.]+ +[\d.]+%$/m);
  });

  it('changes nothing that is found, and nothing is timed without it', async () => {
    const place = workplace();
    place.write({ 'x.xml': withError });
    const timed = JSON.parse((await place.run(['x.xml', '--format', 'json', '--timing'])).stdout);
    const { timing, ...rest } = timed;
    expect(timing).toBeDefined();
    expect(JSON.parse((await place.run(['x.xml', '--format', 'json'])).stdout)).toEqual(rest);
  });
});
