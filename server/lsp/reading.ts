import type { CancellationToken, Connection } from 'vscode-languageserver';
import { type Reading, readingMethod } from '../../shared/protocol.ts';

/** Milliseconds between two words. */
const EVERY = 100;

/** The client does not want the answer any more. */
export class Cancelled extends Error {}

/** Tells the client how much of a document has been read, in per cent; not more often than it can be followed, and no step twice. */
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

/** The same for a file of so many bytes, piece by piece; throws Cancelled where the client has asked for that. */
export function readingBytes(connection: Connection, uri: string, size: number, token: CancellationToken | undefined): (bytes: number) => void {
  const tell = reading(connection, uri);
  let read = 0;
  return (bytes) => {
    if (token?.isCancellationRequested === true) throw new Cancelled();
    read += bytes;
    tell(Math.min(100, Math.floor((read / Math.max(size, 1)) * 100)));
  };
}
