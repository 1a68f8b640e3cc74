import { CLASS, PLAIN_ATTRIBUTE } from './characters.ts';
import { MAX_NAMES, NameForm, type NameParts, type NameTable } from './names.ts';
import type { Attributes } from './scan-handler.ts';
import type { ScanState } from './scan-state.ts';
import { decodeAscii } from './text.ts';

const BLANK = 0x20, GT = 0x3e, SLASH = 0x2f, EQUALS = 0x3d, QUOTE = 0x22;

/** The attributes of a start tag, as they are read. */
export class AttributeList implements Attributes {
  count = 0;
  name = new Int32Array(16);
  nameStart = new Int32Array(16);
  nameEnd = new Int32Array(16);
  valueStart = new Int32Array(16);
  valueEnd = new Int32Array(16);
  complex = new Uint8Array(16);
  /** One of the names has a prefix, declares a namespace or is not interned. */
  special = false;
  /** The tag is not as it should be, so that its element has been told of. */
  broken = false;
  /** The attribute that stood behind this one, or first in the element of this name, last time. */
  private readonly expected = new Uint16Array(MAX_NAMES);

  constructor(private readonly names: NameTable) {}

  clear(): void {
    this.count = 0;
    this.special = false;
    this.broken = false;
  }

  add(name: number, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number, complex: number): void {
    const i = this.count;
    if (i === this.name.length) this.grow();
    this.count = i + 1;
    this.name[i] = name;
    this.nameStart[i] = nameStart;
    this.nameEnd[i] = nameEnd;
    this.valueStart[i] = valueStart;
    this.valueEnd[i] = valueEnd;
    this.complex[i] = complex;
    if (this.names.form[name] !== NameForm.Local) this.special = true;
  }

  /**
   * Reads `name="plain ASCII"` at `p` where the name is the one expected after `previous`, and all is as it should be.
   * Returns the index after it, else 0.
   */
  readExpected(bytes: Uint8Array, p: number, previous: number): number {
    const name = this.expected[previous]!;
    const stop = this.names.pool.endOf(name, p);
    if (stop === 0 || bytes[stop] !== EQUALS || bytes[stop + 1] !== QUOTE) return 0;
    let v = stop + 2;
    while ((CLASS[bytes[v]!]! & PLAIN_ATTRIBUTE) !== 0) v++;
    if (bytes[v] !== QUOTE) return 0;
    const after = bytes[v + 1]!;
    if (after !== BLANK && after !== GT && after !== SLASH) return 0;
    this.add(name, p, stop, stop + 2, v, 0);
    return v + 1;
  }

  expect(previous: number, name: number): void {
    this.expected[previous] = name;
  }

  /** The parts of their names. */
  parts(bytes: Uint8Array): NameParts[] {
    const parts: NameParts[] = [];
    for (let i = 0; i < this.count; i++) parts.push(this.names.partsOf(this.name[i]!, bytes, this.nameStart[i]!, this.nameEnd[i]!));
    return parts;
  }

  /** Tells of names that stand twice in the tag; only for tags that are not special. */
  judgeRepeated(scanner: ScanState): void {
    const { count, name } = this;
    if (count > 16) {
      const seen = new Set<number>();
      for (let i = 0; i < count; i++) {
        if (seen.has(name[i]!)) this.repeated(scanner, i);
        seen.add(name[i]!);
      }
      return;
    }
    for (let i = 1; i < count; i++) {
      for (let j = 0; j < i; j++) {
        if (name[i] !== name[j]) continue;
        this.repeated(scanner, i);
        break;
      }
    }
  }

  repeated(scanner: ScanState, i: number): void {
    const start = this.nameStart[i]!;
    const end = this.nameEnd[i]!;
    scanner.fault('attribute-repeated', start, end, decodeAscii(scanner.bytes, start, end));
  }

  private grow(): void {
    const larger = (from: Int32Array): Int32Array<ArrayBuffer> => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.name = larger(this.name);
    this.nameStart = larger(this.nameStart);
    this.nameEnd = larger(this.nameEnd);
    this.valueStart = larger(this.valueStart);
    this.valueEnd = larger(this.valueEnd);
    const complex = new Uint8Array(this.name.length);
    complex.set(this.complex);
    this.complex = complex;
  }
}
