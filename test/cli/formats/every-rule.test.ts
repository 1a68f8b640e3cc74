import { describe, expect, it } from 'vitest';
import { formats } from '../../../server/cli/formats/index.ts';
import { checkedFixtures } from './fixtures.ts';
import { runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

describe.each(checkedFixtures)('$name', ({ name, text, report }) => {
  const run = runReport([report]);

  it('can be printed in every format and both languages', async () => {
    for (const [format, { load }] of Object.entries(formats)) {
      for (const language of ['nb', 'en'] as const) {
        expect(print(await load(), run, contextOf(language, { frames: true, texts: { [name]: text } })), format).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('has one line for each finding in compact, and a rule number in no other', async () => {
    const lines = print(await formats['compact']!.load(), runReport([{ ...report, path: 'a.xml' }]), contextOf('en')).split('\n').filter((line) => /KPR\d{3}/.test(line));
    expect(lines).toHaveLength(report.findings.length);
    for (const line of lines) expect(line).toMatch(/^a\.xml:\d+:\d+: (error|warning|info) KPR\d{3} \S.*$/);
  });
});
