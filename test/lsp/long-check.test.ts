import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CancellationTokenSource, CompletionRequest, type Diagnostic, DocumentDiagnosticRequest, DocumentSymbolRequest, HoverRequest, LSPErrorCodes, type ResponseError } from 'vscode-languageserver-protocol/node';
import type { CompletionItem, Hover } from 'vscode-languageserver-protocol/node';
import { LiveRows } from '../../shared/lint/live-rows.ts';
import { acceptMethod } from '../../shared/protocol.ts';
import { expired, withPersons } from './extracts.ts';
import { Session } from './session.ts';

/** A check of many slices. */
const long = withPersons(5_000);
const [large, small] = ['file:///stort.xml', 'file:///lite.xml'];

let session: Session;
beforeEach(async () => {
  session = await Session.start();
});
afterEach(() => {
  vi.restoreAllMocks();
  session.stop();
});

/** What the server answers to the client's next request for diagnostics: how many persons lack a sex that there is, or why not. */
async function pulled(): Promise<number | ResponseError> {
  return session.pull(large).then(
    () => session.statuses.at(-1)!.counts!.error,
    (error: ResponseError) => error,
  );
}

describe('a check that takes long', () => {
  it('is broken off by the next edit, whose findings alone are told', async () => {
    await session.open(large, long);
    const first = pulled();
    await session.replace(large, '<PERSON pePeID="5000">', '<PERSON pePeID="5000"><!-- X -->');
    await session.replace(large, '<PERSON pePeID="9999"><peAlder>70</peAlder><peKjonn>X</peKjonn></PERSON>', '');
    const second = pulled();
    expect(await first).toMatchObject({ code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } });
    expect(await second).toBe(4_999);
    expect(session.statuses.filter(({ state }) => state === 'checked').length).toBe(1);
  });

  it('keeps completion and hover of another document waiting for no more than its turn', async () => {
    await session.open(small, expired);
    await session.pull(small);
    await session.open(large, withPersons(40_000));
    const order: string[] = [];
    const check = pulled().then(() => order.push('check'));
    await session.until(() => session.statuses.at(-1)?.state === 'checking');
    const position = session.positionOf(small, '12</tjTjenType>');
    const asked = { textDocument: { uri: small }, position };
    const [items, hover] = await Promise.all([session.client.sendRequest(CompletionRequest.type, asked) as Promise<CompletionItem[]>, session.client.sendRequest(HoverRequest.type, asked) as Promise<Hover>]);
    order.push('help');
    await check;
    expect(order).toEqual(['help', 'check']);
    expect(items.some(({ label }) => label === '29')).toBe(true);
    expect((hover.contents as { value: string }).value).toContain('Bruk 29');
  });

  it('lets nothing be accepted of a document that is edited meanwhile, and says why', async () => {
    await session.open(large, long);
    const { line, character } = session.positionOf(large, 'X</peKjonn>');
    const start = { line, character };
    const accepted = session.client.sendRequest(acceptMethod, { uri: large, rule: 'KPR104', range: { start, end: { line, character: character + 1 } } });
    await session.replace(large, '<PERSON pePeID="5000">', '<PERSON pePeID="5000"><!-- X -->');
    await expect(accepted).rejects.toThrow('Filen ble endret imens. Prøv på nytt.');
  });

  it('does not hold up a hover in the same document: there is none until then', async () => {
    await session.open(large, long);
    const check = pulled();
    const hover = await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: large }, position: session.positionOf(large, '70</peAlder>') });
    expect(hover).toBeNull();
    expect(await check).toBe(5_000);
  });

  it('does not hold up completion in the same document either', async () => {
    await session.open(large, long);
    const check = pulled();
    const searched = vi.spyOn(LiveRows.prototype, 'spotAt');
    const items = await session.client.sendRequest(CompletionRequest.type, { textDocument: { uri: large }, position: session.positionOf(large, '</tjTjenType>') });
    expect(items).toEqual([]);
    expect(searched).not.toHaveBeenCalled();
    expect(session.statuses.filter(({ state }) => state === 'checked')).toEqual([]);
    expect(await check).toBe(5_000);
  });

  it('is not answered to a client that has taken its question back', async () => {
    await session.open(large, long);
    const cancelling = new CancellationTokenSource();
    const asked = session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: large } }, cancelling.token);
    cancelling.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  it('gives an outline that waits for it the word to ask anew, where an edit comes first', async () => {
    await session.open(large, long);
    const outline = session.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: large } });
    await session.replace(large, '<PERSON pePeID="5000">', '<PERSON pePeID="5000"><!-- X -->');
    await expect(outline).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  it('is given up when its document closes', async () => {
    await session.open(large, long);
    const check = pulled();
    await session.close(large);
    expect(await check).toMatchObject({ code: LSPErrorCodes.ServerCancelled });
    expect(session.statuses.some(({ state }) => state === 'checked')).toBe(false);
  });
});

describe('a hover after an edit', () => {
  it('tells of what has been typed, before the client asks for diagnostics', async () => {
    await session.open(small, expired);
    await session.pull(small);
    await session.replace(small, '>12</tjTjenType>', '>15</tjTjenType>');
    const hover = (await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: small }, position: session.positionOf(small, '15</tjTjenType>') })) as Hover;
    expect((hover.contents as { value: string }).value).toContain('15 Helsetjenester i hjemmet');
  });
});

describe('5 000 expired codes', () => {
  const service = (n: number): string => `<TJENESTE tjPeID="1001" tjTjID="${9000 + n}" tjVeID="${9000 + n}" tjVeNrID="1"><tjTjenType>12</tjTjenType></TJENESTE>`;
  const many = expired.replace('</PERSON>', `${Array.from({ length: 5000 }, (_, i) => service(i)).join('\n')}</PERSON>`);

  it('are put right by one change of one document', async () => {
    await session.open(large, many);
    const diagnostics: readonly Diagnostic[] = await session.pull(large);
    expect(diagnostics.length).toBe(1000);
    const position = session.positionOf(large, '12</tjTjenType>');
    const [all] = await session.actions(large, position, ['source.fixAll.kprLint']);
    expect(all!.edit!.documentChanges!.length).toBe(1);
    const { textDocument, edits } = all!.edit!.documentChanges![0] as { textDocument: { version: number }; edits: { newText: string }[] };
    expect(textDocument.version).toBe(1);
    expect(edits.filter(({ newText }) => newText === '29').length).toBeGreaterThanOrEqual(5000);
  });
});

it('diagnostics of a document that has not been opened are none', async () => {
  const report = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: large } });
  expect(report).toEqual({ kind: 'full', items: [] });
});
