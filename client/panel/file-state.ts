import * as vscode from 'vscode';
import { type HiddenBelow, countsAnswer, countsMethod } from '../../shared/protocol.ts';
import { nameOf, openDocument } from '../active-file.ts';
import type { CheckedFiles } from '../checked-files.ts';
import type { DiskChecks } from '../disk-checks.ts';
import { texts } from '../language.ts';
import { isLarge } from '../large-files.ts';
import type { Server } from '../server.ts';
import type { FileState } from './messages.ts';
import type { PreviousFiles } from './previous-files.ts';

/** What the panels work with. */
export interface PanelParts {
  readonly server: Server;
  readonly files: CheckedFiles;
  readonly disk: DiskChecks;
  readonly previous: PreviousFiles;
}

/** What there is to be shown of a file now; undefined where the next check will tell. */
export async function fileState({ server, files, previous }: PanelParts, uri: vscode.Uri, below: HiddenBelow): Promise<FileState | undefined> {
  const name = nameOf(uri);
  const checked = files.get(uri);
  if (checked?.status === undefined) {
    if (checked !== undefined || openDocument(uri) !== undefined) return { kind: 'loading', name };
    const size = await sizeOf(uri);
    if (size === undefined) return { kind: 'empty' };
    return (await isLarge(uri)) ? { kind: 'large', name, megabytes: Math.round(size / 1e6) } : { kind: 'loading', name };
  }
  const { status } = checked;
  if (status.state === 'unchecked') {
    const { reason, detail = '' } = status;
    if (reason === 'not-extract') return { kind: 'foreign', name, root: detail };
    return { kind: 'unchecked', name, reason: reason === undefined ? detail : texts().why.reasons[reason](detail) };
  }
  const chosen = previous.of(status.municipality ?? '', status.dataYear);
  const data = await server.ask(countsMethod, countsAnswer, { uri: uri.toString(), below, ...(chosen === undefined ? {} : { previous: chosen }) });
  if (data === null) return undefined;
  const size = await sizeOf(uri);
  return { kind: 'counted', name, ...(size === undefined ? {} : { size }), at: checked.at.getTime(), disk: checked.disk !== undefined, data };
}

async function sizeOf(uri: vscode.Uri): Promise<number | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch {
    return undefined;
  }
}
