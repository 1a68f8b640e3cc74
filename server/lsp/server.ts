import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Baseline } from '../../shared/lint/baseline.ts';
import type { Settings } from '../../shared/lint/settings.ts';
import { type ClientSettings, clientSettings, initializationOptions } from '../../shared/protocol.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { Writer } from '../../shared/text/message.ts';
import { version } from '../cli/version.ts';
import { type Configured, Configs, pathOf, settingsFrom } from './config.ts';
import { ConfigWatch } from './config-watch.ts';
import { Diagnostics } from './diagnostics.ts';
import { Documents } from './documents.ts';
import { reading } from './reading.ts';

/** What a client can do, as far as it changes what we send. */
export interface ClientAbilities {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly refreshHints: boolean;
  readonly configuration: boolean;
  readonly watching: boolean;
  /** Watching outside of the workspace's folders. */
  readonly watchingElsewhere: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
}

/** One method or a few that belong together: adds its capabilities and its handlers. */
export interface Feature {
  readonly capabilities?: Partial<InitializeResult['capabilities']>;
  register(server: LanguageServer): void;
}

/** The language server: state that the features share. One per connection. */
export class LanguageServer {
  readonly documents = new Documents();
  readonly diagnostics: Diagnostics;
  client: ClientAbilities = { pull: false, refresh: false, refreshHints: false, configuration: false, watching: false, watchingElsewhere: false, related: false, tags: false, codeDescription: false };
  clientSettings: ClientSettings = clientSettings.parse({});
  /** Paths of the workspace's folders. */
  workspaceFolders: readonly string[] = [];
  /** Commands that the client has: actions that need another are not offered. */
  commands: ReadonlySet<string> = new Set();
  /** Where the client shows the page of a rule, with `{rule}` for its number; '' for nowhere. */
  rulePage = '';
  private readonly configs = new Configs();
  private readonly watch: ConfigWatch;
  private locale = 'nb';
  private wantedLanguage: ClientSettings['language'] | undefined;

  constructor(
    readonly connection: Connection,
    private readonly features: readonly Feature[],
  ) {
    this.diagnostics = new Diagnostics(this);
    this.watch = new ConfigWatch(this);
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => this.initialized());
    this.diagnostics.register();
    this.sync();
    for (const feature of features) feature.register(this);
  }

  get language(): Language {
    const wanted = this.clientSettings.language === 'auto' ? (this.wantedLanguage ?? 'auto') : this.clientSettings.language;
    if (wanted !== 'auto') return wanted;
    return /^en\b/i.test(this.locale) ? 'en' : 'nb';
  }

  get writer(): Writer {
    return new Writer(this.language);
  }

  /** What the configuration says of a file on this machine, or of a document that is not stored (undefined). */
  configured(path: string | undefined): Configured {
    return this.configs.for(path, this.clientSettings.configFile, this.workspaceFolders);
  }

  /** All that a baseline accepts, by file; nothing where it cannot be read. */
  accepted(baseline: string): Baseline {
    return this.configs.accepted(baseline);
  }

  /** The rules' settings for a document. */
  settingsFor(uri: string): Settings {
    const path = pathOf(uri);
    const configured = this.configured(path);
    this.watch.alsoFor(path, configured.file);
    return settingsFrom(configured);
  }

  private initialize(params: InitializeParams): InitializeResult {
    const { textDocument, workspace } = params.capabilities;
    this.client = {
      pull: textDocument?.diagnostic !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      refreshHints: workspace?.inlayHint?.refreshSupport === true,
      configuration: workspace?.configuration === true,
      watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
      watchingElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
      related: textDocument?.publishDiagnostics?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
      tags: textDocument?.publishDiagnostics?.tagSupport !== undefined || textDocument?.diagnostic?.tagSupport !== undefined,
      codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    };
    this.locale = params.locale ?? 'nb';
    const { language, commands, rulePage, setAside } = initializationOptions.safeParse(params.initializationOptions ?? {}).data ?? { commands: [], setAside: [] };
    this.wantedLanguage = language;
    this.commands = new Set(commands);
    this.rulePage = rulePage ?? '';
    for (const uri of setAside) this.documents.setAside(uri);
    this.setFolders((params.workspaceFolders ?? []).map(({ uri }) => uri));
    return {
      serverInfo: { name: 'kpr-lint', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(this.client.pull ? { diagnosticProvider: { identifier: 'kpr-lint', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...this.features.map(({ capabilities }) => capabilities)),
      },
    };
  }

  private setFolders(uris: readonly string[]): void {
    this.workspaceFolders = uris.flatMap((uri) => pathOf(uri) ?? []);
  }

  private async initialized(): Promise<void> {
    this.watch.start();
    if (!this.client.configuration) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'kprLint' });
    await this.readConfiguration();
  }

  private async readConfiguration(): Promise<void> {
    const given: unknown = await this.connection.workspace.getConfiguration('kprLint');
    const parsed = clientSettings.safeParse(given ?? {});
    if (parsed.success) this.clientSettings = parsed.data;
    else this.connection.console.warn(`kprLint: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
    this.recheck();
  }

  /** Settings or language have changed: everything is found and said anew. */
  recheck(): void {
    for (const document of this.documents.all()) document.use(this.settingsFor(document.uri));
    this.diagnostics.refreshAll();
    // Hints may be in another language now.
    if (this.client.refreshHints) void this.connection.languages.inlayHint.refresh();
  }

  private sync(): void {
    const { connection, documents } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) => {
      documents.open(uri, version, text, this.settingsFor(uri)).onReading = reading(connection, uri);
      this.diagnostics.changed(uri);
    });
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
      documents.edited(uri);
      documents.get(uri)?.change(version, contentChanges);
      this.diagnostics.changed(uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      documents.close(uri);
      this.diagnostics.closed(uri);
    });
    connection.onDidChangeConfiguration(() => void this.readConfiguration());
  }
}
