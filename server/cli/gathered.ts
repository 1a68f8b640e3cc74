/** Characters that become bytes at a time. Strings above 128 KB are made outside of the heap for new objects, which takes three times as long. */
const PIECE = 16 * 1024;
/** Bytes that are written at a time. */
const BATCH = 256 * 1024;
/** The most bytes that a UTF-16 code unit takes in UTF-8. */
const WIDEST = 3;

/** Gathers pieces of text, of any size, and hands them on in large pieces of UTF-8, each valid until the next. */
export class Gathered {
  private text = '';
  private bytes: Buffer | undefined;
  private filled = 0;

  constructor(private readonly put: (bytes: Uint8Array) => void) {}

  add(text: string): void {
    this.text += text;
    if (this.text.length >= PIECE) this.encode();
  }

  /** Hands on what there is. */
  flush(): void {
    if (this.text !== '') this.encode();
    this.empty();
  }

  private encode(): void {
    const { text } = this;
    this.text = '';
    const most = text.length * WIDEST;
    if (most > BATCH) {
      this.empty();
      this.put(Buffer.from(text));
      return;
    }
    this.bytes ??= Buffer.allocUnsafeSlow(BATCH);
    if (this.filled + most > BATCH) this.empty();
    this.filled += this.bytes.write(text, this.filled);
  }

  private empty(): void {
    if (this.filled === 0) return;
    const { filled } = this;
    this.filled = 0;
    this.put(this.bytes!.subarray(0, filled));
  }
}
