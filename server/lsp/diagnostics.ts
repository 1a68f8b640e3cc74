import { type Diagnostic, DiagnosticRefreshRequest, DocumentDiagnosticReportKind, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { LiveExtract } from '../../shared/lint/live.ts';
import { type Status, statusMethod } from '../../shared/protocol.ts';
import { nameShown } from '../../shared/rules/rule.ts';
import { fill } from '../../shared/text/mask.ts';
import { ask } from './ask.ts';
import { pathOf } from './config.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { notices } from './notices.ts';
import { published } from './published.ts';
import { reported } from './reported.ts';
import type { LanguageServer } from './server.ts';
import type { SettingsDocument } from './settings-documents.ts';
import { settingsFaults } from './settings-faults.ts';

/** How long the server waits after an edit before it pushes to a client that does not pull, in milliseconds. */
const PUSH_DELAY = 150;

/** Diagnostics: pulled by clients that can, else pushed; never both. Results of an old version are never sent. */
export class Diagnostics {
  /** Goes up when settings change, so that old results are not taken for current ones. */
  private generation = 0;
  private readonly timers = new Map<string, NodeJS.Timeout>();

  constructor(private readonly server: LanguageServer) {}

  register(): void {
    this.server.connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
      const settings = this.server.settings.get(uri);
      if (settings !== undefined) return { kind: DocumentDiagnosticReportKind.Full, items: this.ofSettings(settings) };
      const document = this.server.documents.get(uri);
      if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      if (previousResultId === this.resultId(document) && document.extract.fresh) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
      try {
        const items = await this.of(document);
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
        return { kind: DocumentDiagnosticReportKind.Full, resultId: this.resultId(document), items };
      } catch (error) {
        if (error instanceof Outdated) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });
        // What an error says may be of the document.
        throw error instanceof ResponseError ? error : new ResponseError(ErrorCodes.InternalError, `diagnostics failed: ${error instanceof Error ? error.name : 'error'}`);
      }
    });
  }

  private resultId({ serial, version }: OpenDocument): string {
    return `${this.generation}.${serial}.${version}`;
  }

  /** The document has been opened or edited. */
  changed(uri: string): void {
    if (this.server.client.pull) return;
    clearTimeout(this.timers.get(uri));
    this.timers.set(uri, setTimeout(() => void this.push(uri), PUSH_DELAY));
  }

  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (!this.server.client.pull) void this.server.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  refreshAll(): void {
    this.generation++;
    if (this.server.client.pull) {
      if (this.server.client.refresh) void ask(this.server.connection, 'to ask for diagnostics anew', this.server.connection.sendRequest(DiagnosticRefreshRequest.type));
    } else {
      for (const { uri } of this.server.documents.all()) this.changed(uri);
      for (const { document } of this.server.settings.all()) this.changed(document.uri);
    }
  }

  private async push(uri: string): Promise<void> {
    const { server } = this;
    const settings = server.settings.get(uri);
    const document = server.documents.get(uri);
    const version = settings?.document.version ?? document?.version;
    if (version === undefined) return;
    try {
      const diagnostics = settings !== undefined ? this.ofSettings(settings) : await this.of(document!);
      if (settings !== undefined || (!document!.closed && document!.version === version)) await server.connection.sendDiagnostics({ uri, version, diagnostics });
    } catch (error) {
      // An edit pushes anew.
      if (!(error instanceof Outdated)) server.connection.console.error(`diagnostics failed: ${error instanceof Error ? error.name : 'error'}`);
    }
  }

  private ofSettings(settings: SettingsDocument): Diagnostic[] {
    return this.server.clientSettings.enable ? settingsFaults(this.server, settings) : [];
  }

  private async of(document: OpenDocument): Promise<Diagnostic[]> {
    const { server } = this;
    const { uri } = document;
    if (!server.clientSettings.enable) return this.unchecked(uri, 'disabled');
    if (server.documents.isSetAside(uri)) return this.unchecked(uri, 'crashed');
    let extract: LiveExtract;
    try {
      // Told before the check: a client whose server does not live to tell the end knows the document that did it.
      if (!document.extract.fresh) await this.tell({ uri, state: 'checking' });
      extract = await server.comparisons.checked(document);
    } catch (error) {
      if (error instanceof Outdated) throw error;
      server.connection.console.error(`check failed: ${error instanceof Error ? error.name : 'error'}`);
      return this.unchecked(uri, 'crashed');
    }
    if (extract.foreignRoot !== undefined) return this.unchecked(uri, 'not-extract', String(fill(nameShown(extract.foreignRoot), 'masked')));
    const { findings, counts } = reported(server, document);
    const { diagnostics, shown } = published(server, uri, findings, counts);
    const { file, fault } = server.configured(pathOf(uri));
    const status: Status = {
      uri,
      state: 'checked',
      formatVersion: extract.facts.formatVersion,
      ...(extract.facts.dataYear === undefined ? {} : { dataYear: extract.facts.dataYear }),
      municipality: extract.facts.municipality,
      counts: { error: counts.error, warning: counts.warning, info: counts.info },
      fixable: findings.filter(({ fix }) => fix?.kind === 'safe').length,
      ...(file === '' ? {} : { configFile: file }),
      ...(fault === undefined ? {} : { configFault: fault[server.language] }),
      shown,
      elapsed: document.elapsed,
      ...(extract.stoppedAt !== undefined ? { reason: 'record-too-large', detail: String(extract.stoppedAt) } : extract.complete ? {} : { reason: 'broken-xml' }),
      stopped: extract.notRun.flatMap(({ rule, reason }) => (reason === 'stopped' ? [rule] : [])),
    };
    void this.tell(status);
    return [...notices(server, status), ...diagnostics];
  }

  private unchecked(uri: string, reason: NonNullable<Status['reason']>, detail?: string): Diagnostic[] {
    const status: Status = { uri, state: 'unchecked', reason, ...(detail === undefined ? {} : { detail }) };
    void this.tell(status);
    return notices(this.server, status);
  }

  private tell(status: Status): Promise<void> {
    return this.server.connection.sendNotification(statusMethod, status);
  }
}
