import { strict as assert } from 'node:assert';
import child_process, { type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';

/** The processes of the language server: the extension starts them from this very process, so that each can be noted. */
const starts = new EventEmitter();
let server: ChildProcess | undefined;

/** To be called before the extension is activated. */
export function noteServers(): void {
  const { fork } = child_process;
  child_process.fork = ((...given: Parameters<typeof fork>) => {
    const child = fork(...given);
    if (given[0].toString().endsWith('server.js')) starts.emit('start', (server = child));
    return child;
  }) as typeof fork;
}

/** Kills the language server, and waits for its end. */
export async function killServer(): Promise<void> {
  const dying = server;
  assert.ok(dying !== undefined && dying.exitCode === null && dying.signalCode === null, 'no server is running');
  const ended = once(dying, 'exit');
  dying.kill('SIGKILL');
  await ended;
}

/** Kills the language server, and waits until the next has been started: what is heard from then on is heard from that. */
export async function crash(): Promise<void> {
  const started = once(starts, 'start');
  await killServer();
  await started;
}
