import { describe, expect, it } from 'vitest';
import { type GenerateOptions, generateExtract } from '../../../shared/generate/generate.ts';
import { serializeExtract } from '../../../shared/generate/serialize.ts';
import { Check } from '../../../shared/lint/check.ts';
import { type RuleChange, settingsOf } from '../../../shared/lint/settings.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { rules } from '../../../shared/rules/index.ts';

/** Real extracts have what these two find, and so have synthetic ones. */
const realistic = new Set(['KPR307', 'KPR311']);

/** Every rule, also those that are off by default. */
const changes = new Map(rules.map(({ id }): [string, RuleChange] => [id, { severity: realistic.has(id) ? 'off' : 'on' }]));

function check(options: GenerateOptions) {
  const run = new Check('synthetic.xml', settingsOf(changes), new Collector());
  const encoder = new TextEncoder();
  for (const piece of serializeExtract(generateExtract(options))) run.write(encoder.encode(piece));
  return run.end()!;
}

describe.each<GenerateOptions>([
  { persons: 700, seed: 1, municipality: '0301', year: 2018 },
  { persons: 700, seed: 2, municipality: '0301', district: '07', year: 2019 },
  { persons: 700, seed: 3, municipality: '1103', year: 2020 },
  { persons: 1500, seed: 4, municipality: '4601', year: 2021 },
  { persons: 40, seed: 5, municipality: '5603', year: 2024 },
  { persons: 1, seed: 6, municipality: '5001', year: 2025 },
])('a synthetic extract of $persons persons in $municipality, $year', (options) => {
  const report = check(options);

  it('is read to the end', () => {
    expect([report.persons, report.dataYear, report.complete, report.systemErrors]).toEqual([options.persons, options.year, true, []]);
  });

  it('has nothing for any rule to find, but a few applications without an answer', () => {
    const { KPR601: pending = 0, ...others } = report.counts.byRule;
    expect(others).toEqual({});
    expect(pending).toBe(report.counts.info);
    expect(pending).toBeLessThan(0.01 * options.persons + 1);
  });
});
