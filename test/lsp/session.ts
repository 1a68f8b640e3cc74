import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ErrorCodes,
  type GlobPattern,
  InitializeRequest,
  InitializedNotification,
  type InitializeParams,
  type LogMessageParams,
  type MessageConnection,
  type Position,
  PublishDiagnosticsNotification,
  type RegistrationParams,
  ResponseError,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  createMessageConnection,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { features } from '../../server/lsp/features.ts';
import { LanguageServer } from '../../server/lsp/server.ts';
import { type Status, statusMethod } from '../../shared/protocol.ts';

/** What a client of today can do; `pull: false` makes it one of yesterday. */
export function abilities(pull = true): InitializeParams['capabilities'] {
  return {
    textDocument: {
      publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, codeDescriptionSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } }, resolveSupport: { properties: ['edit'] } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      completion: { completionItem: { tagSupport: { valueSet: [1] } } },
      ...(pull ? { diagnostic: { relatedDocumentSupport: false } } : {}),
    },
    workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  };
}

/** A client and a server that talk over two streams in memory. */
export class Session {
  readonly client: MessageConnection;
  /** What the server offers. */
  capabilities: ServerCapabilities = {};
  readonly published: { uri: string; version?: number | undefined; diagnostics: Diagnostic[] }[] = [];
  readonly statuses: Status[] = [];
  /** What the server has asked to be told of. */
  readonly registered: string[] = [];
  /** The files that it has asked to be told of. */
  readonly watched: GlobPattern[] = [];
  /** What the server has written to the log. */
  readonly logged: string[] = [];
  /** What the client answers with an error when it is asked. */
  refuses: readonly string[] = [];
  /** What the client answers when it is asked for its settings. */
  settings: object | null = null;
  private readonly waiting: { done: () => boolean; resolve: () => void }[] = [];
  private versions = new Map<string, number>();
  private texts = new Map<string, string>();

  private constructor() {
    const up = new PassThrough();
    const down = new PassThrough();
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    new LanguageServer(server, features);
    server.listen();
    this.client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.wake();
    });
    this.client.onNotification(statusMethod, (status: Status) => {
      this.statuses.push(status);
      this.wake();
    });
    this.client.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      this.logged.push(message);
      this.wake();
    });
    const answers: Readonly<Record<string, (params: never) => unknown>> = {
      'client/registerCapability': ({ registrations }: RegistrationParams) => {
        this.registered.push(...registrations.map(({ method }) => method));
        for (const { registerOptions } of registrations) this.watched.push(...((registerOptions as Partial<DidChangeWatchedFilesRegistrationOptions> | undefined)?.watchers ?? []).map(({ globPattern }) => globPattern));
        this.wake();
        return null;
      },
      'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => this.settings),
      'workspace/diagnostic/refresh': () => null,
      'workspace/inlayHint/refresh': () => null,
    };
    for (const [method, answer] of Object.entries(answers)) {
      this.client.onRequest(method, (params) => (this.refuses.includes(method) ? new ResponseError(ErrorCodes.MethodNotFound, 'no') : answer(params as never)));
    }
    this.client.listen();
  }

  static async start(capabilities = abilities(), options: Partial<InitializeParams> = {}, client: Partial<Pick<Session, 'refuses' | 'settings'>> = {}): Promise<Session> {
    const session = Object.assign(new Session(), client);
    const { capabilities: offered } = await session.client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities, locale: 'nb', ...options });
    session.capabilities = offered;
    await session.client.sendNotification(InitializedNotification.type, {});
    return session;
  }

  async open(uri: string, text: string, languageId = 'xml'): Promise<void> {
    this.versions.set(uri, 1);
    this.texts.set(uri, text);
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces the first `from` of the document by `to`, as an incremental edit. */
  async replace(uri: string, from: string, to: string): Promise<void> {
    const text = this.texts.get(uri)!;
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`${from} does not stand in the document`);
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    this.texts.set(uri, text.slice(0, at) + to + text.slice(at + from.length));
    await this.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: positionIn(text, at), end: positionIn(text, at + from.length) }, text: to }],
    });
  }

  async close(uri: string): Promise<void> {
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** The diagnostics that the client pulls. */
  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error('unchanged');
    return report.items;
  }

  /** The code actions at a place; `only`: of those kinds. */
  async actions(uri: string, position: Position, only?: string[]): Promise<CodeAction[]> {
    const range = { start: position, end: position };
    return ((await this.client.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context: { diagnostics: [], ...(only === undefined ? {} : { only }) } })) ?? []) as CodeAction[];
  }

  positionOf(uri: string, text: string): { line: number; character: number } {
    return positionIn(this.texts.get(uri)!, this.texts.get(uri)!.indexOf(text));
  }

  textOf(uri: string): string {
    return this.texts.get(uri)!;
  }

  /** Resolves when something that has come makes `done` true. */
  until(done: () => boolean): Promise<void> {
    if (done()) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push({ done, resolve }));
  }

  stop(): void {
    this.client.dispose();
  }

  private wake(): void {
    for (const one of [...this.waiting]) {
      if (!one.done()) continue;
      this.waiting.splice(this.waiting.indexOf(one), 1);
      one.resolve();
    }
  }
}

export function positionIn(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before[before.length - 1]!.length };
}

/** A text with edits applied, as an editor would. */
export function edited(text: string, edits: readonly { range: { start: { line: number; character: number }; end: { line: number; character: number } }; newText: string }[]): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number => lines.slice(0, line).reduce((n, l) => n + l.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce((result, { range, newText }) => result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)), text);
}
