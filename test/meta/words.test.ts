import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MessageConnection, StreamMessageReader, StreamMessageWriter, createMessageConnection } from 'vscode-jsonrpc/node';

const root = new URL('../../', import.meta.url);
// TypeScript's own language server: it knows every place where a name is meant, and which of many `title`s that is.
const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
const child = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { cwd: fileURLToPath(root), stdio: ['pipe', 'pipe', 'ignore'] });
const typescript: MessageConnection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));

beforeAll(async () => {
  typescript.onRequest((_method, params) => ((params as { items?: unknown[] } | undefined)?.items ?? []).map(() => null));
  typescript.listen();
  await typescript.sendRequest('initialize', { processId: process.pid, rootUri: root.href, workspaceFolders: [{ uri: root.href, name: 'kpr-lint' }], capabilities: {} });
  await typescript.sendNotification('initialized', {});
});
afterAll(() => {
  typescript.dispose();
  child.kill();
});

/** Files with an interface of words, in which, or beside which (`-nb`, `-en`), they stand in both languages. */
const tables = ['client/texts', 'client/panel/texts', 'client/panel/web/words', 'server/cli/formats/words', 'server/cli/formats/count-words', 'server/cli/formats/html/words', 'server/cli/formats/html/counts-words', 'shared/text/rule-page-words'];

/** The words of a file's interfaces and their places; the parameters of functions stand in parentheses. */
function wordsOf(text: string): { word: string; line: number; character: number }[] {
  let inside = false;
  return text.split('\n').flatMap((written, line) => {
    if (/^(?:export )?interface /.test(written)) inside = true;
    if (written === '}') inside = false;
    if (!inside || /^\s*(?:\/\*\*|\*|export|interface)/.test(written)) return [];
    const bare = written.replace(/\([^()]*\)|\[[^[\]]*\]/g, (part) => ' '.repeat(part.length));
    return [...bare.matchAll(/(\w+)\??:/g)].map(({ 1: word, index }) => ({ word: word!, line, character: index }));
  });
}

describe('each word is said somewhere', () => {
  it.each(tables)('%s', async (table) => {
    const uri = new URL(`${table}.ts`, root).href;
    const text = readFileSync(fileURLToPath(uri), 'utf8');
    await typescript.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'typescript', version: 1, text } });
    const words = wordsOf(text);
    expect(words.length).toBeGreaterThan(5);
    const unsaid: string[] = [];
    for (const { word, ...position } of words) {
      const places: { uri: string }[] = (await typescript.sendRequest('textDocument/references', { textDocument: { uri }, position, context: { includeDeclaration: false } })) ?? [];
      if (!places.some((place) => !place.uri.startsWith(new URL(table, root).href) && !place.uri.includes('/test/'))) unsaid.push(word);
    }
    expect(unsaid).toEqual([]);
  }, 60_000);
});
