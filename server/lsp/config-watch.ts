import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { BASELINE_NAME } from '../../shared/lint/baseline.ts';
import { CONFIG_NAME } from '../config-place.ts';
import { ask } from './ask.ts';
import { type Configured, isInside } from './config.ts';
import type { LanguageServer } from './server.ts';

const usualNames = [CONFIG_NAME, BASELINE_NAME];

/** Sees to it that a change of a file that governs checks is followed at once: whatever its name, and also outside the workspace's folders. */
export class ConfigWatch {
  /** Configurations, baselines and extracts of last year that are in use. */
  private readonly used = new Set<string>();
  private readonly watched = new Map<string, FileSystemWatcher>();
  private started = false;

  constructor(private readonly server: LanguageServer) {
    server.connection.onDidChangeWatchedFiles(() => server.recheck());
  }

  start(): void {
    for (const name of usualNames) this.watch({ globPattern: `**/${name}` });
    this.started = true;
    for (const watcher of this.watched.values()) this.register(watcher);
  }

  /** Whether a check depends on the file. */
  uses(path: string): boolean {
    return this.used.has(path);
  }

  /** Watches what governs the check of a document. Where the workspace does not hold it, a configuration may also come to lie beside it. */
  alsoFor(path: string | undefined, { file, baselineFile, previousFile }: Configured): void {
    if (path !== undefined && !this.isInWorkspace(path)) this.watchIn(dirname(path), '*.json');
    for (const used of [file, baselineFile, previousFile]) {
      if (used === '') continue;
      this.used.add(used);
      const name = basename(used);
      if (!usualNames.includes(name) || !this.isInWorkspace(used)) this.watchIn(dirname(used), literal(name));
    }
  }

  private isInWorkspace(path: string): boolean {
    return this.server.workspaceFolders.some((folder) => isInside(path, folder));
  }

  private watchIn(folder: string, pattern: string): void {
    // Clients that know no folder of a pattern look in those of the workspace.
    if (this.server.client.watchingElsewhere) this.watch({ globPattern: { baseUri: pathToFileURL(folder).href, pattern } });
    else if (this.isInWorkspace(join(folder, pattern))) this.watch({ globPattern: `**/${pattern}` });
  }

  private watch(watcher: FileSystemWatcher): void {
    const key = JSON.stringify(watcher);
    if (this.watched.has(key)) return;
    this.watched.set(key, watcher);
    if (this.started) this.register(watcher);
  }

  private register(watcher: FileSystemWatcher): void {
    const { client, connection } = this.server;
    if (client.watching) void ask(connection, 'to watch files', connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] }));
  }
}

/** The pattern of a name: what would stand for other letters in it stands for any one. */
function literal(name: string): string {
  return name.replaceAll(/[*?[\]{}!,]/g, '?');
}
