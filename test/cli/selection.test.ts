import { describe, expect, it } from 'vitest';
import { clean, extract, faults, person } from './extracts.ts';
import { workplace } from './kpr-lint.ts';

const both = extract(person(1, faults.error), person(2, faults.warning));
/** A start before the decision: KPR307, which is off by default. */
const early = clean.replace('<tjFraDato>20210314', '<tjFraDato>20210214');

async function found(content: string, flags: readonly string[], config?: string): Promise<string[]> {
  const place = workplace();
  place.write({ 'x.xml': content, ...(config !== undefined && { 'kpr-lint.config.json': config }) });
  const { stdout, stderr } = await place.run(['x.xml', '--format', 'compact', ...flags]);
  expect(stderr).toBe('');
  return [...stdout.matchAll(/ (error|warning|info) (KPR\d{3}) /g)].map(([, severity, rule]) => `${rule} ${severity}`);
}

describe('which rules run', () => {
  it.each([
    [[], ['KPR202 error', 'KPR301 warning']],
    [['--select', 'KPR301'], ['KPR301 warning']],
    [['--select', 'kpr3'], ['KPR301 warning']],
    [['--select', 'end-before-start'], ['KPR301 warning']],
    [['--select', 'KPR2,KPR3'], ['KPR202 error', 'KPR301 warning']],
    [['--select', 'KPR2', '--select', 'KPR301'], ['KPR202 error', 'KPR301 warning']],
    [['--select', 'KPR4'], []],
    [['--ignore', 'KPR301'], ['KPR202 error']],
    [['--ignore', 'unknown-service-code,KPR3'], []],
    [['--select', 'KPR3', '--ignore', 'KPR301'], []],
    [['--severity', 'KPR301=error,KPR202=info'], ['KPR202 info', 'KPR301 error']],
    [['--severity', 'KPR3=info'], ['KPR202 error', 'KPR301 info']],
    [['--severity', 'KPR202=off'], ['KPR301 warning']],
    [['--severity', 'KPR301=error', '--select', 'KPR2'], ['KPR202 error']],
  ])('%j', async (flags, expected) => {
    expect(await found(both, flags)).toEqual(expected);
  });

  it('switches on a rule that is off by default where it is named, not with its family', async () => {
    expect(await found(early, [])).toEqual([]);
    expect(await found(early, ['--select', 'KPR3'])).toEqual([]);
    expect(await found(early, ['--severity', 'KPR3=error'])).toEqual([]);
    expect(await found(early, ['--select', 'KPR307'])).toEqual(['KPR307 info']);
    expect(await found(early, ['--select', 'start-before-decision'])).toEqual(['KPR307 info']);
    expect(await found(early, ['--severity', 'KPR307=warning'])).toEqual(['KPR307 warning']);
  });

  it('is what the command line says before what the configuration says', async () => {
    const config = '{ "rules": { "KPR301": "off", "KPR202": "info" } }';
    expect(await found(both, [], config)).toEqual(['KPR202 info']);
    expect(await found(both, ['--select', 'KPR301'], config)).toEqual(['KPR301 warning']);
    expect(await found(both, ['--select', 'KPR3'], config)).toEqual([]);
    expect(await found(both, ['--select', 'KPR202'], config)).toEqual(['KPR202 info']);
    expect(await found(both, ['--severity', 'KPR202=error'], config)).toEqual(['KPR202 error']);
  });
});

describe('the data year', () => {
  it('is that of --year, else that of the file', async () => {
    const monitored = extract(person(1, { code: '28' }));
    expect(await found(monitored, ['--select', 'KPR206'])).toEqual([]);
    expect(await found(monitored, ['--select', 'KPR206', '--year', '2018'])).toEqual(['KPR206 error']);
  });
});
