import * as vscode from 'vscode';
import type { HiddenBelow } from '../../shared/protocol.ts';
import { nameOf, openDocument } from '../active-file.ts';
import { language } from '../language.ts';
import { type PanelParts, fileState } from './file-state.ts';
import { type ToHost, type ToPage, toHost } from './messages.ts';
import { pageOf } from './page.ts';
import { type Commanded, runCommand } from './page-commands.ts';
import { Places } from './places.ts';
import { PreviousFiles } from './previous-files.ts';
import { panelTexts } from './texts.ts';

/** A check that takes longer makes the figures pale, in milliseconds. */
const STALE_AFTER = 300;
/** Hiding small figures takes the server a second: it waits until nobody types any more, in milliseconds. */
const HIDE_AFTER = 700;

/** The panel of one extract: keeps its page up to date, and does what its buttons ask for. */
export class CountsPanel implements Commanded, vscode.Disposable {
  private readonly subscriptions: vscode.Disposable;
  private readonly places: Places;
  private below: HiddenBelow = 0;
  private ready = false;
  /** The last word to the page: a page that is shown again gets it again. */
  private shown: ToPage | undefined;
  private refreshing = false;
  private again = false;
  private stale: NodeJS.Timeout | undefined;
  private waiting: NodeJS.Timeout | undefined;
  private askedDisk = false;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly uri: vscode.Uri,
    readonly parts: PanelParts,
    dist: vscode.Uri,
  ) {
    const { webview } = panel;
    this.places = new Places(parts.server, parts.files, uri);
    panel.iconPath = vscode.Uri.joinPath(dist, '../media/kpr.svg');
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    webview.html = pageOf(webview, dist);
    this.subscriptions = vscode.Disposable.from(
      webview.onDidReceiveMessage((given: unknown) => this.heard(given)),
      parts.server.onReading(({ uri: read, percent }) => vscode.Uri.parse(read).toString() === uri.toString() && void this.reading(percent)),
      parts.server.onDidChangeRunning(() => void this.refresh()),
      parts.files.onDidChange((changed) => changed.toString() === uri.toString() && this.changed()),
    );
    this.name();
  }

  /** The language has changed. */
  name(): void {
    this.panel.title = panelTexts().title(nameOf(this.uri));
  }

  dispose(): void {
    clearTimeout(this.stale);
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  /** Asks for the figures and shows them; while that goes on, further calls become one. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    this.again = true;
    if (this.refreshing) return;
    this.refreshing = true;
    while (this.again) {
      this.again = false;
      try {
        await this.showState();
      } catch (error) {
        // A server that has died answers no more; that it has, is among the further calls.
        this.parts.server.log(String(error));
      }
    }
    this.refreshing = false;
  }

  private async showState(): Promise<void> {
    const state = await fileState(this.parts, this.uri, this.below);
    if (state === undefined) return;
    await this.show({ type: 'show', uri: this.uri.toString(), language: language(), state });
    if (state.kind === 'loading') void this.readFromDisk();
  }

  /** Chooses last year's file, and remembers it for the municipality and year. */
  async comparePrevious(): Promise<void> {
    const chosen = await PreviousFiles.choose(this.uri);
    if (chosen === undefined) return;
    await this.setPrevious(chosen);
  }

  /** A file that neither an editor nor a check holds is read from disk, once. */
  private async readFromDisk(): Promise<void> {
    if (this.askedDisk || openDocument(this.uri) !== undefined || this.parts.files.get(this.uri) !== undefined) return;
    this.askedDisk = true;
    try {
      await this.parts.disk.check([this.uri], vscode.ProgressLocation.Window);
    } catch (error) {
      this.askedDisk = false;
      this.parts.server.log(String(error));
      return;
    }
    await this.refresh();
  }

  private changed(): void {
    clearTimeout(this.stale);
    if (this.parts.files.get(this.uri)?.checking === true) {
      if (this.shown !== undefined) this.stale = setTimeout(() => void this.panel.webview.postMessage({ type: 'stale' } satisfies ToPage), STALE_AFTER);
      return;
    }
    clearTimeout(this.waiting);
    if (this.below === 0) void this.refresh();
    else {
      void this.panel.webview.postMessage({ type: 'stale' } satisfies ToPage);
      this.waiting = setTimeout(() => void this.refresh(), HIDE_AFTER);
    }
  }

  private async reading(percent: number): Promise<void> {
    if (this.shown?.type !== 'show') return;
    const { state } = this.shown;
    if (state.kind === 'large') await this.show({ ...this.shown, state: { kind: 'loading', name: state.name } });
    else if (state.kind !== 'loading') return;
    // A file on disk is read twice: for its findings, then for its counts.
    const isOpen = openDocument(this.uri) !== undefined;
    const half = this.parts.files.get(this.uri)?.status === undefined ? 0 : 50;
    await this.panel.webview.postMessage({ type: 'reading', percent: isOpen ? percent : half + Math.floor(percent / 2) } satisfies ToPage);
  }

  private async show(message: ToPage): Promise<void> {
    clearTimeout(this.stale);
    this.shown = message;
    await this.panel.webview.postMessage(message);
  }

  private heard(given: unknown): void {
    const parsed = toHost.safeParse(given);
    if (!parsed.success) return this.parts.server.log('The panel said something that is not understood.');
    this.act(parsed.data).catch((error: unknown) => this.parts.server.log(String(error)));
  }

  private async act(message: ToHost): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.below = message.below;
        return this.refresh();
      case 'below':
        this.below = message.below;
        return this.refresh();
      case 'rule':
        return this.places.next(message.rule);
      case 'outcome':
        return this.places.ofOutcome(message.outcome);
      case 'figure':
        return this.places.ofFigure(message);
      case 'line':
        return this.places.line(message.line);
      case 'copy':
        await vscode.env.clipboard.writeText(message.text);
        await this.panel.webview.postMessage({ type: 'copied' } satisfies ToPage);
        return;
      case 'command':
        return runCommand(message.command, this);
    }
  }

  /** Last year's file as the user has chosen it (previous-files.ts). */
  get previous(): string | undefined {
    const status = this.parts.files.get(this.uri)?.status;
    return this.parts.previous.of(status?.municipality ?? '', status?.dataYear);
  }

  async setPrevious(file: vscode.Uri | undefined): Promise<void> {
    const status = this.parts.files.get(this.uri)?.status;
    await this.parts.previous.remember(status?.municipality ?? '', status?.dataYear, file);
    await this.refresh();
  }
}
