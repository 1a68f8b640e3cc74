import type { Connection } from 'vscode-languageserver';
import { type Reading, readingMethod } from '../../shared/protocol.ts';

/** Milliseconds between two words. */
const EVERY = 100;

/** Tells the client how much of a file has been read, in per cent; not more often than it can be followed, and no step twice. */
export function reading(connection: Connection, uri: string): (percent: number) => void {
  let told = -1;
  let at = Number.NEGATIVE_INFINITY;
  return (percent) => {
    const now = performance.now();
    if (percent <= told || now - at < EVERY) return;
    told = percent;
    at = now;
    void connection.sendNotification(readingMethod, { uri, percent } satisfies Reading);
  };
}
