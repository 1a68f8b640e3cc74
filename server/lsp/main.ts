import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { features } from './features.ts';
import { LanguageServer } from './server.ts';

/** Starts the server on the channel that the command line names (`--stdio`, `--node-ipc`). */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  new LanguageServer(connection, features);
  connection.listen();
}

startServer();
