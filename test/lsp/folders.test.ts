import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { DidChangeWorkspaceFoldersNotification, type WorkspaceFolder } from 'vscode-languageserver-protocol/node';
import { workplace } from '../cli/kpr-lint.ts';
import { dates } from './extracts.ts';
import { Session } from './session.ts';

let session: Session;
afterEach(() => session.stop());

it('the file that the settings name counts from the folder of the workspace that holds the document, also from one that comes later', async () => {
  const place = workplace();
  place.write({ 'a/team.json': '{ "rules": { "KPR301": "info" } }', 'a/b/uttrekk.xml': dates });
  const folder = (path: string): WorkspaceFolder => ({ uri: pathToFileURL(`${place.folder}/${path}`).href, name: path });
  const uri = folder('a/b/uttrekk.xml').uri;
  session = await Session.start({ textDocument: { diagnostic: {} }, workspace: { configuration: true, workspaceFolders: true } }, { workspaceFolders: [folder('a/b')], initializationOptions: { showsStatus: true } });
  session.settings = { configFile: 'team.json' };
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.open(uri, dates);
  const severities = async (): Promise<unknown[]> => [...new Set((await session.pull(uri)).map(({ severity }) => severity))];
  expect(await severities()).toEqual([2]);
  await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [folder('a')], removed: [folder('a/b')] } });
  expect(await severities()).toEqual([3]);
});

it('a client that knows one folder only may name it in rootUri', async () => {
  const place = workplace();
  place.write({ 'conf/team.json': '{ "rules": { "KPR301": "info" } }', 'deep/x/uttrekk.xml': dates });
  const uri = pathToFileURL(`${place.folder}/deep/x/uttrekk.xml`).href;
  session = await Session.start({ textDocument: { diagnostic: {} }, workspace: { configuration: true } }, { rootUri: pathToFileURL(place.folder).href, initializationOptions: { showsStatus: true } });
  session.settings = { configFile: 'conf/team.json' };
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.open(uri, dates);
  await expect.poll(async () => [...new Set((await session.pull(uri)).map(({ severity }) => severity))]).toEqual([3]);
});
