import * as vscode from 'vscode';
import { type HiddenBelow, countsAnswer, countsMethod } from '../../shared/protocol.ts';
import { nameOf, openDocument } from '../active-file.ts';
import type { CheckedFiles } from '../checked-files.ts';
import type { DiskChecks } from '../disk-checks.ts';
import { texts } from '../language.ts';
import { isLarge } from '../large-files.ts';
import type { Server } from '../server.ts';
import type { LastChecks } from './last-checks.ts';
import { type FileState, totalsOf } from './messages.ts';
import type { PreviousFiles } from './previous-files.ts';

/** What the panels work with. */
export interface PanelParts {
  readonly server: Server;
  readonly files: CheckedFiles;
  readonly disk: DiskChecks;
  readonly previous: PreviousFiles;
  readonly lastChecks: LastChecks;
}

/** What there is to be shown of a file now; undefined where the next check will tell. */
export async function fileState({ server, files, previous, lastChecks }: PanelParts, uri: vscode.Uri, below: HiddenBelow): Promise<FileState | undefined> {
  const name = nameOf(uri);
  const checked = files.get(uri);
  if (checked?.status === undefined) {
    if (server.gaveUp) return { kind: 'unchecked', name, reason: texts().why.serverStopped };
    if (checked !== undefined || openDocument(uri) !== undefined) return { kind: 'loading', name };
    const size = (await statsOf(uri))?.size;
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
  const stats = await statsOf(uri);
  const size = stats?.size;
  const stored = stats !== undefined && openDocument(uri)?.isDirty !== true;
  const before = data.counts === undefined ? undefined : await lastChecks.note(data.facts.municipality, data.facts.dataYear, stored ? `${stats.mtime}:${stats.size}` : undefined, totalsOf(data.findings));
  return { kind: 'counted', name, ...(before !== undefined && { before }), ...(size === undefined ? {} : { size }), at: checked.at.getTime(), disk: checked.disk !== undefined, data };
}

async function statsOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}
