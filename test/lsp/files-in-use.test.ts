import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DidSaveTextDocumentNotification } from 'vscode-languageserver-protocol/node';
import { workplace } from '../cli/kpr-lint.ts';
import { dates } from './extracts.ts';
import { Session } from './session.ts';

const usual = ['**/kpr-lint.config.json', '**/kpr-lint.baseline.json'];
const naming = '{ "baseline": "godtatt.json", "previous": "i fjor/u[1].xml" }';

let place: ReturnType<typeof workplace>;
let session: Session;
beforeEach(() => {
  place = workplace();
});
afterEach(() => session.stop());

const href = (path: string): string => pathToFileURL(`${place.folder}/${path}`).href;

/** A client that has the folder `inne` open, and the document `inne/u.xml` or another. */
async function opened(settings: object, watchedFiles: object | undefined, document = 'inne/u.xml'): Promise<void> {
  place.write({ [document]: dates });
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true, ...(watchedFiles && { didChangeWatchedFiles: watchedFiles }) } };
  session = await Session.start(capabilities, { workspaceFolders: [{ uri: href('inne'), name: 'inne' }] }, { settings });
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.open(href(document), dates);
  await session.pull(href(document));
}

describe('the files in use', () => {
  const able = { dynamicRegistration: true, relativePatternSupport: true };

  it('are watched by the names that they have', async () => {
    place.write({ 'inne/regler.json': naming, 'inne/godtatt.json': '{ "schemaVersion": 1, "files": {} }' });
    await opened({ configFile: 'regler.json' }, able);
    await session.until(() => session.watched.length >= 5);
    expect(session.watched).toEqual([...usual, { baseUri: href('inne'), pattern: 'regler.json' }, { baseUri: href('inne'), pattern: 'godtatt.json' }, { baseUri: href('inne/i fjor'), pattern: 'u?1?.xml' }]);
  });

  it('are watched by their names alone for a client that knows no folder of a pattern', async () => {
    await opened({ configFile: 'regler.json' }, { dynamicRegistration: true });
    await session.until(() => session.watched.length >= 3);
    expect(session.watched).toEqual([...usual, '**/regler.json']);
  });

  it('with the usual names are watched everywhere in the workspace as it is, and beside a document outside of it', async () => {
    place.write({ 'inne/kpr-lint.config.json': '{}' });
    await opened({}, able);
    expect(session.watched).toEqual(usual);
    session.stop();
    place.write({ 'ute/kpr-lint.config.json': '{}' });
    await opened({}, able, 'ute/her/u.xml');
    await session.until(() => session.watched.length >= 4);
    expect(session.watched).toEqual([...usual, { baseUri: href('ute/her'), pattern: '*.json' }, { baseUri: href('ute'), pattern: 'kpr-lint.config.json' }]);
  });

  it('count anew when one of them is saved in a client that watches none', async () => {
    place.write({ 'inne/regler.json': '{ "rules": { "KPR301": "off" } }' });
    await opened({ configFile: 'regler.json' }, undefined);
    expect(await session.pull(href('inne/u.xml'))).toEqual([]);
    place.write({ 'inne/regler.json': '{}' });
    await session.client.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: href('inne/regler.json') } });
    expect((await session.pull(href('inne/u.xml'))).length).toBe(5);
  });
});
