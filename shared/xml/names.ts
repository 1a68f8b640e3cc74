import { isNameStart } from './characters.ts';
import { MAX_NAME_LENGTH, NamePool } from './name-pool.ts';
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
  /** Of any form: the table does not hold the name. */
  NotInterned,
}

/** How many names the table holds, and how many of them documents may bring: the rest is for those given as text. */
export const MAX_NAMES = 4096;
const MAX_DOCUMENT_NAMES = 3072;
const SLOTS = MAX_NAMES * 4;
/** Names that share their place in the table with more others than this are not interned: no document makes it slow. */
const MAX_PROBES = 64;

/** The number of every name that is not interned: it equals no other name, not even itself. */
export const NOT_INTERNED = 0;

/** The parts of a qualified name. A name that is malformed, or declares a default namespace, is all `local`. */
export interface NameParts {
  readonly form: NameForm;
  readonly prefix: string;
  readonly local: string;
}

/**
 * Names as small numbers: equal names have equal numbers, so that the scanner compares numbers instead of strings.
 * Bounded: a document with an unlimited number of names costs time, never memory.
 */
export class NameTable {
  private readonly slots = new Int32Array(SLOTS);
  private readonly hashes = new Int32Array(MAX_NAMES);
  private readonly parts: NameParts[] = [{ form: NameForm.NotInterned, prefix: '', local: '' }];
  private readonly texts: string[] = [''];
  /** Form of each name. */
  readonly form = new Uint8Array(MAX_NAMES);
  /** 1 for names in ASCII. */
  readonly plain = new Uint8Array(MAX_NAMES);
  /** Number of the part after the colon, or of the name itself. */
  readonly local = new Int32Array(MAX_NAMES);
  /** Their bytes; names longer than it takes are not interned. */
  readonly pool = new NamePool(MAX_NAMES);
  private count = 1;

  /** `first`: names that get the numbers 1, 2, 3 … */
  constructor(first: readonly string[] = []) {
    this.form[NOT_INTERNED] = NameForm.NotInterned;
    for (const name of first) this.intern(name);
  }

  /** The number of the name in bytes[start, end). */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.add(bytes, start, end, MAX_DOCUMENT_NAMES);
  }

  /** The number of a name given as text. */
  intern(name: string): number {
    const bytes = new TextEncoder().encode(name);
    return this.add(bytes, 0, bytes.length, MAX_NAMES);
  }

  text(id: number): string {
    return this.texts[id] ?? '';
  }

  /** The part before the colon, '' where there is none. */
  prefix(id: number): string {
    return this.parts[id]!.prefix;
  }

  /** The parts of the name in bytes[start, end), which has the number `id`. */
  partsOf(id: number, bytes: Uint8Array, start: number, end: number): NameParts {
    return id === NOT_INTERNED ? split(decodeAscii(bytes, start, end)) : this.parts[id]!;
  }

  private add(bytes: Uint8Array, start: number, end: number, limit: number): number {
    if (end - start > MAX_NAME_LENGTH) return NOT_INTERNED;
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let probes = 0; ; probes++) {
      const id = this.slots[slot]!;
      if (id === 0) break;
      if (this.hashes[id] === hash && this.pool.equals(id, bytes, start, end)) return id;
      if (probes === MAX_PROBES) return NOT_INTERNED;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.take(bytes, start, end, hash, slot, limit);
  }

  private take(bytes: Uint8Array, start: number, end: number, hash: number, slot: number, limit: number): number {
    const parts = split(decodeAscii(bytes, start, end));
    let local = NOT_INTERNED;
    if (parts.prefix !== '') {
      local = this.add(bytes, start + new TextEncoder().encode(parts.prefix).length + 1, end, limit);
      if (local === NOT_INTERNED) return NOT_INTERNED;
      // The local part may have taken the slot.
      while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    }
    const id = this.count;
    if (id >= limit) return NOT_INTERNED;
    this.count++;
    this.slots[slot] = id;
    this.hashes[id] = hash;
    this.pool.set(id, bytes, start, end);
    this.texts[id] = parts.prefix === '' ? parts.local : `${parts.prefix}:${parts.local}`;
    this.parts[id] = parts;
    this.form[id] = parts.form;
    this.plain[id] = this.texts[id].length === end - start ? 1 : 0;
    this.local[id] = parts.prefix === '' ? id : local;
    return id;
  }
}

function split(text: string): NameParts {
  const colon = text.indexOf(':');
  if (colon < 0) return { form: text === 'xmlns' ? NameForm.DefaultNamespace : NameForm.Local, prefix: '', local: text };
  const prefix = text.slice(0, colon);
  const local = text.slice(colon + 1);
  if (prefix === '' || !isNameStart(local.codePointAt(0) ?? 0) || local.includes(':')) return { form: NameForm.Malformed, prefix: '', local: text };
  return { form: prefix === 'xmlns' ? NameForm.NamespacePrefix : NameForm.Prefixed, prefix, local };
}
