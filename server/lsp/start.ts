import { ProposedFeatures, createConnection } from 'vscode-languageserver/node';
import { optimizeLess } from '../brief-work.ts';
import { features } from './features.ts';
import { LanguageServer } from './server.ts';
import { warmUp } from './warm-up.ts';
import { wholeMessages } from './whole-messages.ts';

/** Starts the server on standard input and output, or on the channel that the arguments of the process name (`--node-ipc`). It ends the process itself. */
export function startServer({ stdio }: { stdio: boolean }): void {
  optimizeLess();
  if (stdio) {
    // What a library might have to say is no message.
    globalThis.console = new console.Console(process.stderr);
    // An editor that does not read any more is gone.
    process.stdout.on('error', () => process.exit(1));
  }
  const connection = stdio ? createConnection(ProposedFeatures.all, process.stdin, wholeMessages(process.stdout)) : createConnection(ProposedFeatures.all);
  const { documents } = new LanguageServer(connection, features);
  connection.listen();
  void warmUp(documents);
}
