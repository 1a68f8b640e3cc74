import * as vscode from 'vscode';
import { rulesMethod, rulesResult, type RulesResult } from '../../shared/protocol.ts';
import { texts } from '../language.ts';
import type { Node } from '../findings-items.ts';
import type { Parts } from './parts.ts';

/** "Show rule": the page of the rule that a finding, a line of the view, or the user names. */
export async function showRule({ server, pages }: Parts, asked?: string | Node): Promise<void> {
  const rule = typeof asked === 'string' ? asked : asked?.kind === 'rule' || asked?.kind === 'place' ? asked.group.rule : await choose(server);
  if (rule !== undefined) await pages.show(rule);
}

async function choose(server: Parts['server']): Promise<string | undefined> {
  const { rules } = await server.ask(rulesMethod, rulesResult, {});
  const chosen = await vscode.window.showQuickPick(rules.map(ruleItem), { placeHolder: texts().rule.choose, matchOnDescription: true, matchOnDetail: true });
  return chosen?.label;
}

/** A rule in a list to choose from. */
export function ruleItem({ rule, name, summary }: RulesResult['rules'][number]): vscode.QuickPickItem {
  return { label: rule, description: name, detail: summary };
}
