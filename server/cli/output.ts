import { writeSync } from 'node:fs';
import { Gathered } from './gathered.ts';
import { UsageError } from './arguments/usage-error.ts';

const pause = new Int32Array(new SharedArrayBuffer(4));

/**
 * Standard output or standard error, written to the last byte before the process may end. A reader that is slow is waited
 * for; a reader that has gone away (`| head`) is no fault: what follows is dropped. Standard output that cannot be written
 * otherwise throws a UsageError.
 */
export class Output {
  private readonly gathered = new Gathered((bytes) => this.put(bytes));
  private closed = false;

  constructor(private readonly descriptor: 1 | 2) {}

  /** False where nobody reads any more. */
  write(piece: string | Uint8Array): boolean {
    if (typeof piece === 'string') this.gathered.add(piece);
    else this.writeBytes(piece);
    return !this.closed;
  }

  writeBytes(bytes: Uint8Array): void {
    this.flush();
    this.put(bytes);
  }

  flush(): void {
    this.gathered.flush();
  }

  private put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && !this.closed; ) {
      try {
        at += writeSync(this.descriptor, bytes, at);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EAGAIN') Atomics.wait(pause, 0, 0, 5);
        else if (code === 'EPIPE' || code === 'ECONNRESET' || code === 'EOF') this.closed = true;
        else {
          this.closed = true;
          if (this.descriptor === 1) throw new UsageError({ nb: `Standard ut kan ikke skrives (${code}).`, en: `Standard output cannot be written (${code}).` });
        }
      }
    }
  }
}
