import { join } from 'node:path';
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  InlayHintRefreshRequest,
  TextDocumentSyncKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import type { Baseline } from '../../shared/lint/baseline.ts';
import type { Settings } from '../../shared/lint/settings.ts';
import { type ClientSettings, clientSettings, initializationOptions } from '../../shared/protocol.ts';
import type { Language, Localized } from '../../shared/rules/rule.ts';
import { Writer } from '../../shared/text/message.ts';
import { version } from '../cli/version.ts';
import { CONFIG_NAME } from '../config-place.ts';
import { ask } from './ask.ts';
import { type ClientAbilities, abilitiesOf } from './client-abilities.ts';
import { ownCommands } from './commands.ts';
import { Comparisons } from './comparisons.ts';
import { type Configured, Configs, folderOf, pathOf, settingsFrom } from './config.ts';
import { ConfigWatch } from './config-watch.ts';
import { Diagnostics } from './diagnostics.ts';
import type { OpenDocument } from './document.ts';
import { Documents } from './documents.ts';
import { faultsIn } from './params.ts';
import { SettingsDocuments } from './settings-documents.ts';
import { synchronize } from './sync.ts';

/** One method or a few that belong together: adds its capabilities and its handlers. */
export interface Feature {
  readonly capabilities?: Partial<InitializeResult['capabilities']>;
  register(server: LanguageServer): void;
}

function pathsOf(folders: readonly WorkspaceFolder[]): string[] {
  return folders.flatMap(({ uri }) => pathOf(uri) ?? []);
}

/** The language server: state that the features share. One per connection. */
export class LanguageServer {
  readonly documents = new Documents();
  /** Configurations and baselines that are open. */
  readonly settings = new SettingsDocuments();
  readonly comparisons = new Comparisons(this);
  readonly diagnostics: Diagnostics;
  readonly watch: ConfigWatch;
  client: ClientAbilities = abilitiesOf({});
  clientSettings: ClientSettings = clientSettings.parse({});
  /** Paths of the workspace's folders. */
  workspaceFolders: readonly string[] = [];
  /** Commands that the client has, or has the server run: actions that need another are not offered. */
  commands: ReadonlySet<string> = new Set();
  /** Where the client shows the page of a rule, with `{rule}` for its number; '' for nowhere. */
  rulePage = '';
  /** The client tells what its JSON schema sees, and what the status says: neither is said twice. */
  validatesJson = false;
  showsStatus = false;
  private readonly configs = new Configs();
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
    synchronize(this);
    // Clients that cannot be asked send the settings with the word that they have changed.
    connection.onDidChangeConfiguration(({ settings }) => void (this.client.configuration ? this.readConfiguration() : this.configure((settings as { kprLint?: unknown } | null)?.kprLint)));
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

  /** An open document that may be read: undefined also where checking is switched off, or it was set aside. */
  readable(uri: string): OpenDocument | undefined {
    return this.clientSettings.enable && !this.documents.isSetAside(uri) ? this.documents.get(uri) : undefined;
  }

  /** What the configuration says of a file on this machine, or of a document that is not stored (undefined). */
  configured(path: string | undefined): Configured {
    return this.configs.for(path, this.clientSettings.configFile, this.workspaceFolders);
  }

  /** The configuration of a file on this machine; the place for one where there is none. */
  configFileFor(path: string): string {
    return this.configured(path).file || join(folderOf(path, this.workspaceFolders), CONFIG_NAME);
  }

  /** All that a baseline accepts, by file; nothing where it cannot be read. */
  accepted(baseline: string): Baseline {
    return this.configs.accepted(baseline);
  }

  /** Why a baseline cannot be used. */
  baselineFault(baseline: string): Localized | undefined {
    return this.configs.baselineFault(baseline);
  }

  /** The rules' settings for a document. */
  settingsFor(uri: string): Settings {
    const path = pathOf(uri);
    const configured = this.configured(path);
    this.watch.alsoFor(path, configured);
    return settingsFrom(configured);
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = abilitiesOf(params.capabilities);
    this.locale = params.locale ?? 'nb';
    const { language, commands, rulePage, setAside, validatesJson, showsStatus } = this.optionsOf(params.initializationOptions);
    this.wantedLanguage = language;
    const own = ownCommands(this.client, new Set(commands));
    this.commands = new Set([...commands, ...own]);
    this.rulePage = rulePage ?? '';
    this.validatesJson = validatesJson;
    this.showsStatus = showsStatus;
    for (const uri of setAside) this.documents.setAside(uri);
    // Clients that know one folder only name it in rootUri.
    this.workspaceFolders = pathsOf(params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []));
    return {
      serverInfo: { name: 'kpr-lint', version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
        ...(this.client.pull ? { diagnosticProvider: { identifier: 'kpr-lint', interFileDependencies: false, workspaceDiagnostics: false } } : {}),
        ...(own.length > 0 ? { executeCommandProvider: { commands: own } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...this.features.map(({ capabilities }) => capabilities)),
      },
    };
  }

  private optionsOf(given: unknown): ReturnType<typeof initializationOptions.parse> {
    const parsed = initializationOptions.safeParse(given ?? {});
    if (parsed.success) return parsed.data;
    this.connection.console.warn(`initializationOptions: ${faultsIn(parsed.error)}`);
    return initializationOptions.parse({});
  }

  private changeFolders(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void {
    const gone = new Set(pathsOf(removed));
    this.workspaceFolders = [...this.workspaceFolders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
    this.recheck();
  }

  private async initialized(): Promise<void> {
    this.watch.start();
    if (this.client.folders) this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => this.changeFolders(added, removed));
    if (!this.client.configuration) return;
    if (this.client.configurationChanges) void ask(this.connection, 'to tell of new settings', this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'kprLint' }));
    await this.readConfiguration();
  }

  private readConfiguration(): Promise<void> {
    return ask(this.connection, 'its settings', this.connection.workspace.getConfiguration('kprLint'), (given: unknown) => this.configure(given));
  }

  private configure(given: unknown): void {
    const parsed = clientSettings.safeParse(given ?? {});
    if (parsed.success) this.clientSettings = parsed.data;
    else this.connection.console.warn(`kprLint: ${faultsIn(parsed.error)}`);
    this.recheck();
  }

  /** Settings or language have changed: everything is found and said anew. */
  recheck(): void {
    for (const document of this.documents.all()) document.use(this.settingsFor(document.uri));
    this.diagnostics.refreshAll();
    // Hints may be in another language now.
    if (this.client.refreshHints) void ask(this.connection, 'to ask for hints anew', this.connection.sendRequest(InlayHintRefreshRequest.type));
  }
}
