import { decodeAscii } from './text.ts';

/** How a qualified name is built. */
export const enum NameForm {
  /** No colon, not `xmlns`. */
  Local,
  /** One colon between two parts. */
  Prefixed,
  /** The attribute `xmlns`. */
  DefaultNamespace,
  /** `xmlns:` and a prefix. */
  NamespacePrefix,
  /** Colons where none may stand: well-formed XML, but no namespace-well-formed name. */
  Malformed,
}

/** How many different names one document may have before further ones are no longer interned. */
const MAX_NAMES = 4096;
/** Names longer than this (bytes) are not interned. */
const MAX_NAME_LENGTH = 256;

/** The number of every name that is not interned: it equals no other name, not even itself. */
export const NOT_INTERNED = 0;

/**
 * Names as small numbers: equal names have equal numbers, so that the scanner compares numbers instead of strings.
 * Bounded: a document with an unlimited number of names costs time, never memory.
 */
export class NameTable {
  private readonly slots = new Int32Array(MAX_NAMES * 4);
  private readonly hashes = new Int32Array(MAX_NAMES);
  private readonly starts = new Int32Array(MAX_NAMES + 1);
  private pool = new Uint8Array(16384);
  private poolEnd = 0;
  private readonly texts: string[] = [''];
  /** Form of each name. */
  readonly form = new Uint8Array(MAX_NAMES);
  /** Number of the part after the colon, or of the name itself. */
  readonly local = new Int32Array(MAX_NAMES);
  /** Number of the part before the colon, 0 where there is none. */
  readonly prefix = new Int32Array(MAX_NAMES);
  private count = 1;

  /** The number of the name in bytes[start, end), whose `hash` the caller has computed as `hash * 31 + byte`. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const id = this.slots[slot]!;
      if (id === 0) break;
      if (this.hashes[id] === hash && this.equals(id, bytes, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return this.add(bytes, start, end, hash, slot);
  }

  /** The number of a name given as text. */
  intern(name: string): number {
    const bytes = new TextEncoder().encode(name);
    let hash = 0;
    for (const byte of bytes) hash = (Math.imul(hash, 31) + byte) | 0;
    return this.find(bytes, 0, bytes.length, hash);
  }

  text(id: number): string {
    return this.texts[id] ?? '';
  }

  private equals(id: number, bytes: Uint8Array, start: number, end: number): boolean {
    let at = this.starts[id]!;
    if (this.starts[id + 1]! - at !== end - start) return false;
    const pool = this.pool;
    for (let i = start; i < end; i++) if (pool[at++] !== bytes[i]) return false;
    return true;
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const length = end - start;
    if (this.count === MAX_NAMES || length > MAX_NAME_LENGTH) return NOT_INTERNED;
    if (this.poolEnd + length > this.pool.length) {
      const larger = new Uint8Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    const id = this.count++;
    this.slots[slot] = id;
    this.hashes[id] = hash;
    this.pool.set(bytes.subarray(start, end), this.poolEnd);
    this.starts[id] = this.poolEnd;
    this.poolEnd += length;
    this.starts[id + 1] = this.poolEnd;
    const text = decodeAscii(bytes, start, end);
    this.texts[id] = text;
    this.local[id] = id;
    const colon = text.indexOf(':');
    if (text === 'xmlns') this.form[id] = NameForm.DefaultNamespace;
    else if (colon < 0) this.form[id] = NameForm.Local;
    else if (colon === 0 || colon === text.length - 1 || text.indexOf(':', colon + 1) >= 0) this.form[id] = NameForm.Malformed;
    else {
      this.form[id] = text.startsWith('xmlns:') ? NameForm.NamespacePrefix : NameForm.Prefixed;
      this.prefix[id] = this.intern(text.slice(0, colon));
      this.local[id] = this.intern(text.slice(colon + 1));
    }
    return id;
  }
}
