import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { optimizeLess } from '../brief-work.ts';
import { features } from './features.ts';
import { LanguageServer } from './server.ts';

/** Starts the server on the channel that the arguments of the process name (`--stdio`, `--node-ipc`). It ends the process itself. */
export function startServer(): void {
  optimizeLess();
  const connection = createConnection(ProposedFeatures.all);
  new LanguageServer(connection, features);
  connection.listen();
}
