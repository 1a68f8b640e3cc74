// The language server as an editor has it: `kpr-lint server --stdio`, asked over the protocol.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  HoverRequest,
  InitializeRequest,
  InitializedNotification,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import { median, percentile } from './measure.mjs';

const uri = 'file:///bench.xml';
const capabilities = { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } } } };
const ms = (n) => n.toFixed(n < 10 ? 1 : 0);

/** A server and its client; documents are opened and edited as an editor does. */
class Client {
  constructor(cli) {
    this.child = spawn(process.execPath, [cli, 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.connection = createMessageConnection(new StreamMessageReader(this.child.stdout), new StreamMessageWriter(this.child.stdin));
    // Milliseconds of the check itself, as the server tells them (Status in shared/protocol.ts).
    this.connection.onNotification('kprLint/status', ({ elapsed }) => (this.elapsed = elapsed ?? this.elapsed));
    this.connection.listen();
  }

  async start() {
    await this.connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities, locale: 'nb' });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  async open(text) {
    this.version = 1;
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'xml', version: 1, text } });
  }

  /** Puts a character in the place of another. */
  async type(line, character, text) {
    const range = { start: { line, character }, end: { line, character: character + 1 } };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: ++this.version }, contentChanges: [{ range, text }] });
  }

  pull() {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  }

  hover(line, character) {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  }

  close() {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Resident memory now, in MiB; NaN where the system does not tell. */
  mebibytes() {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  stop() {
    this.connection.dispose();
    this.child.kill();
  }
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** Opening, typing and hovering in documents. Milliseconds. `runs`: how often each is opened, by a new server each time. */
export async function editing(cli, extracts, runs) {
  const rows = [];
  for (const { mb, file } of extracts) {
    const text = readFileSync(file, 'utf8');
    const openings = [];
    for (let i = 0; i < runs; i++) openings.push(await opening(cli, text));
    const [opened, served, elapsed] = ['opened', 'served', 'elapsed'].map((what) => ms(median(openings.map((times) => times[what]))));
    rows.push({ MB: String(mb), 'open to diagnostics ms': opened, 'of it in the server': served, 'of it the check': elapsed, ...(await edit(cli, text)) });
  }
  return rows;
}

async function opening(cli, text) {
  const client = new Client(cli);
  await client.start();
  const begun = performance.now();
  await client.open(text);
  const written = performance.now();
  await client.pull();
  const ended = performance.now();
  client.stop();
  return { opened: ended - begun, served: ended - written, elapsed: client.elapsed };
}

async function edit(cli, text) {
  const client = new Client(cli);
  await client.start();
  await client.open(text);
  await client.pull();
  const lines = text.split('\n');
  const dates = lines.flatMap((line, i) => (line.includes('<tjFraDato>') ? [{ line: i, character: line.indexOf('>') + 8 }] : []));
  const typing = [];
  const hovers = [];
  for (let i = 0; i < 60; i++) {
    const { line, character } = dates[Math.floor((dates.length * i) / 60)];
    typing.push(
      await timed(async () => {
        await client.type(line, character, String(1 + (i % 8)));
        await client.pull();
      }),
    );
    hovers.push(await timed(() => client.hover(line, character)));
  }
  const during = await hoversDuringChecks(client, dates[0]);
  client.stop();
  return { 'character to diagnostics ms': ms(median(typing)), p95: ms(percentile(typing, 0.95)), 'hover ms, p95': ms(percentile(hovers, 0.95)), 'hover during a check ms': ms(median(during)), 'its p95': ms(percentile(during, 0.95)), 'of hovers': String(during.length) };
}

/** Hovers that are asked and answered while the whole document is read anew, one after the other. */
async function hoversDuringChecks(client, { line, character }) {
  const during = [];
  for (let i = 0; i < 5; i++) {
    let checking = true;
    // The beginning of the document is of no person.
    await client.type(1, 0, '<');
    const check = client.pull().finally(() => (checking = false));
    while (checking) {
      const took = await timed(() => client.hover(line, character));
      if (checking) during.push(took);
    }
    await check;
  }
  return during;
}

/** "Fix all" of 5 000 expired codes, from the request to the edits. Milliseconds. */
export async function fixingAll(cli, file) {
  const client = new Client(cli);
  await client.start();
  let n = 0;
  await client.open(readFileSync(file, 'utf8').replace(/<tjTjenType>\d+</g, (all) => (n++ < 5000 ? '<tjTjenType>12<' : all)));
  await client.pull();
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const times = [];
  for (let i = 0; i < 5; i++) times.push(await timed(() => client.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], only: ['source.fixAll.kprLint'] } })));
  client.stop();
  return [{ codes: String(Math.min(n, 5000)), 'fix all ms': ms(median(times)) }];
}

/** Memory of the server with a document open, after it has been closed, and with it open again. MiB; by a new server each time. */
export async function memory(cli, { mb, file }, runs) {
  const text = readFileSync(file, 'utf8');
  const servers = [];
  for (let i = 0; i < runs; i++) servers.push(await openedTwice(cli, text));
  return [{ MB: String(mb), ...Object.fromEntries(Object.keys(servers[0]).map((when) => [when, ms(median(servers.map((of) => of[when])))])) }];
}

async function openedTwice(cli, text) {
  const client = new Client(cli);
  const opened = async () => {
    await client.open(text);
    await client.pull();
    return client.mebibytes();
  };
  await client.start();
  const before = client.mebibytes();
  const open = await opened();
  await client.close();
  // V8 gives pages back from a thread of its own.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const closed = client.mebibytes();
  const again = await opened();
  client.stop();
  return { 'started MiB': before, 'open MiB': open, 'closed MiB': closed, 'open again MiB': again };
}
