import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionResolveRequest, DidChangeWatchedFilesNotification } from 'vscode-languageserver-protocol/node';
import { withRuleOff } from '../../shared/lint/config-edit.ts';
import { workplace } from '../cli/kpr-lint.ts';
import { dates, expired } from './extracts.ts';
import { Session, abilities, edited } from './session.ts';

const uri = 'file:///uttrekk.xml';
const commands = ['kprLint.showRule', 'kprLint.turnRuleOff', 'kprLint.acceptFinding'];
type Edits = Parameters<typeof edited>[1];

let session: Session;
afterEach(() => session.stop());

async function opened(text: string, options: object = { commands }): Promise<void> {
  session = await Session.start(abilities(), { initializationOptions: options });
  await session.open(uri, text);
  await session.pull(uri);
}

function actionsAt(text: string, only?: string[]): Promise<CodeAction[]> {
  return session.actions(uri, session.positionOf(uri, text), only);
}

function editsOf(action: CodeAction | undefined): Edits {
  expect(action?.edit?.documentChanges?.length).toBe(1);
  const { textDocument, edits } = action!.edit!.documentChanges![0] as { textDocument: { uri: string }; edits: Edits };
  expect(textDocument.uri).toBe(uri);
  return edits;
}

describe('quick fixes', () => {
  it('put the finding right, the safe one preferred', async () => {
    await opened(expired);
    const [fix] = (await actionsAt('12</tjTjenType>')).filter(({ isPreferred }) => isPreferred);
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'KPR201' }] });
    expect(edited(expired, editsOf(fix))).toBe(expired.replace('12</tjTjenType>', '29</tjTjenType>'));
  });

  it('that leave a choice are suggestions, none of them preferred', async () => {
    await opened(expired);
    const suggestions = (await actionsAt('16</tjTjenType>')).filter(({ edit }) => edit !== undefined);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { title, isPreferred } of suggestions) expect({ title, isPreferred }).toEqual({ title: expect.stringMatching(/^KPR, forslag: /) as string, isPreferred: undefined });
  });

  it('put all of a rule right in one change', async () => {
    const twice = expired.replace('>13</tjTjenType>', '>12</tjTjenType>');
    await opened(twice);
    const all = (await actionsAt('12</tjTjenType>')).find(({ title }) => title.includes('rett alle'));
    const edits = editsOf(await session.client.sendRequest(CodeActionResolveRequest.type, all!));
    expect(edits.length).toBe(2);
    expect(edited(twice, edits)).toBe(twice.replaceAll('>12</tjTjenType>', '>29</tjTjenType>'));
  });

  it('come with their edits to a client that cannot ask for them later', async () => {
    session = await Session.start({ ...abilities(), textDocument: { diagnostic: {}, codeAction: {} } });
    await session.open(uri, expired);
    await session.pull(uri);
    const all = (await actionsAt('12</tjTjenType>')).find(({ title }) => title.includes('rett alle'));
    expect(edited(expired, editsOf(all))).toBe(expired.replaceAll(/>1[23]</g, '>29<'));
  });

  it('of a version that is gone are not made', async () => {
    await opened(expired);
    const all = (await actionsAt('12</tjTjenType>')).find(({ title }) => title.includes('rett alle'));
    await session.replace(uri, '<PERSON pePeID="1001">', '<PERSON pePeID="1001"><!-- X -->');
    await session.pull(uri);
    expect((await session.client.sendRequest(CodeActionResolveRequest.type, all!)).edit).toBeUndefined();
  });

  it('follow what has just been typed, before the client asks for diagnostics', async () => {
    await opened(expired);
    await session.replace(uri, '12</tjTjenType>', '15</tjTjenType>');
    expect((await actionsAt('15</tjTjenType>')).filter(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'KPR201'))).toEqual([]);
  });

  it('speak the language of the client', async () => {
    await opened(expired, { language: 'en', commands });
    const titles = (await actionsAt('12</tjTjenType>')).map(({ title }) => title);
    expect(titles).toContain('KPR: switch KPR201 (expired-service-code) off in the configuration');
    expect(titles).toContain('KPR: fix all 2 in the file (KPR201)');
  });
});

describe('“fix all”', () => {
  it.each(['source.fixAll.kprLint', 'source.fixAll', 'source', ''])('is asked for as %j: all safe ones, and nothing that is a matter of choice', async (kind) => {
    await opened(expired);
    const all = (await actionsAt('16</tjTjenType>', [kind])).filter((action) => action.kind === 'source.fixAll.kprLint');
    expect(all).toMatchObject([{ title: 'KPR: rett alle 2 trygge feil i filen' }]);
    expect(edited(expired, editsOf(all[0]))).toBe(expired.replaceAll(/>1[23]</g, '>29<'));
  });

  it.each([[undefined], [['quickfix']], [['source.organizeImports']], [['source.fixAll.eslint']]])('is not given to one who asks for %j', async (only) => {
    await opened(expired);
    expect((await actionsAt('12</tjTjenType>', only)).filter(({ kind }) => kind === 'source.fixAll.kprLint')).toEqual([]);
  });

  it('waits for what has just been typed: on save no edit comes between', async () => {
    session = await Session.start();
    await session.open(uri, expired);
    expect(editsOf((await actionsAt('12<', ['source.fixAll']))[0]).length).toBe(2);
    await session.replace(uri, '<PERSON pePeID="1003">', '<PERSON pePeID="1003"><');
    await session.replace(uri, '<PERSON pePeID="1003"><', '<PERSON pePeID="1003">');
    const [all] = await actionsAt('12<', ['source.fixAll']);
    expect(all!.edit!.documentChanges![0]).toMatchObject({ textDocument: { version: 3 } });
    expect(editsOf(all).length).toBe(2);
  });
});

describe('what to do with a finding that is none', () => {
  it('is to read the page of the rule, to switch the rule off, or to accept the finding: by commands of the client', async () => {
    await opened(dates);
    const offered = (await actionsAt('20210301</tjTilDato>')).flatMap(({ command }) => (command === undefined ? [] : [command]));
    expect(offered.map(({ command, arguments: args }) => [command, ...args!])).toEqual([
      ['kprLint.showRule', 'KPR301'],
      ['kprLint.turnRuleOff', uri, 'KPR301', 'end-before-start'],
      ['kprLint.acceptFinding', uri, 'KPR301', { start: session.positionOf(uri, '20210301</tjTilDato>'), end: session.positionOf(uri, '</tjTilDato>\n    </TJENESTE>') }, 0],
    ]);
  });

  it.each([
    ['makes a configuration where there is none', undefined, '{\n  "rules": {\n    "KPR301": "off"\n  }\n}\n'],
    ['keeps the comments of one that is there', '{\n  // Felles for alle.\n  "rules": {\n    // Avtalt.\n    "KPR303": "info"\n  }\n}\n', '{\n  // Felles for alle.\n  "rules": {\n    // Avtalt.\n    "KPR303": "info",\n    "KPR301": "off"\n  }\n}\n'],
  ])('to switch the rule off %s, and the server follows it at once', async (_, before, after) => {
    const place = workplace();
    const document = pathToFileURL(place.write({ 'uttrekk.xml': dates })).href;
    const config = join(place.folder, 'kpr-lint.config.json');
    if (before !== undefined) place.write({ 'kpr-lint.config.json': before });
    session = await Session.start(abilities(), { initializationOptions: { commands, showsStatus: true } });
    await session.open(document, dates);
    const [finding] = (await session.pull(document)).filter(({ code }) => code === 'KPR301');
    const action = (await session.actions(document, finding!.range.start)).find(({ command }) => command?.command === 'kprLint.turnRuleOff');
    const [, rule, name] = action!.command!.arguments as [string, string, string];
    writeFileSync(config, withRuleOff(before === undefined ? '' : readFileSync(config, 'utf8'), rule, name)!);
    expect(readFileSync(config, 'utf8')).toBe(after);
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    expect((await session.pull(document)).filter(({ code }) => code === 'KPR301')).toEqual([]);
    expect(session.statuses.at(-1)).toMatchObject({ configFile: config });
  });
});
