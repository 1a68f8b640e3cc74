import * as vscode from 'vscode';
import { type FindingGroup, findingsMethod, findingsResult } from '../shared/protocol.ts';
import { nameOf } from './active-file.ts';
import type { Checked, CheckedFiles } from './checked-files.ts';
import { itemOf, type Node } from './findings-items.ts';
import { texts } from './language.ts';
import type { Server } from './server.ts';
import { doubtsOf } from './status-text.ts';

/** Places of one rule that are listed. */
const PLACES = 500;
/** While somebody types, the view follows this much later, in milliseconds. */
const DELAY = 200;

/** The findings by rule, then by place, with exact totals; of several files, by file first. */
export class FindingsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly refreshed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.refreshed.event;
  private readonly view: vscode.TreeView<Node>;
  private readonly subscription: vscode.Disposable;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly server: Server,
    private readonly files: CheckedFiles,
  ) {
    this.view = vscode.window.createTreeView('kprLint.findings', { treeDataProvider: this, showCollapseAll: true });
    this.subscription = files.onDidChange(() => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.refresh(), DELAY);
    });
    this.refresh();
  }

  refresh(): void {
    const { view } = texts();
    const extracts = this.files.extracts();
    const errors = extracts.reduce((sum, { status }) => sum + (status?.counts?.error ?? 0), 0);
    this.view.title = view.title;
    this.view.badge = errors === 0 ? undefined : { value: errors, tooltip: view.badge(errors) };
    // Of a single file the rules are the roots: the message says what its line would.
    const only = extracts.length === 1 ? extracts[0] : undefined;
    this.view.message = only === undefined ? '' : [nameOf(only.uri), describe(only)].join(': ');
    this.refreshed.fire(undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node, texts());
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      const extracts = this.files.extracts();
      if (extracts.length === 1) return this.rulesOf(extracts[0]!);
      return extracts.map((checked) => ({ kind: 'file', checked, description: describe(checked) }));
    }
    if (node.kind === 'file') return this.rulesOf(node.checked);
    if (node.kind !== 'rule') return [];
    const { uri, group } = node;
    const { places } = this.files.get(uri)?.disk === undefined ? await this.askPlaces(uri, group) : group;
    const nodes: Node[] = places.map((place, i) => ({ kind: 'place', uri, group, place, i }));
    if (places.length < group.total) nodes.push({ kind: 'note', id: `${uri}#${group.rule}#more`, text: texts().view.listed(places.length, group.total) });
    return nodes;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.view.dispose();
    this.refreshed.dispose();
  }

  private async rulesOf({ uri, disk }: Checked): Promise<Node[]> {
    const groups = disk?.groups ?? (await this.ask({ uri: uri.toString(), limit: 0 }));
    if (groups.length === 0) return [{ kind: 'note', id: `${uri}#none`, text: texts().view.none }];
    return groups.map((group) => ({ kind: 'rule', uri, group }));
  }

  private async askPlaces(uri: vscode.Uri, group: FindingGroup): Promise<FindingGroup> {
    const [asked] = await this.ask({ uri: uri.toString(), rule: group.rule, limit: PLACES });
    return asked ?? { ...group, places: [] };
  }

  private async ask(params: { uri: string; rule?: string; limit: number }): Promise<FindingGroup[]> {
    if (!this.server.running) return [];
    return (await this.server.ask(findingsMethod, findingsResult, params)).groups;
  }
}

/** The totals of a file, what the editor leaves out, and what keeps the check from being whole. */
function describe({ status }: Checked): string {
  const { totals, view } = texts();
  const { counts = { error: 0, warning: 0, info: 0 }, shown } = status!;
  const total = counts.error + counts.warning + counts.info;
  const capped = shown === undefined || shown >= total ? [] : [view.capped(shown, total)];
  return [`${totals(counts)}.`, ...capped, ...doubtsOf(status!, texts())].join(' ');
}
