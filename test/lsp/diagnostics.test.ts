import { afterEach, describe, expect, it } from 'vitest';
import { DocumentDiagnosticRequest } from 'vscode-languageserver-protocol/node';
import { dates, expired, withPersons } from './extracts.ts';
import { Session, abilities } from './session.ts';

const uri = 'file:///uttrekk.xml';

let session: Session;
afterEach(() => session.stop());

async function opened(text: string, pull = true): Promise<void> {
  session = await Session.start(abilities(pull), { initializationOptions: { rulePage: 'kpr-lint:/{rule}.md' } });
  await session.open(uri, text);
  if (pull) await session.pull(uri);
}

describe('diagnostics', () => {
  it('are pulled by a client that can, and not pushed as well', async () => {
    await opened(dates);
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(5);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    expect((await session.pull(uri)).filter(({ code }) => code === 'KPR301').length).toBe(4);
    expect(session.published).toEqual([]);
  });

  it('are pushed to a client that cannot pull, with the version they belong to', async () => {
    await opened(dates, false);
    await session.until(() => session.published.length > 0);
    expect(session.published[0]).toMatchObject({ uri, version: 1 });
    expect(session.published[0]!.diagnostics.length).toBeGreaterThan(0);
  });

  it('of an old version are never pushed', async () => {
    await opened(dates, false);
    await session.replace(uri, '20210301</tjTilDato>', '20210401</tjTilDato>');
    await session.until(() => session.published.some(({ version }) => version === 2));
    expect(session.published.map(({ version }) => version)).toEqual([2]);
  });

  it('are taken away when the document closes, and none come after', async () => {
    await opened(dates, false);
    await session.close(uri);
    // What is opened later is told later: by then the first would have been told too.
    await session.open('file:///senere.xml', dates);
    await session.until(() => session.published.some(({ uri: told }) => told === 'file:///senere.xml'));
    expect(session.published.filter(({ uri: told }) => told === uri)).toEqual([{ uri, diagnostics: [] }]);
  });

  it('that have been pushed are taken away when the document closes', async () => {
    await opened(dates, false);
    await session.until(() => session.published.length > 0);
    await session.close(uri);
    await session.until(() => session.published.length > 1);
    expect(session.published.map(({ diagnostics }) => diagnostics.length > 0)).toEqual([true, false]);
  });

  it('are not to be pulled by a client that gets them pushed: the server does not offer it', async () => {
    session = await Session.start(abilities(false));
    expect(session.capabilities.diagnosticProvider).toBeUndefined();
    session.stop();
    session = await Session.start(abilities(true));
    expect(session.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false, workspaceDiagnostics: false });
  });

  it.each(['diagnostics', 'diagnostic'])('are not pushed to a client that pulls when the settings change: it is asked to pull anew (%s)', async (ability) => {
    const capabilities = abilities();
    session = await Session.start({ ...capabilities, workspace: { ...capabilities.workspace, [ability]: { refreshSupport: true } } });
    let refreshed = 0;
    session.client.onRequest('workspace/diagnostic/refresh', () => void refreshed++);
    await session.open(uri, dates);
    const { resultId } = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [] });
    // What was told before the change is not taken for unchanged.
    const again = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: resultId! });
    expect(again.kind).toBe('full');
    await session.close(uri);
    await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    expect(refreshed).toBe(1);
    expect(session.published).toEqual([]);
  });

  it('are told to be unchanged where nothing has changed', async () => {
    await opened(dates);
    const first = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    const again = await session.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId: first.resultId! });
    expect(again.kind).toBe('unchanged');
  });

  it('have code, page, related places, and strike expired codes through', async () => {
    await opened(dates);
    const [date] = (await session.pull(uri)).filter(({ code }) => code === 'KPR301');
    expect(date).toMatchObject({ source: 'KPR Lint', codeDescription: { href: 'kpr-lint:/KPR301.md' } });
    expect(date!.relatedInformation).toMatchObject([{ location: { uri, range: { start: { line: date!.range.start.line - 1 } } }, message: 'starten' }]);
    session.stop();
    await opened(expired);
    const [code] = (await session.pull(uri)).filter((d) => d.code === 'KPR201');
    expect(code!.tags).toEqual([2]);
  });

  it('say nothing about documents that are no KPR extract, and the status says why', async () => {
    await opened('<note><to>Ola</to></note>');
    expect(await session.pull(uri)).toEqual([]);
    expect(session.statuses.at(-1)).toMatchObject({ state: 'unchecked', reason: 'not-extract', detail: 'note' });
  });

  it('come when a document becomes a KPR extract', async () => {
    await opened(dates.replace('<IPLOS ', '<IPLO ').replace('</IPLOS>', '</IPLO>'));
    expect(await session.pull(uri)).toEqual([]);
    await session.replace(uri, '<IPLO ', '<IPLOS ');
    await session.replace(uri, '</IPLO>', '</IPLOS>');
    expect((await session.pull(uri)).length).toBeGreaterThan(0);
  });

  it('speak the language of the client', async () => {
    session = await Session.start(abilities(), { locale: 'en-GB' });
    await session.open(uri, dates);
    expect((await session.pull(uri)).find(({ code }) => code === 'KPR301')!.message).toContain('Correct the dates.');
  });

  it('tell exact totals where the editor cannot take them all', async () => {
    await opened(withPersons(1500));
    const shown = await session.pull(uri);
    expect(shown.length).toBe(1000);
    const status = session.statuses.at(-1)!;
    expect(status.shown).toBe(999);
    expect(status.counts!.error).toBe(1500);
    expect(shown.filter(({ severity }) => severity === 1).length).toBe(999);
    expect(shown.some(({ message }) => String(message).includes('999') && String(message).includes(String(status.counts!.error + status.counts!.warning + status.counts!.info)))).toBe(true);
  });
});
