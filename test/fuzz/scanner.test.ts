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
  private buffer = new ArrayBuffer(1);

  constructor(private readonly document: Uint8Array) {
    this.bytes = new Proxy(document, {
      get: (target, key) => {
        const index = typeof key === 'string' ? Number(key) : Number.NaN;
        // Names are compared four bytes at once, in the buffer itself: it holds no more than there is.
        if (key === 'buffer') return this.buffer;
        if (key === 'byteLength') return this.end + 1;
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
    const handler: ScanHandler = { open: nothing, text: nothing, reference: nothing, entity: nothing, close: nothing, fault: nothing, doctype: nothing, encoding: nothing };
    const scanner = new Scanner(new NameTable(), handler);
    for (let end = step; end < length; end += step) this.show(scanner, end, false);
    this.show(scanner, length, true);
  }

  private show(scanner: Scanner, end: number, last: boolean): void {
    const shown = new Uint8Array(end + 1);
    shown.set(this.document.subarray(0, end));
    this.buffer = shown.buffer;
    this.end = end;
    scanner.scan(this.bytes, end, last);
  }
}

describe('any document', () => {
  it.each([1, 2, 3, 4])('is scanned to its end, without an exception, and every fault told once, at its place (seed %i)', (seed) => {
    const random = randomOf(seed);
    for (let i = 0; i < 500; i++) {
      const document = anyDocument(random);
      const { scanner, faults, events } = record(document, 1 + random(100));
      const shown = `seed ${seed}, document ${i}: ${JSON.stringify(new TextDecoder().decode(document))}`;
      expect(scanner.depth, shown).toBe(0);
      expect(faults.every(({ start, end }) => 0 <= start && start <= end && end <= document.length), shown).toBe(true);
      const places = faults.map(({ code, start, opened }) => `${code} at ${opened?.offset ?? start}`);
      expect([...new Set(places)], shown).toEqual(places);
      expect(events.filter((event) => 'open' in event).length, shown).toBe(events.filter((event) => 'close' in event).length);
    }
  });

  it.each([1, 2])('is read in a few looks at every byte, and nothing behind it (seed %i)', (seed) => {
    const random = randomOf(seed);
    for (let i = 0; i < 100; i++) expectFewLooks(anyDocument(random));
  });
});

describe('a document made to be slow', () => {
  const times = (n: number, text: string) => text.repeat(n);
  it.each([
    ['text', `<a>${times(9000, 'x')}</a>`],
    ['<', times(9000, '<')],
    ['< in a value', `<a b="${times(9000, '<')}"/>`],
    ['many < in values', `<a ${times(20, `b="${times(500, '<')}" `)}/>`],
    ['values that do not end', `<a ${times(2000, 'b="c ')}`],
    ['values with < that do not end', `<a ${times(2000, 'b="< ')}`],
    ['both quotes', `<a ${times(1000, `b="<  c='<  `)}`],
    ['ampersands', `<a>${times(9000, '&')}`],
    ['long references', `<a>${times(80, `&${times(120, 'n')}`)}`],
    ['] in text', `<a>${times(9000, ']')}`],
    ['hyphens', `<!--${times(9000, '-')}`],
    ['comments that do not end', times(2000, '<!--')],
    ['CDATA that does not end', times(1000, '<![CDATA[]]')],
    ['DOCTYPEs that do not end', times(800, '<!DOCTYPE [')],
    ['DOCTYPEs that end at an element', times(800, '<!DOCTYPE[<a')],
    ['start tags', times(2500, '<a>')],
    ['start tags that do not end', times(4000, '<a ')],
    ['slashes in a tag', `<a ${times(9000, '/')}`],
    ['end tags', `<a>${times(2500, '</b>')}`],
    ['end tags that do not end', `<a>${times(2500, '</b ')}`],
    ['an end tag with something in it', `<a></a ${times(9000, 'x')}>`],
    ['different names', Array.from({ length: 2000 }, (_, i) => `<n${i}/>`).join('')],
    ['an attribute with a long value', `<a b="${times(9000, 'x')}"/>`],
    ['many attributes', `<a ${Array.from({ length: 1500 }, (_, i) => `n${i}="" `).join('')}/>`],
    ['text outside the root', times(9000, 'x')],
    ['carriage returns', times(9000, '\r')],
    ['four bytes a character', `<a>${times(2000, '\u{10ffff}')}`],
    ['bytes that are no UTF-8', Uint8Array.from({ length: 9000 }, (_, i) => (i === 0 ? 0x3c : i === 1 ? 0x61 : i === 2 ? 0x3e : 0xf0))],
  ])('costs no more: %s', (_, document) => expectFewLooks(typeof document === 'string' ? encode(document) : document));
});

/** Ten looks at a byte where the document comes as a whole, and twice as many where it comes in the smallest pieces. */
function expectFewLooks(document: Uint8Array): void {
  for (const [step, most] of [[document.length, 10], [64, 20], [1, 20]] as const) {
    const watched = new Watched(document);
    watched.scan(document.length, step);
    expect(watched.looks / (document.length + 20), `by ${step}: ${new TextDecoder().decode(document).slice(0, 300)}`).toBeLessThan(most);
    expect(watched.beyond).toBe(0);
  }
}
