/** The longest name that is held (bytes). */
export const MAX_NAME_LENGTH = 256;
const WORDS = MAX_NAME_LENGTH / 4;

/** The bytes of names by number, packed four to a word: comparing four at once is what makes the scanner fast. */
export class NamePool {
  private readonly words: Int32Array;
  private readonly lengths: Int32Array;
  private bytes: DataView = new DataView(new ArrayBuffer(0));
  private limit = 0;

  /** For the numbers 0 to `size` - 1. */
  constructor(size: number) {
    this.words = new Int32Array(size * WORDS);
    this.lengths = new Int32Array(size);
  }

  set(id: number, bytes: Uint8Array, start: number, end: number): void {
    this.lengths[id] = end - start;
    for (let i = start; i < end; i++) this.words[id * WORDS + ((i - start) >> 2)]! |= bytes[i]! << (((i - start) & 3) << 3);
  }

  /** Whether [start, end) is the name. */
  equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (this.lengths[id] !== end - start) return false;
    for (let i = start; i < end; i++) if (this.byteOf(id, i - start) !== bytes[i]) return false;
    return true;
  }

  /** The bytes in which `endOf` looks. */
  use(bytes: DataView): void {
    this.bytes = bytes;
    // Asking a DataView for its length is slow.
    this.limit = bytes.byteLength;
  }

  /** The index after the name, where it stands at `at`; 0 where it does not, or where there is no such name. More may follow it. */
  endOf(id: number, at: number): number {
    const length = this.lengths[id]!;
    if (length === 0) return 0;
    const end = at + length;
    if (end + 4 > this.limit) return this.endOfLast(id, at);
    const { bytes, words } = this;
    let word = id * WORDS;
    for (; at + 4 <= end; at += 4) if (bytes.getInt32(at, true) !== words[word++]) return 0;
    const rest = end - at;
    return rest === 0 || (bytes.getInt32(at, true) & ((1 << (rest << 3)) - 1)) === words[word] ? end : 0;
  }

  /** The same near the end of the buffer, where there are no four bytes to be had. */
  private endOfLast(id: number, at: number): number {
    const { bytes } = this;
    const end = at + this.lengths[id]!;
    if (end > this.limit) return 0;
    for (let i = at; i < end; i++) if (bytes.getUint8(i) !== this.byteOf(id, i - at)) return 0;
    return end;
  }

  private byteOf(id: number, i: number): number {
    return (this.words[id * WORDS + (i >> 2)]! >> ((i & 3) << 3)) & 0xff;
  }
}
