import type { Encoding } from './encoding.ts';
import { byteOf } from './transcoder.ts';
import { INCOMPLETE, decodeUtf8, sequenceLength } from './utf8.ts';

/** A piece of the document replaced: UTF-16 code units [start, end) of the decoded text without byte order mark. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Copies a document piece by piece with replacements put in, in its own encoding; every byte that is not replaced stays
 * as it is, the byte order mark and the line ends among them. Replacements must be sorted and must not overlap.
 */
export class Splicer {
  /** UTF-16 code units read. */
  private units = 0;
  private next = 0;
  /** Bytes of a character that the last piece ended in. */
  private rest: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly encoding: Encoding,
    private readonly replacements: readonly Replacement[],
  ) {}

  /** The pieces to write for the next bytes (the mark left out). `last`: there are no more. */
  *write(bytes: Uint8Array, last: boolean): Generator<Uint8Array> {
    let input = bytes;
    if (this.rest.length > 0) {
      input = new Uint8Array(this.rest.length + bytes.length);
      input.set(this.rest);
      input.set(bytes, this.rest.length);
      this.rest = new Uint8Array(0);
    }
    let at = 0;
    for (;;) {
      const replacement = this.replacements[this.next];
      if (replacement === undefined) {
        if (at < input.length) yield input.subarray(at);
        return;
      }
      if (this.units < replacement.start) {
        const from = at;
        at = this.skip(input, at, replacement.start);
        if (at > from) yield input.subarray(from, at);
      }
      if (this.units >= replacement.start) at = this.skip(input, at, replacement.end);
      if (this.units < replacement.end || (this.units < replacement.start)) {
        this.rest = input.slice(at);
        if (last && this.rest.length > 0) yield this.rest;
        return;
      }
      if (replacement.text !== '') yield encode(replacement.text, this.encoding);
      this.next++;
    }
  }

  /** The index at which `units` reaches `target`, or where only part of a character is left. */
  private skip(bytes: Uint8Array, from: number, target: number): number {
    let at = from;
    if (this.encoding === 'UTF-8') {
      while (this.units < target && at < bytes.length) {
        if (decodeUtf8(bytes, at, bytes.length) === INCOMPLETE) break;
        const length = sequenceLength(bytes, at, bytes.length);
        at += length;
        this.units += length === 4 ? 2 : 1;
      }
      return at;
    }
    const width = this.encoding === 'UTF-16LE' || this.encoding === 'UTF-16BE' ? 2 : 1;
    const n = Math.min(target - this.units, Math.floor((bytes.length - at) / width));
    this.units += n;
    return at + n * width;
  }
}

/** Text in an encoding. Characters that the encoding lacks become character references, which mean the same in XML. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'UTF-16LE':
    case 'UTF-16BE': {
      const bytes = new Uint8Array(text.length * 2);
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        bytes[2 * i + (encoding === 'UTF-16LE' ? 0 : 1)] = unit & 0xff;
        bytes[2 * i + (encoding === 'UTF-16LE' ? 1 : 0)] = unit >> 8;
      }
      return bytes;
    }
    default: {
      const out: number[] = [];
      for (const character of text) {
        const codePoint = character.codePointAt(0)!;
        const byte = byteOf(codePoint, encoding);
        if (byte >= 0) out.push(byte);
        else for (const c of `&#${codePoint};`) out.push(c.charCodeAt(0));
      }
      return Uint8Array.from(out);
    }
  }
}
