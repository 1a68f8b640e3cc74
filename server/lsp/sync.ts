import type { Range } from 'vscode-languageserver';
import { pathOf } from './config.ts';
import { reading } from './reading.ts';
import type { LanguageServer } from './server.ts';
import { isJson, settingsKind } from './settings-documents.ts';

/** Follows what the client opens, edits and closes. What kind of document it is, its name tells: a configuration, a baseline, or what may be an extract. */
export function synchronize(server: LanguageServer): void {
  const { connection, diagnostics, documents, settings } = server;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const kind = settingsKind(uri);
    if (kind !== undefined) settings.open(kind, uri, languageId, version, text);
    else if (isJson(uri, languageId)) return;
    else documents.open(uri, version, text, server.settingsFor(uri)).onReading = reading(connection, uri);
    diagnostics.changed(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    // Some clients send a range of null with all of the text.
    const changes = contentChanges.map((change) => ('range' in change && (change.range as Range | null) === null ? { text: change.text } : change));
    if (!settings.change(uri, version, changes)) {
      documents.edited(uri);
      documents.get(uri)?.change(version, changes);
    }
    diagnostics.changed(uri);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    // Clients that watch files tell of this by themselves.
    if (!server.client.watching && (settings.get(uri) !== undefined || server.watch.uses(pathOf(uri) ?? ''))) server.recheck();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    settings.close(uri);
    documents.close(uri);
    diagnostics.closed(uri);
  });
}
