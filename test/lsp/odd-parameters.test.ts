import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DidChangeTextDocumentNotification, ErrorCodes } from 'vscode-languageserver-protocol/node';
import * as protocol from '../../shared/protocol.ts';
import { clean, dates } from './extracts.ts';
import { Session, abilities } from './session.ts';

const uri = 'file:///uttrekk.xml';
const textDocument = { uri };

let session: Session;
beforeEach(async () => {
  session = await Session.start({ ...abilities(), window: { showDocument: { support: true } } });
  await session.open(uri, dates);
  await session.pull(uri);
});
afterEach(() => session.stop());

const ask = (method: string, params: unknown): Promise<unknown> => session.client.sendRequest(method, params as object);

describe('parameters that do not fit', () => {
  it.each([protocol.findingsMethod, protocol.checkFilesMethod, protocol.fixAllMethod, protocol.rulePageMethod, protocol.countsMethod, protocol.countsCsvMethod, protocol.figureRowsMethod, protocol.htmlReportMethod, protocol.acceptMethod])('of %s are named in one line', async (method) => {
    const error = await ask(method, { uri: 7, uris: 7, rule: 7 }).catch((refused: unknown) => refused as { code: number; message: string });
    expect(error).toMatchObject({ code: ErrorCodes.InvalidParams, message: expect.stringMatching(/^(uris?|rule): [^\n{]+$/) as string });
  });

  it('of a command, where it has none, are named as well', async () => {
    for (const args of [null, []]) await expect(ask('workspace/executeCommand', { command: protocol.findingCommands.accept, arguments: args })).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
  });
});

describe('a name that every object has', () => {
  it.each(['constructor', '__proto__'])('is no rule of the findings: %s', async (rule) => {
    expect(await ask(protocol.findingsMethod, { uri, rule })).toEqual({ language: 'nb', groups: [] });
  });

  it('is no command', async () => {
    expect(await ask('workspace/executeCommand', { command: 'constructor', arguments: [1] })).toBeNull();
  });
});

describe('a rule that there is not', () => {
  it('has no page', async () => {
    await expect(ask(protocol.rulePageMethod, { rule: 'KPR999' })).rejects.toMatchObject({ code: ErrorCodes.InvalidParams, message: 'Ingen regel heter KPR999.' });
  });

  it('cannot be put into a synthetic extract: nothing is left out in silence', async () => {
    const faults = ['KPR999', 'KPR301', 'constructor'].map((rule) => ({ rule, count: 1 }));
    await expect(ask(protocol.generateMethod, { persons: 20, faults })).rejects.toMatchObject({ code: ErrorCodes.InvalidParams, message: 'KPR999, constructor kan ikke legges inn i et syntetisk uttrekk.' });
  });
});

describe('null for what a client leaves out', () => {
  it('is every kind of code action but those that are asked for by name', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const actions = (context: object): Promise<unknown> => ask('textDocument/codeAction', { textDocument, range, context: { diagnostics: [], ...context } });
    expect(await actions({ only: null })).toEqual(await actions({}));
  });

  it('is a change of all the text', async () => {
    const change = (of: string, text: string): Promise<void> => session.client.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: of, version: 2 }, contentChanges: [{ range: null as never, text }] });
    await change(uri, clean);
    expect(await session.pull(uri)).toEqual([]);
    const config = 'file:///kpr-lint.config.json';
    await session.open(config, '{}');
    await change(config, '{ "yaer": 2021 }');
    expect((await session.pull(config)).length).toBe(1);
  });
});
