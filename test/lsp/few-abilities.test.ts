import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CompletionItem, CompletionRequest, DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import { expired } from './extracts.ts';
import { Session, edited } from './session.ts';

const uri = 'file:///uttrekk.xml';
const textDocument = { uri };

/** A client that announces nothing. */
let session: Session;
beforeEach(async () => {
  session = await Session.start({});
  await session.open(uri, expired);
  await session.until(() => session.published.length > 0);
});
afterEach(() => session.stop());

it('edits name no version of the document', async () => {
  const [one] = await session.actions(uri, session.positionOf(uri, '12</tjTjenType>'));
  expect(edited(expired, one!.edit!.changes![uri]!)).toBe(expired.replace('>12<', '>29<'));
  const [all] = await session.actions(uri, { line: 0, character: 0 }, ['source.fixAll']);
  expect(edited(expired, all!.edit!.changes![uri]!)).toBe(expired.replaceAll(/>1[23]</g, '>29<'));
  for (const { edit } of [one!, all!]) expect(edit!.documentChanges).toBeUndefined();
});

it('the outline is a list: services name their person', async () => {
  const symbols = await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  const { line, character } = session.positionOf(uri, '<PERSON ');
  expect(symbols!.slice(0, 2)).toMatchObject([{ name: 'Person 1', location: { uri, range: { start: { line, character } } } }, { name: '12 Omsorgsbolig', containerName: 'Person 1' }]);
  expect(JSON.stringify(symbols)).not.toMatch(/selectionRange|children/);
});

it('a hover has no signs of markdown', async () => {
  const hover = await session.client.sendRequest(HoverRequest.type, { textDocument, position: session.positionOf(uri, '12</tjTjenType>') });
  expect(hover!.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^tjTjenType · [^*]*KPR201 [^*]*$/) as string });
  const config = 'file:///kpr-lint.config.json';
  await session.open(config, '{ "rules": { "KPR301": "off" } }', 'json');
  const onRule = await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: config }, position: session.positionOf(config, 'KPR301') });
  expect(onRule!.contents).toMatchObject({ kind: 'plaintext', value: expect.stringMatching(/^KPR301 end-before-start\n/) as string });
});

it('completions have no tags', async () => {
  const items = (await session.client.sendRequest(CompletionRequest.type, { textDocument, position: session.positionOf(uri, '</tjTjenType>') })) as CompletionItem[];
  expect(items.length).toBeGreaterThan(0);
  expect(items.filter(({ tags }) => tags !== undefined)).toEqual([]);
});
