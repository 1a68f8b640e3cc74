import { describe, expect, it } from 'vitest';
import { NameTable } from '../../shared/xml/names.ts';
import { type ScanHandler, Scanner } from '../../shared/xml/scanner.ts';
import { extractOf, handmade } from '../unit/xml/documents.ts';
import { record } from '../unit/xml/recording.ts';
import { type Random, mutateBytes, randomOf } from './mutate.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const bases = [...handmade, extractOf(1, 1)].map(encode);

function anyDocument(random: Random): Uint8Array {
  const kind = random(10);
  if (kind === 0) return Uint8Array.from({ length: random(400) }, () => random(256));
  if (kind === 1) return Uint8Array.from({ length: random(400) }, () => '<>/="\'&;!?-[]: \r\nab'.charCodeAt(random(20)));
  const document = mutateBytes(bases[random(bases.length)]!, random);
  return kind === 2 ? document.subarray(0, random(document.length)) : document;
}

/** A view of a document that counts how often a byte is looked at, and knows what lies behind the bytes that are there. */
class Watched {
  looks = 0;
  beyond = 0;
  end = 0;
  readonly bytes: Uint8Array;

  constructor(document: Uint8Array) {
    this.bytes = new Proxy(document, {
      get: (target, key) => {
        const index = typeof key === 'string' ? Number(key) : Number.NaN;
        if (Number.isNaN(index)) {
          const member = Reflect.get(target, key, target) as unknown;
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        }
        this.looks++;
        if (index > this.end) this.beyond++;
        return index < this.end ? target[index] : 0;
      },
    });
  }

  /** Scans the document as it grows by steps of the given size; nothing is dropped. */
  scan(length: number, step: number): void {
    const nothing = (): void => {};
    const handler: ScanHandler = { open: nothing, leaf: nothing, text: nothing, reference: nothing, close: nothing, fault: nothing, doctype: nothing, encoding: nothing };
    const scanner = new Scanner(new NameTable(), handler);
    for (let end = step; end < length; end += step) scanner.scan(this.bytes, (this.end = end), false);
    scanner.scan(this.bytes, (this.end = length), true);
  }
}
it('x', () => {
  const random = randomOf(1); let max = 0, max7 = 0, max1 = 0, beyond = 0;
  for (let i = 0; i < 1500; i++) { const d = anyDocument(random); if (d.length < 50) continue; for (const s of [d.length, 7, 1]) { const w = new Watched(d); w.scan(d.length, s); beyond += w.beyond; const r = w.looks / d.length; if (s === d.length) max = Math.max(max, r); else if (s === 7) max7 = Math.max(max7, r); else max1 = Math.max(max1, r); } }
  console.log(max, max7, max1, beyond);
});
