import { Writable } from 'node:stream';

/** How the header of a message ends. No body does. */
const END_OF_HEADER = '\r\n\r\n';

/**
 * A stream in front of `output` on which the header of a message waits for the body. vscode-jsonrpc writes one after the
 * other, and each would wake the editor.
 */
export function wholeMessages(output: Writable): Writable {
  let header: Buffer | undefined;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (header === undefined && chunk.subarray(-END_OF_HEADER.length).equals(Buffer.from(END_OF_HEADER))) {
        header = chunk;
        done();
        return;
      }
      output.cork();
      if (header !== undefined) output.write(header);
      header = undefined;
      output.write(chunk, done);
      output.uncork();
    },
  });
}
