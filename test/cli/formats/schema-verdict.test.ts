import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clean } from '../../lsp/extracts.ts';
import { workplace } from '../kpr-lint.ts';

/** A header field is missing that the schema demands, and of which the register's description names no action. */
const text = clean.replace(/ *<iiSysID>.*\n/, '');

it('a file that the schema rejects is never said to be kept, or fit to be sent', async () => {
  const at = workplace();
  at.write({ 'uttrekk.xml': text });
  const names = ['csv', 'html', 'markdown', 'gitlab', 'json'];
  const { status, stdout } = await at.run(['check', 'uttrekk.xml', '--lang', 'en', '--format', 'text', ...names.flatMap((name) => ['--format', `${name}:out.${name}`])]);
  const [csv, html, markdown, gitlab, json] = names.map((name) => readFileSync(join(at.folder, `out.${name}`), 'utf8')) as [string, string, string, string, string];
  expect(status).toBe(1);
  expect(stdout).toContain('The schema rejects the file.');
  expect(stdout).toMatch(/error +1 +Message rejected +KPR006 1/);
  expect(stdout).toMatch(/ok +0 +Kept, figures become wrong/);
  expect(html).not.toContain('can be sent');
  expect(html).toContain('The registry rejects the whole file as it stands.');
  expect(markdown).toMatch(/Message rejected \| +1/);
  expect(csv).toContain('rejects the message');
  expect(JSON.parse(gitlab)).toMatchObject([{ check_name: 'KPR006', severity: 'blocker' }]);
  // The finding keeps the action that the register's description names.
  expect(JSON.parse(json).files[0].findings).toMatchObject([{ rule: 'KPR006', severity: 'error', registryAction: 'none' }]);
});
