import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, inject, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('npm run demo shows findings of every kind and a table by rule, and is content', async () => {
  expect(inject('buildFailure')).toBe('');
  const { LANG, LC_ALL, LC_MESSAGES, ...env } = process.env;
  // Any other status than 0 throws.
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['scripts/demo.mjs'], { cwd: root, env, maxBuffer: 10_000_000 });
  expect(stderr).toBe('');
  const injected = (JSON.parse(readFileSync(`${root}/demo/faults.json`, 'utf8')) as { faults: { rule: string }[] }).faults.map(({ rule }) => rule);
  const table = stdout.slice(stdout.indexOf('--statistics'));
  const offByDefault = ['KPR307', 'KPR311', 'KPR605', 'KPR707'];
  for (const rule of new Set(injected)) if (!offByDefault.includes(rule)) expect(table).toContain(`${rule}  `);
  expect(new Set(injected.map((rule) => rule.slice(0, 4))).size).toBe(9);
});
