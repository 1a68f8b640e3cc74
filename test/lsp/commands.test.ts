import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CodeAction, DidSaveTextDocumentNotification, ExecuteCommandRequest, MessageType, ShowDocumentRequest, ShowMessageNotification, ShutdownRequest } from 'vscode-languageserver-protocol/node';
import { guideOf } from '../../shared/rules/guides/lookup.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import { ruleMarkdown } from '../../shared/text/rule-markdown.ts';
import { type Workplace, workplace } from '../cli/kpr-lint.ts';
import { dates } from './extracts.ts';
import { Session, abilities } from './session.ts';

const [off, accept, page] = ['kprLint.turnRuleOff', 'kprLint.acceptFinding', 'kprLint.showRule'];

let session: Session;
let place: Workplace;
let uri: string;
/** What the user has been told. */
let told: { type: MessageType; message: string }[];

beforeEach(() => {
  place = workplace();
  uri = pathToFileURL(place.write({ 'uttrekk.xml': dates })).href;
  told = [];
});
afterEach(() => session.stop());

/** An editor without commands of ours. */
async function opened(language: 'nb' | 'en' = 'nb', more: ReturnType<typeof abilities> = {}): Promise<void> {
  session = await Session.start({ ...abilities(), ...more }, { initializationOptions: { language } });
  session.client.onNotification(ShowMessageNotification.type, (message) => void told.push(message));
  await session.open(uri, dates);
}

async function actionsOf(rule: string): Promise<CodeAction[]> {
  const { range } = (await session.pull(uri)).find(({ code }) => code === rule)!;
  return (await session.actions(uri, range.start)).filter(({ diagnostics }) => diagnostics?.[0]?.code === rule);
}

/** Chooses the action that has a command, on the first finding of a rule. */
async function choose(command: string, rule = 'KPR301'): Promise<void> {
  const chosen = (await actionsOf(rule)).find((action) => action.command?.command === command);
  const { arguments: args = [] } = chosen!.command!;
  expect(await session.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args })).toBeNull();
}

async function numberOf(rule: string): Promise<number> {
  return (await session.pull(uri)).filter(({ code }) => code === rule).length;
}

const stored = (name: string): string => readFileSync(join(place.folder, name), 'utf8');

describe('a client that has no commands of ours', () => {
  it('has the server run them; the page of a rule only where it can show one', async () => {
    await opened();
    expect(session.capabilities.executeCommandProvider).toEqual({ commands: [off, accept] });
    expect((await actionsOf('KPR301')).flatMap(({ command }) => command?.command ?? [])).toEqual([off, accept]);
    session.stop();
    await opened('nb', { window: { showDocument: { support: true } } });
    expect(session.capabilities.executeCommandProvider).toEqual({ commands: [off, accept, page] });
    expect((await actionsOf('KPR301')).flatMap(({ command }) => command?.command ?? [])).toEqual([page, off, accept]);
  });

  it('is told in the log which of its options cannot be followed', async () => {
    session = await Session.start(abilities(), { initializationOptions: { language: 'english', commands: [page] } });
    await session.until(() => session.logged.some((line) => line.startsWith('initializationOptions: language')));
  });

  it('that has all of them runs them itself: the server offers none', async () => {
    session = await Session.start({ ...abilities(), window: { showDocument: { support: true } } }, { initializationOptions: { commands: [off, accept, page] } });
    expect(session.capabilities.executeCommandProvider).toBeUndefined();
  });
});

describe('switching a rule off', () => {
  it('makes a configuration, says so, and holds at once', async () => {
    await opened();
    await choose(off);
    expect(stored('kpr-lint.config.json')).toBe('{\n  "rules": {\n    "KPR301": "off"\n  }\n}\n');
    expect(told).toEqual([{ type: MessageType.Info, message: 'KPR301 er slått av i kpr-lint.config.json.' }]);
    expect(await numberOf('KPR301')).toBe(0);
  });

  it('keeps the comments of the configuration that is there', async () => {
    place.write({ 'kpr-lint.config.json': '{\n  "rules": {\n    "KPR303": "info" // Avtalt.\n  }\n}\n' });
    await opened('en');
    await choose(off);
    expect(stored('kpr-lint.config.json')).toBe('{\n  "rules": {\n    "KPR303": "info", // Avtalt.\n    "KPR301": "off"\n  }\n}\n');
    expect(told).toEqual([{ type: MessageType.Info, message: 'KPR301 has been switched off in kpr-lint.config.json.' }]);
  });

  it('makes the configuration in the folder of the workspace', async () => {
    uri = pathToFileURL(place.write({ 'ut/2021/uttrekk.xml': dates })).href;
    session = await Session.start(abilities(), { workspaceFolders: [{ uri: pathToFileURL(place.folder).href, name: 'x' }] });
    await session.open(uri, dates);
    await choose(off);
    expect(await numberOf('KPR301')).toBe(0);
    expect(existsSync(join(place.folder, 'kpr-lint.config.json'))).toBe(true);
  });

  it.each([
    ['is broken', '{ "rules": ', 'kpr-lint.config.json kan ikke endres fordi den ikke er gyldig JSON. Rett den først.'],
    ['has no rules there', '{ "rules": "off" }', 'kpr-lint.config.json kan ikke endres fordi den ikke er gyldig JSON. Rett den først.'],
  ])('is refused with a sentence where the configuration %s, which stays as it is', async (_, text, sentence) => {
    place.write({ 'kpr-lint.config.json': text });
    await opened();
    await choose(off);
    expect(told).toEqual([{ type: MessageType.Error, message: sentence }]);
    expect(stored('kpr-lint.config.json')).toBe(text);
  });

  it('is refused where the configuration is open and not saved', async () => {
    const text = '{ "rules": {} }';
    const config = pathToFileURL(place.write({ 'kpr-lint.config.json': text })).href;
    await opened();
    await session.open(config, text, 'json');
    await session.replace(config, '{}', '{ "KPR303": "off" }');
    await choose(off);
    expect(told).toEqual([{ type: MessageType.Error, message: 'kpr-lint.config.json er åpen med endringer som ikke er lagret. Lagre den først.' }]);
    expect(stored('kpr-lint.config.json')).toBe(text);
  });

  it('is refused for a document that is no file', async () => {
    uri = 'untitled:Untitled-1';
    await opened();
    await choose(off);
    expect(told).toEqual([{ type: MessageType.Error, message: 'Lagre uttrekket som en fil først: konfigurasjonen gjelder filer.' }]);
  });
});

describe('accepting a finding', () => {
  it('makes the baseline and the configuration that names it, says so, and holds at once, also for the command line', async () => {
    await opened();
    await choose(accept);
    expect(told).toEqual([{ type: MessageType.Info, message: 'Funnet er godtatt i kpr-lint.baseline.json og telles ikke lenger.' }]);
    expect(stored('kpr-lint.config.json')).toBe('{\n  "baseline": "kpr-lint.baseline.json"\n}\n');
    expect(await numberOf('KPR301')).toBe(4);
    await choose(accept);
    expect(await numberOf('KPR301')).toBe(3);
    const { stdout } = await place.run(['check', 'uttrekk.xml', '--format', 'json']);
    expect((JSON.parse(stdout) as { counts: { byRule: Record<string, number> } }).counts.byRule['KPR301']).toBe(3);
  });

  it('writes neither file where the configuration is broken', async () => {
    place.write({ 'kpr-lint.config.json': '{ "rules": ' });
    await opened('en');
    await choose(accept);
    expect(told).toMatchObject([{ type: MessageType.Error, message: expect.stringContaining('The baseline cannot be changed') as string }]);
    expect(existsSync(join(place.folder, 'kpr-lint.baseline.json'))).toBe(false);
  });
});

it('the page of a rule is a file that the client shows, and gone with the server', async () => {
  await opened('nb', { window: { showDocument: { support: true } } });
  const shown: string[] = [];
  session.client.onRequest(ShowDocumentRequest.type, ({ uri: asked }) => {
    shown.push(readFileSync(fileURLToPath(asked), 'utf8'), fileURLToPath(asked));
    return { success: true };
  });
  await choose(page!);
  expect(shown[0]).toBe(ruleMarkdown(ruleOf('KPR301'), guideOf(ruleOf('KPR301')), 'nb'));
  await session.client.sendRequest(ShutdownRequest.type);
  expect(existsSync(shown[1]!)).toBe(false);
});

it('a configuration that is saved holds at once, also where the client watches no files', async () => {
  const config = pathToFileURL(place.write({ 'kpr-lint.config.json': '{}' })).href;
  await opened();
  await session.open(config, '{}', 'json');
  expect(await numberOf('KPR301')).toBe(5);
  place.write({ 'kpr-lint.config.json': '{ "rules": { "KPR301": "off" } }' });
  await session.client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: config } });
  expect(await numberOf('KPR301')).toBe(0);
});
