import * as vscode from 'vscode';
import { CloseAction, DocumentDiagnosticRequest, ErrorAction, LanguageClient, type LanguageClientOptions, type NodeModule, State, TransportKind, WorkDoneProgress } from 'vscode-languageclient/node';
import type * as z from 'zod/mini';
import { type InitializationOptions, type Reading, type Status, findingCommands, reading, readingMethod, status, statusMethod } from '../shared/protocol.ts';
import { language } from './language.ts';
import { Restarts } from './restarts.ts';
import { rulePage } from './rule-page.ts';
import { ToldElsewhere } from './told-elsewhere.ts';

/** Where documents are that are files, or will be. Others (a side of a comparison, an old version) are not checked. */
export const schemes = ['file', 'untitled', 'vscode-vfs'];

/** What has become of the server, for those who tell the user. */
export interface Crash {
  /** Whether it is started again by itself. */
  readonly restarts: boolean;
  /** Documents that the next one is not to check. */
  readonly setAside: readonly vscode.Uri[];
}

/** The language server in its own process, started again where it dies, but not for ever. */
export class Server implements vscode.Disposable {
  private readonly client: LanguageClient;
  private givenUp = false;
  private readonly restarts = new Restarts();
  private readonly statuses = new vscode.EventEmitter<Status>();
  private readonly readings = new vscode.EventEmitter<Reading>();
  private readonly crashes = new vscode.EventEmitter<Crash>();
  private readonly states = new vscode.EventEmitter<boolean>();
  /** Before and after each check of an open document. */
  readonly onStatus = this.statuses.event;
  /** While a file is read: how far that has come. */
  readonly onReading = this.readings.event;
  readonly onCrash = this.crashes.event;
  /** Whether the server runs now. */
  readonly onDidChangeRunning = this.states.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(module: string) {
    const toldElsewhere = new ToldElsewhere(() => this.pullAgain());
    // Certificates that a machine gives to every Node, which reads them before all else: the server reaches no network.
    const run: NodeModule = { module, transport: TransportKind.ipc, options: { env: { NODE_EXTRA_CA_CERTS: '' } } };
    const options: LanguageClientOptions = {
      documentSelector: schemes.flatMap((scheme) => [{ language: 'xml', scheme }, { language: 'jsonc', scheme, pattern: '**/kpr-lint.config.json' }, { language: 'json', scheme, pattern: '**/kpr-lint.baseline.json' }]),
      initializationOptions: (): InitializationOptions => ({ language: language(), rulePage, commands: Object.values(findingCommands), setAside: this.restarts.setAside, validatesJson: true, showsStatus: true }),
      middleware: { provideDiagnostics: (document, previousResultId, token, next) => toldElsewhere.provide(document, previousResultId, token, next) },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.closed(),
      },
    };
    this.client = new LanguageClient('kprLint', 'KPR Lint', { run, debug: run }, options);
    this.client.onNotification(statusMethod, (given: unknown) => this.told(status.parse(given)));
    this.client.onNotification(readingMethod, (given: unknown) => this.readings.fire(reading.parse(given)));
    this.client.onDidChangeState(({ newState }) => this.states.fire(newState === State.Running));
    this.subscriptions = [
      toldElsewhere,
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.restarts.forgive(document.uri.toString())),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.restarts.forgive(uri.toString())),
    ];
  }

  get running(): boolean {
    return this.client.state === State.Running;
  }

  /** It is started by hand only: it died too often, or could not be started. */
  get gaveUp(): boolean {
    return this.givenUp && !this.running;
  }

  get protocol(): LanguageClient['protocol2CodeConverter'] {
    return this.client.protocol2CodeConverter;
  }

  async start(): Promise<void> {
    this.givenUp = false;
    try {
      await this.client.start();
    } catch (error) {
      this.givenUp = true;
      this.states.fire(false);
      throw error;
    }
  }

  /** By hand: everything that was set aside has another chance. */
  async restart(): Promise<void> {
    this.restarts.reset();
    try {
      await this.client.stop();
    } catch {
      // It was dying already.
    }
    await this.start();
  }

  showLog(): void {
    this.client.outputChannel.show(true);
  }

  log(line: string): void {
    this.client.info(line);
  }

  /** Asks the server; what it answers is checked against the schema. */
  async ask<T extends z.ZodMiniType>(method: string, schema: T, params: object, token?: vscode.CancellationToken): Promise<z.output<T>> {
    return schema.parse(await this.client.sendRequest(method, params, token));
  }

  /** Hears of the progress of the request that was sent with the token. */
  onProgress(token: string, hear: (percentage: number, message: string) => void): vscode.Disposable {
    return this.client.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind === 'report') hear(value.percentage ?? 0, value.message ?? '');
    });
  }

  async dispose(): Promise<void> {
    for (const subscription of this.subscriptions) subscription.dispose();
    await this.client.dispose();
  }

  private pullAgain(): void {
    for (const document of vscode.workspace.textDocuments) {
      const provider = this.client.getFeature(DocumentDiagnosticRequest.method).getProvider(document);
      // One provider serves all documents.
      if (provider !== undefined) return provider.onDidChangeDiagnosticsEmitter.fire();
    }
  }

  private told(said: Status): void {
    const uri = vscode.Uri.parse(said.uri).toString();
    if (said.state === 'checking') this.restarts.checkBegins(uri);
    else this.restarts.checkEnds(uri);
    this.statuses.fire(said);
  }

  private closed(): { action: CloseAction; handled: true } {
    const { restart, setAside } = this.restarts.crashed();
    this.givenUp = !restart;
    this.crashes.fire({ restarts: restart, setAside: setAside.map((uri) => vscode.Uri.parse(uri)) });
    return { action: restart ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }
}
