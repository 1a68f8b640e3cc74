import * as vscode from 'vscode';
import { nameOf, openDocument } from './active-file.ts';
import type { CheckedFiles } from './checked-files.ts';
import { isLarge } from './large-files.ts';
import { texts } from './language.ts';
import { type Server, schemes } from './server.ts';
import { doubtsOf } from './status-text.ts';

/** A remedy that can be offered as a button. */
export interface Remedy {
  readonly label: string;
  readonly command: string;
  readonly args?: readonly unknown[];
}

export interface Explanation {
  readonly message: string;
  readonly remedies: readonly Remedy[];
}

/** Why a file is not checked, or that it is, in plain words, and what can be done about it. */
export async function explain(uri: vscode.Uri | undefined, server: Server, files: CheckedFiles): Promise<Explanation> {
  const { why, buttons, totals } = texts();
  const settings: Remedy = { label: buttons.settings, command: 'workbench.action.openSettings', args: ['kprLint.enable'] };
  const restart: Remedy = { label: buttons.restart, command: 'kprLint.restartServer' };
  const log: Remedy = { label: buttons.log, command: 'kprLint.showLog' };
  if (uri === undefined) return { message: why.noFile, remedies: [] };
  const status = files.get(uri)?.status;
  if (server.gaveUp) return { message: why.serverStopped, remedies: [restart, log] };
  if (status?.state === 'checked') {
    const { counts = { error: 0, warning: 0, info: 0 }, configFault, configFile = '' } = status;
    const remedies: Remedy[] = configFault === undefined ? [] : [{ label: buttons.openFile, command: 'vscode.open', args: [vscode.Uri.file(configFile)] }];
    return { message: [why.checked(nameOf(uri), totals(counts)), ...doubtsOf(status, texts())].join(' '), remedies };
  }
  if (status !== undefined) {
    const { reason, detail = '' } = status;
    if (reason === undefined) return { message: detail, remedies: [log] };
    return { message: why.reasons[reason](detail), remedies: reason === 'disabled' ? [settings] : reason === 'crashed' ? [restart, log] : [] };
  }
  const document = openDocument(uri);
  const fromDisk: Remedy = { label: buttons.checkFromDisk, command: 'kprLint.checkExtract', args: [uri] };
  if (document === undefined) return (await isLarge(uri)) ? { message: why.tooLarge, remedies: [fromDisk] } : { message: why.noFile, remedies: [fromDisk] };
  if (!schemes.includes(uri.scheme)) return { message: why.elsewhere(uri.scheme), remedies: [] };
  if (document.languageId !== 'xml') return { message: why.notXml(document.languageId), remedies: [{ label: buttons.changeLanguageMode, command: 'workbench.action.editor.changeLanguageMode' }] };
  return { message: why.waiting, remedies: [] };
}
