import { expect, it } from 'vitest';
import { generateExtract } from '../../shared/generate/generate.ts';
import { serializeExtract } from '../../shared/generate/serialize.ts';
import { Check } from '../../shared/lint/check.ts';
import { settingsOf } from '../../shared/lint/settings.ts';
import { Collector } from '../../shared/report/collector.ts';

it('a clean extract of 5 000 persons gives no error and no warning', () => {
  const check = new Check('clean.xml', settingsOf(), new Collector());
  const encoder = new TextEncoder();
  for (const piece of serializeExtract(generateExtract({ persons: 5000, seed: 21, municipality: '0301', year: 2024 }))) check.write(encoder.encode(piece));
  const report = check.end()!;
  expect(report).toMatchObject({ persons: 5000, complete: true, systemErrors: [] });
  expect([...report.findings].filter(({ severity }) => severity !== 'info').map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
});
