import { Writable } from 'node:stream';
import { StreamMessageWriter } from 'vscode-jsonrpc/node';
import { expect, it } from 'vitest';
import { wholeMessages } from '../../../server/lsp/whole-messages.ts';

/** What arrives, piece by piece. */
function pieces(): { readonly output: Writable; readonly arrived: string[] } {
  const arrived: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      arrived.push(chunk.toString());
      done();
    },
    writev(chunks, done) {
      arrived.push(Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer)).toString());
      done();
    },
  });
  return { output, arrived };
}

it('header and body of a message arrive in one piece', async () => {
  const { output, arrived } = pieces();
  const writer = new StreamMessageWriter(wholeMessages(output));
  await Promise.all([1, 2].map((id) => writer.write({ jsonrpc: '2.0', id, result: 'ø' } as never)));
  expect(arrived).toEqual([1, 2].map((id) => `Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":${id},"result":"ø"}`));
});

it('what comes without a header is not held back', async () => {
  const { output, arrived } = pieces();
  const stream = wholeMessages(output);
  await new Promise((resolve) => stream.write('Content-Length: 2\r\n\r\n{}', resolve));
  expect(arrived).toEqual(['Content-Length: 2\r\n\r\n{}']);
});

it('says when the output takes no more', async () => {
  const output = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
  output.on('error', () => undefined);
  const writer = new StreamMessageWriter(wholeMessages(output));
  writer.onError(() => undefined);
  await expect(writer.write({ jsonrpc: '2.0', id: 1, result: 1 } as never)).rejects.toThrow('gone');
});
