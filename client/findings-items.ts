import * as vscode from 'vscode';
import type { FindingGroup } from '../shared/protocol.ts';
import type { Severity } from '../shared/rules/rule.ts';
import { nameOf } from './active-file.ts';
import type { Checked } from './checked-files.ts';
import type { Texts } from './texts.ts';

type Place = FindingGroup['places'][number];

/** A line of the view. */
export type Node =
  | { readonly kind: 'file'; readonly checked: Checked; readonly description: string }
  | { readonly kind: 'rule'; readonly uri: vscode.Uri; readonly group: FindingGroup }
  | { readonly kind: 'place'; readonly uri: vscode.Uri; readonly group: FindingGroup; readonly place: Place; readonly i: number }
  | { readonly kind: 'note'; readonly id: string; readonly text: string };

const icons: Readonly<Record<Severity, vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
};

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

export function itemOf(node: Node, t: Texts): vscode.TreeItem {
  switch (node.kind) {
    case 'file':
      return fileItem(node.checked, node.description);
    case 'rule':
      return ruleItem(node.uri, node.group, t);
    case 'place':
      return placeItem(node.uri, node.group, node.place, node.i, t);
    case 'note': {
      const item = new vscode.TreeItem(node.text, None);
      item.id = node.id;
      return item;
    }
  }
}

function fileItem({ uri }: Checked, description: string): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(uri), Collapsed);
  item.id = uri.toString();
  item.description = description;
  item.iconPath = new vscode.ThemeIcon('file-code');
  item.tooltip = `${vscode.workspace.asRelativePath(uri)}\n${description}`;
  item.contextValue = 'file';
  return item;
}

function ruleItem(uri: vscode.Uri, group: FindingGroup, { severity, actions, number }: Texts): vscode.TreeItem {
  const { rule, name, summary, total, registryAction } = group;
  const item = new vscode.TreeItem(`${number(total)} × ${summary}`, Collapsed);
  item.id = `${uri}#${rule}`;
  item.description = `${rule} · ${actions[registryAction]}`;
  item.iconPath = icons[group.severity];
  item.tooltip = `${rule} ${name}\n${summary}\n${severity[group.severity]} · ${actions[registryAction]} · ${number(total)}`;
  item.contextValue = 'rule';
  item.accessibilityInformation = { label: `${number(total)} ${severity[group.severity]}, ${summary}, ${rule}, ${actions[registryAction]}` };
  return item;
}

function placeItem(uri: vscode.Uri, { rule, severity }: FindingGroup, { range, message, person }: Place, i: number, t: Texts): vscode.TreeItem {
  const { start, end } = range;
  const item = new vscode.TreeItem(t.view.place(start.line + 1, person), None);
  item.id = `${uri}#${rule}#${i}`;
  item.description = message;
  item.tooltip = message;
  item.contextValue = 'place';
  item.accessibilityInformation = { label: `${t.severity[severity]}, ${t.view.place(start.line + 1, person)}, ${message}` };
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  item.command = { title: t.status.showFindings, command: 'vscode.open', arguments: [uri, { selection } satisfies vscode.TextDocumentShowOptions] };
  return item;
}
