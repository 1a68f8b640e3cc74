import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats, statistics } from '../../../server/cli/formats/index.ts';
import { extract, person } from '../extracts.ts';
import { workplace } from '../kpr-lint.ts';
import { fileReport, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

/** Two whole persons, and one that is cut off in the middle of a tag. */
const whole = extract(person(1), person(2), person(3));
const cut = whole.slice(0, whole.lastIndexOf('<tjVedtak>') + 5);
const line = cut.split('\n').length;
const message = `a.xml: the XML breaks in line ${line}. 3 persons have been checked; the counts are incomplete and not printed.`;

const names = Object.keys(formats).filter((name) => !['json', 'jsonl', 'html'].includes(name));

/** What every format says of the cut file, by the name of the format, and what is said on standard error. */
async function told(...flags: readonly string[]): Promise<Record<string, string>> {
  const at = workplace();
  at.write({ 'a.xml': cut });
  const { status, stderr } = await at.run(['check', 'a.xml', '--lang', 'en', ...flags, ...Object.keys(formats).flatMap((name) => ['--format', `${name}:out.${name}`])]);
  expect(status).toBeGreaterThan(0);
  return { ...Object.fromEntries(Object.keys(formats).map((name) => [name, readFileSync(join(at.folder, `out.${name}`), 'utf8')])), stderr };
}

describe.each([
  ['is not selected', ['--select', 'KPR201']],
  ['is ignored', ['--ignore', 'KPR001']],
  ['is cut from the list', ['--max-findings', '0']],
  ['is listed', []],
])('a file whose XML breaks, where the finding that tells so %s', (_, flags) => {
  it('is said to be read in part, and to where, by every format', async () => {
    const { stderr, ...outputs } = await told(...flags);
    expect(stderr).toBe(`partial ${message}\n`);
    for (const name of names) expect(outputs[name]!.replaceAll('\n', ' '), name).toContain(message);
    expect(outputs['html']).toContain(`<li>${message}</li>`);
    expect(outputs['html']).toContain('The file has not been checked in full.');
    expect(JSON.parse(outputs['json']!).files[0].complete).toBe(false);
    expect(JSON.parse(outputs['jsonl']!.trimEnd().split('\n').at(-1)!).files[0].complete).toBe(false);
  });

  it('is a failure for systems, at its line', async () => {
    const { sarif, junit, gitlab, checkstyle, github, csv } = await told(...flags);
    const [{ invocations: [invocation] }] = JSON.parse(sarif!).runs;
    expect(invocation.executionSuccessful).toBe(false);
    expect(invocation.toolExecutionNotifications[0]).toMatchObject({ level: 'error', descriptor: { id: 'broken-xml' }, locations: [{ physicalLocation: { region: { startLine: line } } }] });
    expect(junit).toMatch(/<testsuites [^>]*errors="1"/);
    expect(junit).toContain('<error type="broken-xml"');
    expect(JSON.parse(gitlab!)).toContainEqual(expect.objectContaining({ check_name: 'broken-xml', severity: 'blocker', location: { path: 'a.xml', lines: { begin: line, end: line } } }));
    expect(checkstyle).toContain(`<error line="${line}" severity="error" message="${message}" source="kpr-lint.broken-xml"/>`);
    expect(github).toContain(`::error file=a.xml,line=${line},title=kpr-lint broken-xml::`);
    expect(csv).toContain(`a.xml;${line};;partial;`);
  });
});

it('a file whose XML breaks is read in part also where a baseline accepts the finding', async () => {
  const at = workplace();
  at.write({ 'a.xml': cut });
  await at.run(['baseline', 'a.xml', '--baseline', 'b.json']);
  const { stdout, stderr } = await at.run(['check', 'a.xml', '--lang', 'en', '--baseline', 'b.json']);
  expect(stderr).toBe(`partial ${message}\n`);
  expect(stdout).toContain('No findings in what was checked.');
  expect(stdout.replaceAll('\n', ' ')).toContain(message);
});

it('nothing of this is said of a file that was read to its end', async () => {
  const run = runReport([fileReport('a.xml', [])]);
  for (const { load } of [...Object.values(formats), statistics]) expect(print(await load(), run, contextOf('en'))).not.toMatch(/partial |broken-xml|in what was checked/);
});

it('the table by rule ends with it', async () => {
  const run = runReport([fileReport('a.xml', [], { complete: false, persons: 3, brokenAt: line - 1 })]);
  expect(print(await statistics.load(), run, contextOf('en'))).toContain(`\npartial ${message}\n`);
});
