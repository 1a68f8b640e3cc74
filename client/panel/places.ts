import * as vscode from 'vscode';
import { type FigureRowsParams, type FindingGroup, findingsMethod, findingsResult, figureRowsMethod, figureRowsResult } from '../../shared/protocol.ts';
import type { CheckedFiles } from '../checked-files.ts';
import type { Server } from '../server.ts';
import { type Outcome, outcomeOf } from './messages.ts';
import { panelTexts } from './texts.ts';

/** Places of each rule that are listed. */
const LIMIT = 500;

type Range = FindingGroup['places'][number]['range'];

interface Item extends vscode.QuickPickItem {
  readonly range?: Range;
  readonly rule?: string;
}

/** The ways from a figure or a finding to its places in the file. */
export class Places {
  /** How many places of a rule have been gone to. */
  private readonly steps = new Map<string, number>();

  constructor(
    private readonly server: Server,
    private readonly files: CheckedFiles,
    private readonly uri: vscode.Uri,
  ) {}

  /** To the place of a rule behind the last one, and after the last to the first. */
  async next(rule: string): Promise<void> {
    const [group] = await this.groups(rule);
    const places = group?.places ?? [];
    if (places.length === 0) return void vscode.window.setStatusBarMessage(panelTexts().noPlaces, 5000);
    const step = this.steps.get(rule) ?? 0;
    this.steps.set(rule, step + 1);
    await this.open(places[step % places.length]!.range);
  }

  /** Lets the user choose among all places with one outcome. */
  async ofOutcome(outcome: Outcome): Promise<void> {
    const groups = (await this.groups()).filter((group) => outcomeOf(group) === outcome);
    const t = panelTexts();
    const items = groups.flatMap(({ rule, summary, places }): Item[] => [
      { kind: vscode.QuickPickItemKind.Separator, label: `${rule} · ${summary}` },
      ...places.map(({ range, person, message }): Item => ({ label: t.place(range.start.line + 1, person), description: message, range, rule, buttons: [{ iconPath: new vscode.ThemeIcon('book'), tooltip: t.rulePage }] })),
    ]);
    await this.pick(items, groups.reduce((sum, { total }) => sum + total, 0));
  }

  /** Lets the user choose among the rows and persons behind a figure. */
  async ofFigure({ table, row, column }: Omit<FigureRowsParams, 'uri' | 'limit'>): Promise<void> {
    const { places, more, title } = await this.server.ask(figureRowsMethod, figureRowsResult, { uri: this.uri.toString(), table, row, column, limit: LIMIT });
    const t = panelTexts();
    const items = places.map(({ range, person }): Item => ({ label: t.place(range.start.line + 1, person), description: title, range }));
    await this.pick(items, more ? Number.POSITIVE_INFINITY : items.length);
  }

  async line(line: number): Promise<void> {
    await this.open({ start: { line, character: 0 }, end: { line, character: 0 } });
  }

  private async groups(rule?: string): Promise<readonly FindingGroup[]> {
    const disk = this.files.get(this.uri)?.disk;
    if (disk !== undefined) return disk.groups.filter((group) => rule === undefined || group.rule === rule);
    if (!this.server.running) return [];
    return (await this.server.ask(findingsMethod, findingsResult, { uri: this.uri.toString(), ...(rule === undefined ? {} : { rule }), limit: LIMIT })).groups;
  }

  private async pick(items: readonly Item[], total: number): Promise<void> {
    const t = panelTexts();
    const shown = items.filter(({ range }) => range !== undefined).length;
    if (shown === 0) return void vscode.window.setStatusBarMessage(t.noPlaces, 5000);
    const picker = vscode.window.createQuickPick<Item>();
    picker.items = items;
    picker.placeholder = Number.isFinite(total) ? t.places(shown, total) : t.places(shown, shown).replace(String(shown), `${shown}+`);
    picker.matchOnDescription = true;
    picker.onDidAccept(() => {
      const range = picker.activeItems[0]?.range;
      picker.hide();
      if (range !== undefined) void this.open(range);
    });
    picker.onDidTriggerItemButton(({ item }) => item.rule !== undefined && void vscode.commands.executeCommand('kprLint.showRule', item.rule));
    picker.onDidHide(() => picker.dispose());
    picker.show();
  }

  private async open({ start, end }: Range): Promise<void> {
    const selection = new vscode.Range(start.line, start.character, end.line, end.character);
    // In the group in which the file stands already; else in the first, so that the panel stays to be seen.
    const key = this.uri.toString();
    const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key));
    await vscode.commands.executeCommand('vscode.open', this.uri, { selection, viewColumn: group?.viewColumn ?? vscode.ViewColumn.One } satisfies vscode.TextDocumentShowOptions);
  }
}
