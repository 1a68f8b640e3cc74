import type { Connection } from 'vscode-languageserver';

/** Waits for the client's answer to a request of the server's, and uses it. A client that refuses does so in the log: the server goes on without what it asked for. */
export async function ask<T>({ console }: Connection, what: string, request: Promise<T>, use: (answer: T) => void = () => undefined): Promise<void> {
  let answer: T;
  try {
    answer = await request;
  } catch (error) {
    console.warn(`the client refuses ${what}: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  use(answer);
}
