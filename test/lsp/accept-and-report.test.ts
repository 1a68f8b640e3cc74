import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { withBaseline } from '../../shared/lint/config-edit.ts';
import { type AcceptParams, acceptMethod, acceptResult, htmlReportMethod, htmlReportResult } from '../../shared/protocol.ts';
import { workplace } from '../cli/kpr-lint.ts';
import { parseFixture } from '../rules/fixture.ts';
import { Session, abilities } from './session.ts';

const dates = parseFixture(readFileSync(new URL('../rules/fixtures/KPR301-finds.xml', import.meta.url), 'utf8')).text;

let session: Session;
let folder: string;
let uri: string;

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kpr-lint-lsp-')));
  const file = join(folder, 'uttrekk.xml');
  writeFileSync(file, dates);
  uri = pathToFileURL(file).href;
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'uttrekk' }];
  session = await Session.start(abilities(), { workspaceFolders, initializationOptions: { commands: ['kprLint.acceptFinding'] } });
  await session.open(uri, dates);
});
afterEach(() => {
  session.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function numberOf(rule: string): Promise<number> {
  return (await session.pull(uri)).filter(({ code }) => code === rule).length;
}

/** Accepts the first finding of a rule, and writes the files as the client does. */
async function acceptFirst(rule: string): Promise<void> {
  const { range } = (await session.pull(uri)).find(({ code }) => code === rule)!;
  const [action] = (await session.actions(uri, range.start)).filter(({ command }) => command?.command === 'kprLint.acceptFinding' && command.arguments?.[1] === rule);
  const [document, asked, at, ordinal] = action!.command!.arguments as [string, string, typeof range, number];
  await accept({ uri: document, rule: asked, range: at, ordinal });
}

async function accept(asked: AcceptParams): Promise<void> {
  const accepted = acceptResult.parse(await session.client.sendRequest(acceptMethod, asked));
  writeFileSync(fileURLToPath(accepted.baseline), accepted.text);
  if (!accepted.named) writeFileSync(fileURLToPath(accepted.config), withBaseline('', 'kpr-lint.baseline.json')!);
  await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
}

describe('a finding that is accepted', () => {
  it('is told no more, and neither by the command line', async () => {
    await acceptFirst('KPR301');
    expect(await numberOf('KPR301')).toBe(4);
    await acceptFirst('KPR301');
    expect(await numberOf('KPR301')).toBe(3);
    const { stdout } = await workplace().run(['check', join(folder, 'uttrekk.xml'), '--format', 'json', '--config', join(folder, 'kpr-lint.config.json')]);
    expect((JSON.parse(stdout) as { counts: { byRule: Record<string, number> } }).counts.byRule['KPR301']).toBe(3);
  });

  it('is the one that was chosen, where two missing fields have one range', async () => {
    const [both = ''] = /<tjSoknadDato>\d+<\/tjSoknadDato>\s*<tjVedtDato>\d+<\/tjVedtDato>\s*/.exec(dates)!;
    await session.replace(uri, both, '');
    const told = async (): Promise<string[]> => (await session.pull(uri)).filter(({ code }) => code === 'KPR312').map(({ message }) => /tj\w+Dato/.exec(String(message))![0]);
    expect(await told()).toEqual(['tjSoknadDato', 'tjVedtDato']);
    const { range } = (await session.pull(uri)).find(({ code }) => code === 'KPR312')!;
    await accept({ uri, rule: 'KPR312', range, ordinal: 1 });
    expect(await told()).toEqual(['tjSoknadDato']);
    await accept({ uri, rule: 'KPR312', range, ordinal: 0 });
    expect(await told()).toEqual([]);
  });

  it('leaves no identity in the baseline', async () => {
    await acceptFirst('KPR301');
    expect(readFileSync(join(folder, 'kpr-lint.baseline.json'), 'utf8')).not.toMatch(/1001/);
  });

  it('is refused with a sentence where it is gone', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await expect(session.client.sendRequest(acceptMethod, { uri, rule: 'KPR301', range })).rejects.toThrow('Funnet er ikke der lenger.');
  });

  it('is refused where the baseline is broken, which stays as it is', async () => {
    writeFileSync(join(folder, 'kpr-lint.config.json'), '{ "baseline": "b.json" }');
    writeFileSync(join(folder, 'b.json'), '{ "schemaVersion": 1, ');
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    const { range } = (await session.pull(uri)).find(({ code }) => code === 'KPR301')!;
    await expect(session.client.sendRequest(acceptMethod, { uri, rule: 'KPR301', range })).rejects.toThrow('Grunnlinjen kan ikke endres');
  });
});

describe('the report', () => {
  const html = async (): Promise<string> => htmlReportResult.parse(await session.client.sendRequest(htmlReportMethod, { uri })).html;

  it('is one HTML page of what the editor holds, stored or not', async () => {
    const before = await html();
    expect(before).toMatch(/^<!DOCTYPE html>/);
    expect(before).toContain('KPR301');
    for (const text of ['20210301</tjTilDato>', '<TJENESTE']) expect(before).not.toContain(text);
    expect(before).toContain('uttrekk.xml');
    await session.replace(uri, '<IPLOS ', '<IPLO ');
    await session.replace(uri, '</IPLOS>', '</IPLO>');
    await expect(html()).rejects.toThrow();
    await session.close(uri);
    expect(await html()).toContain('KPR301');
  });

  it.each(['ISO-8859-1', 'windows-1252', 'UTF-16'])('is of what the editor has read, whatever encoding the file declares: %s', async (encoding) => {
    const other = 'file:///uttrekk.xml';
    await session.open(other, dates.replace(/(<iiSysID>)[^<]*/, '$1Blåbær').replace(/encoding="[^"]*"/, `encoding="${encoding}"`));
    expect(session.textOf(other)).toContain(`encoding="${encoding}"`);
    expect((await session.pull(other)).map(({ code }) => code)).not.toContain('KPR009');
    const page = htmlReportResult.parse(await session.client.sendRequest(htmlReportMethod, { uri: other })).html;
    expect(page).toContain('Blåbær');
    expect(page).not.toContain('KPR009');
  });

  it('shows no identity', async () => {
    const identities = [...dates.matchAll(/(?:PeID|TjID|PoID|FnID|DiID)="(\d+)"/g)].map(([, id]) => id!).filter((id) => id.length > 3);
    expect(identities.length).toBeGreaterThan(0);
    const page = (await html()).replace(/<style>[^]*?<\/style>/, '').replace(/sha256-[^']*/, '');
    for (const id of identities) expect(page).not.toMatch(new RegExp(`\\b${id}\\b`));
  });
});
