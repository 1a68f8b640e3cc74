import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentDiagnosticRequest, DocumentSymbolRequest, HoverRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { LiveExtract } from '../../shared/lint/live.ts';
import { type FindingsResult, findingsMethod } from '../../shared/protocol.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Checks } from '../../shared/rules/rule.ts';
import { dates, expired } from './extracts.ts';
import { Session, abilities } from './session.ts';

const uri = 'file:///uttrekk.xml';
const textDocument = { uri };
const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

let session: Session;
afterEach(() => {
  vi.restoreAllMocks();
  session.stop();
});

async function opened(text: string, initializationOptions: object = { showsStatus: true }, pull = true): Promise<void> {
  session = await Session.start(abilities(pull), { initializationOptions });
  await session.open(uri, text);
}

describe('a rule that throws', () => {
  const breakRule = (): void => {
    const { service } = ruleOf('KPR301').check;
    expect(service).toBeDefined();
    vi.spyOn(ruleOf('KPR301').check as Required<Checks<unknown>>, 'service').mockImplementation(() => {
      throw new Error('a fault of the tool, of 01020312345');
    });
  };

  it('is told as an internal error, and the rest goes on', async () => {
    breakRule();
    await opened(expired.replace('20210314</tjFraDato>', '20210314</tjFraDato><tjTilDato>20210301</tjTilDato>'));
    expect((await session.pull(uri)).map(({ code }) => code)).toContain('KPR201');
    expect(session.statuses.at(-1)).toMatchObject({ state: 'checked', stopped: ['KPR301'] });
    const { groups } = (await session.client.sendRequest(findingsMethod, { uri })) as FindingsResult;
    expect(groups.map(({ rule }) => rule)).toContain('KPR201');
  });

  it('goes on after an edit, and is tried again', async () => {
    breakRule();
    await opened(dates);
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(2);
    expect(session.statuses.at(-1)).toMatchObject({ stopped: ['KPR301'] });
    vi.restoreAllMocks();
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(4);
    expect(session.statuses.at(-1)).toMatchObject({ stopped: [] });
  });

  it('is told at the top of the document to a client that does not show the status, without a word of the data', async () => {
    breakRule();
    await opened(dates, {});
    const diagnostics = await session.pull(uri);
    expect(diagnostics[0]).toMatchObject({ range: { start: { line: 0, character: 0 } }, message: 'Regelen KPR301 stanset i uttrekk.xml og er ikke kjørt ferdig. De andre reglene er det. Meld feilen.' });
    expect(JSON.stringify(diagnostics)).not.toContain('01020312345');
  });
});

describe('a document whose check crashes', () => {
  const breakChecks = (): { mock: { calls: unknown[] } } =>
    vi.spyOn(LiveExtract.prototype, 'steps').mockImplementation(() => {
      throw new Error('a fault of the tool');
    });

  it('is tried twice and then set aside until it is edited; other documents are checked', async () => {
    const spy = breakChecks();
    await opened(dates);
    for (let i = 0; i < 4; i++) {
      expect(await session.pull(uri)).toEqual([]);
      expect(session.statuses.at(-1)).toMatchObject({ state: 'unchecked', reason: 'crashed' });
    }
    expect(spy.mock.calls.length).toBe(2);
    vi.restoreAllMocks();
    expect(await session.pull(uri)).toEqual([]);
    await session.open('file:///annet.xml', dates);
    expect((await session.pull('file:///annet.xml')).length).toBeGreaterThan(0);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(4);
  });

  it('is tried no more than twice, whoever asks, and nobody gets a fault for an answer', async () => {
    const spy = breakChecks();
    await opened(dates);
    const { client } = session;
    const ask = (): Promise<unknown[]> => Promise.all([client.sendRequest(DocumentSymbolRequest.type, { textDocument }), client.sendRequest(InlayHintRequest.type, { textDocument, range }), session.pull(uri)]);
    for (let i = 0; i < 3; i++) expect(await ask()).toEqual([[], [], []]);
    expect(spy.mock.calls.length).toBe(2);
  });

  it('is told at the top of the document to a client that does not show the status', async () => {
    breakChecks();
    await opened(dates, {});
    expect(await session.pull(uri)).toMatchObject([{ message: expect.stringContaining('Kontrollen av uttrekk.xml stanset') as string }]);
  });

  it('does not keep a client waiting that cannot pull', async () => {
    breakChecks();
    await opened(dates, {}, false);
    await session.until(() => session.published.length > 0);
    expect(session.published[0]!.diagnostics).toMatchObject([{ message: expect.stringContaining('stanset') as string }]);
  });
});

describe('a document that has brought down an earlier server', () => {
  it('is left alone by all that reads it until it is edited', async () => {
    await opened(dates, { showsStatus: true, setAside: [uri] });
    expect(await session.pull(uri)).toEqual([]);
    expect(session.statuses).toEqual([{ uri, state: 'unchecked', reason: 'crashed' }]);
    const position = session.positionOf(uri, '20210301</tjTilDato>');
    expect(await session.client.sendRequest(HoverRequest.type, { textDocument, position })).toBeNull();
    expect(await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
    expect(await session.client.sendRequest(InlayHintRequest.type, { textDocument, range })).toEqual([]);
    expect(await session.actions(uri, position, ['source.fixAll'])).toEqual([]);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    const report = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    expect(report.kind === 'full' && report.items.filter(({ code }) => code === 'KPR301').length).toBe(4);
    expect(session.statuses.at(-1)).toMatchObject({ state: 'checked' });
  });

  it('is told as being checked before the check begins, so that the client knows which one it was', async () => {
    await opened(dates);
    await session.pull(uri);
    expect(session.statuses.map(({ state }) => state)).toEqual(['checking', 'checked']);
  });
});
