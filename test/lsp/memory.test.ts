import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CodeActionRequest, DocumentSymbolRequest, HoverRequest } from 'vscode-languageserver-protocol/node';
import type { OpenDocument } from '../../server/lsp/document.ts';
import { Documents } from '../../server/lsp/documents.ts';
import { countsMethod, findingsMethod } from '../../shared/protocol.ts';
import { withPersons } from './extracts.ts';
import { Session } from './session.ts';

const uri = 'file:///stort.xml';

let session: Session;
beforeEach(async () => {
  session = await Session.start();
});
afterEach(() => session.stop());

/** Opens a document, and watches what the server keeps of it. */
async function openWatched(text: string): Promise<WeakRef<OpenDocument>> {
  const open = vi.spyOn(Documents.prototype, 'open');
  await session.open(uri, text);
  await session.pull(uri);
  const kept = new WeakRef(open.mock.results[0]!.value as OpenDocument);
  open.mockRestore();
  return kept;
}

it('nothing of a large document is kept once it has been closed, whatever was asked of it', async () => {
  const kept = await openWatched(withPersons(20_000));
  const textDocument = { uri };
  const position = session.positionOf(uri, '<peKjonn>X');
  await session.replace(uri, '<peKjonn>X', '<peKjonn>Y');
  await session.pull(uri);
  await session.client.sendRequest(HoverRequest.type, { textDocument, position });
  await session.client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await session.client.sendRequest(CodeActionRequest.type, { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
  await session.client.sendRequest(findingsMethod, { uri });
  await session.client.sendRequest(countsMethod, { uri });
  expect(kept.deref() === undefined).toBe(false);
  await session.close(uri);
  await session.pull(uri);
  await vi.waitFor(() => expect(kept.deref() === undefined).toBe(true));
});

it('nothing is kept of one that is closed before it has been checked', async () => {
  const open = vi.spyOn(Documents.prototype, 'open');
  await session.open(uri, withPersons(20_000));
  const check = session.pull(uri).catch(() => undefined);
  await session.until(() => session.statuses.at(-1)?.state === 'checking');
  const kept = new WeakRef(open.mock.results[0]!.value as OpenDocument);
  open.mockRestore();
  await session.close(uri);
  await check;
  await vi.waitFor(() => expect(kept.deref() === undefined).toBe(true));
});
