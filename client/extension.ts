import * as vscode from 'vscode';
import type { Status } from '../shared/protocol.ts';
import { CheckedFiles } from './checked-files.ts';
import { registerCommands } from './commands/index.ts';
import { tellCrash } from './crash-messages.ts';
import { DiskChecks } from './disk-checks.ts';
import { FindingsView } from './findings-view.ts';
import { nameOf } from './active-file.ts';
import { texts, watchLanguage } from './language.ts';
import { LargeFiles } from './large-files.ts';
import { CountsPanels } from './panel/counts-panels.ts';
import { RulePages } from './rule-page.ts';
import { Server } from './server.ts';
import { StatusItem } from './status.ts';

/** What other extensions may use. */
export interface KprLintApi {
  /** Before and after each check of a document in an editor. */
  readonly onStatus: vscode.Event<Status>;
  /** The last word on a file, from an editor or from disk. */
  status(uri: vscode.Uri): Status | undefined;
}

export async function activate(context: vscode.ExtensionContext): Promise<KprLintApi> {
  const server = new Server(context.asAbsolutePath('dist/server.js'));
  const files = new CheckedFiles();
  const disk = new DiskChecks(server, files);
  const pages = new RulePages(server);
  const status = new StatusItem(server, files);
  const view = new FindingsView(server, files);
  const panels = new CountsPanels({ server, files, disk }, context);
  const checkAgain = (): void => void disk.again();
  const config = vscode.workspace.createFileSystemWatcher('**/kpr-lint.config.json');
  context.subscriptions.push(
    server,
    files,
    disk,
    pages,
    status,
    view,
    panels,
    registerCommands({ server, files, disk, pages }),
    config,
    config.onDidChange(checkAgain),
    config.onDidCreate(checkAgain),
    config.onDidDelete(checkAgain),
    server.onStatus((said) => files.told(said)),
    server.onCrash((crash) => {
      files.forgetEditors();
      for (const uri of crash.setAside) files.told({ uri: uri.toString(), state: 'unchecked', reason: 'crashed' });
      tellCrash(crash, server);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => files.closed(uri)),
    watchLanguage(() => {
      status.refresh();
      view.refresh();
      pages.refresh();
      panels.refresh();
      checkAgain();
    }),
  );
  try {
    await server.start();
  } catch (error) {
    server.log(String(error));
    void vscode.window.showErrorMessage(texts().server.failed);
  }
  context.subscriptions.push(new LargeFiles(files, disk, (uri) => void vscode.window.showInformationMessage(texts().check.large(nameOf(uri)))));
  return { onStatus: server.onStatus, status: (uri) => files.get(uri)?.status };
}
