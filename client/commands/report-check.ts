import * as vscode from 'vscode';
import type { CheckFilesResult } from '../../shared/protocol.ts';
import { nameOf } from '../active-file.ts';
import { texts } from '../language.ts';
import type { Totals } from '../texts.ts';
import type { Parts } from './parts.ts';

/** Says what came of a check from disk: the totals, and everything that was not checked. */
export async function reportCheck({ files, problems, foreign, left }: CheckFilesResult, { server }: Parts): Promise<void> {
  const { check, totals, buttons } = texts();
  const sum = { error: 0, warning: 0, info: 0 };
  for (const { status } of files) for (const severity of ['error', 'warning', 'info'] as const) sum[severity] += status.counts?.[severity] ?? 0;
  const sentences = [
    files.length === 0 ? check.nothing : `${files.length === 1 ? nameOf(vscode.Uri.parse(files[0]!.status.uri)) : check.files(files.length)}: ${totals(sum)}.`,
    ...(foreign > 0 ? [check.foreign(foreign)] : []),
    ...(left > 0 ? [check.left(left)] : []),
    ...(problems.length === 1 ? [problems[0]!.message] : problems.length > 1 ? [check.problems(problems.length)] : []),
  ];
  const whole = problems.length === 0 && left === 0;
  const show = whole ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  const chosen = await show(sentences.join(' '), ...(files.length > 0 ? [buttons.showFindings] : []), ...(problems.length > 1 ? [buttons.log] : []));
  if (chosen === buttons.showFindings) await vscode.commands.executeCommand('kprLint.findings.focus');
  if (chosen === buttons.log) server.showLog();
}

/** The same for a document in an editor. */
export async function reportDocument(uri: vscode.Uri, counts: Totals): Promise<void> {
  const { totals, buttons } = texts();
  const chosen = await vscode.window.showInformationMessage(`${nameOf(uri)}: ${totals(counts)}.`, buttons.showFindings);
  if (chosen !== undefined) await vscode.commands.executeCommand('kprLint.findings.focus');
}
