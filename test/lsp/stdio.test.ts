import { type ChildProcess, fork, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import {
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  InitializeRequest,
  InitializedNotification,
  type MessageConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import packageJson from '../../package.json' with { type: 'json' };
import { copyCli, workplace } from '../cli/kpr-lint.ts';
import { parseFixture } from '../rules/fixture.ts';
import { abilities } from './session.ts';

const text = parseFixture(readFileSync(new URL('../rules/fixtures/KPR301-finds.xml', import.meta.url), 'utf8')).text;
const uri = 'file:///uttrekk.xml';

let child: ChildProcess;
afterEach(() => child.kill());

/** `kpr-lint server --stdio` as an editor starts it: the bundle alone in a folder, with no node_modules anywhere near. */
function start(): MessageConnection {
  const alone = join(workplace().folder, 'cli.js');
  copyCli(alone);
  child = spawn(process.execPath, [alone, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  connection.listen();
  return connection;
}

function ended(): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

/** It checks what is opened, and ends when it is told to. */
async function expectToServe(client: MessageConnection): Promise<void> {
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'xml', version: 1, text } });
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  expect(report.kind === 'full' && report.items.filter(({ code }) => code === 'KPR301').length).toBe(5);
  const end = ended();
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  expect(await end).toBe(0);
}

it('kpr-lint server --stdio checks what the editor opens, and ends when the editor says so', async () => {
  const client = start();
  const { serverInfo } = await client.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: abilities(), locale: 'en' });
  expect(serverInfo).toEqual({ name: 'kpr-lint', version: packageJson.version });
  await client.sendNotification(InitializedNotification.type, {});
  await expectToServe(client);
});

it('kpr-lint server --stdio ends with an editor that is gone without a word', async () => {
  const client = start();
  await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  const end = ended();
  client.dispose();
  child.stdin!.end();
  expect(await end).toBe(1);
});

it('kpr-lint server --stdio ends without a word with an editor that has stopped reading', async () => {
  const client = start();
  await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  let said = '';
  child.stderr!.on('data', (piece) => (said += String(piece)));
  const end = new Promise((resolve) => child.once('close', resolve));
  child.stdout!.destroy();
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'xml', version: 1, text } });
  expect(await end).toBe(1);
  expect(said).toBe('');
});

it('the bundle of the extension talks over the channel between Node processes as well', async () => {
  child = fork(fileURLToPath(new URL('../../dist/server.js', import.meta.url)), ['--node-ipc'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const client = createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  client.listen();
  await client.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: abilities() });
  await expectToServe(client);
});

it('kpr-lint server asks for the channel', async () => {
  const { status, stdout, stderr } = await workplace().run(['server', '--lang', 'en']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('kpr-lint server --stdio');
});
