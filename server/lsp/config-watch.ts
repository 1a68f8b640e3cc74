import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DidChangeWatchedFilesNotification, type FileSystemWatcher } from 'vscode-languageserver';
import { BASELINE_NAME } from '../../shared/lint/baseline.ts';
import { CONFIG_NAME } from '../config-place.ts';
import { ask } from './ask.ts';
import { isInside } from './config.ts';
import type { LanguageServer } from './server.ts';

/** Sees to it that a change of a configuration file is followed at once, also of one outside the workspace's folders. */
export class ConfigWatch {
  private readonly elsewhere = new Set<string>();
  private started = false;

  constructor(private readonly server: LanguageServer) {
    server.connection.onDidChangeWatchedFiles(() => server.recheck());
  }

  start(): void {
    this.started = true;
    for (const name of [CONFIG_NAME, BASELINE_NAME]) this.register({ globPattern: `**/${name}` });
    for (const folder of this.elsewhere) this.registerFolder(folder);
  }

  /** Watches the folder of a document and that of its configuration where the workspace does not hold them. */
  alsoFor(path: string | undefined, configFile: string): void {
    if (!this.server.client.watchingElsewhere) return;
    for (const file of [path ?? '', configFile]) {
      const folder = dirname(file);
      if (file === '' || this.elsewhere.has(folder) || this.server.workspaceFolders.some((known) => isInside(file, known))) continue;
      this.elsewhere.add(folder);
      if (this.started) this.registerFolder(folder);
    }
  }

  private registerFolder(folder: string): void {
    this.register({ globPattern: { baseUri: pathToFileURL(folder).href, pattern: '*.json' } });
  }

  private register(watcher: FileSystemWatcher): void {
    const { client, connection } = this.server;
    if (client.watching) void ask(connection, 'to watch files', connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [watcher] }));
  }
}
