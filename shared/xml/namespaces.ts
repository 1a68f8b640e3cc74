import { NameForm, type NameTable } from './names.ts';
import { decodeValue } from './references.ts';
import type { Scanner } from './scanner.ts';
import { decodeAscii, decodeText } from './text.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Bindings in force at once; further ones are ignored. */
const MAX_BINDINGS = 256;

/** The namespaces in scope (Namespaces in XML 1.0). Only elements with a prefix or with attributes that have one cost anything. */
export class Namespaces {
  /** URI of unprefixed elements, '' for none. */
  default = '';
  private readonly prefixes: number[] = [];
  private readonly uris: string[] = [];
  private readonly depths: number[] = [];
  private readonly xml: number;
  private readonly xmlns: number;

  constructor(private readonly names: NameTable) {
    this.xml = names.intern('xml');
    this.xmlns = names.intern('xmlns');
  }

  /** URI of an element's name; '' for none, undefined where the prefix is not bound. */
  ofElement(name: number): string | undefined {
    return this.names.form[name] === NameForm.Prefixed ? this.lookup(this.names.prefix[name]!) : this.default;
  }

  /** URI of an attribute's name; '' where it has no prefix. */
  ofAttribute(name: number): string | undefined {
    return this.names.form[name] === NameForm.Prefixed ? this.lookup(this.names.prefix[name]!) : '';
  }

  /** Takes in the declarations of a start tag and judges its names. */
  open(scanner: Scanner, bytes: Uint8Array, depth: number, nameStart: number, nameEnd: number, name: number): void {
    const { attributes } = scanner;
    const { form, prefix } = this.names;
    for (let i = 0; i < attributes.count; i++) {
      const attribute = attributes.name[i]!;
      const kind = form[attribute];
      if (kind !== NameForm.DefaultNamespace && kind !== NameForm.NamespacePrefix) continue;
      const uri = decodeValue(decodeText(bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), true);
      this.declare(scanner, depth, kind === NameForm.DefaultNamespace ? 0 : this.names.local[attribute]!, uri, attributes.nameStart[i]!, attributes.nameEnd[i]!);
    }
    this.judge(scanner, bytes, name, nameStart, nameEnd);
    const expanded = new Set<string>();
    for (let i = 0; i < attributes.count; i++) {
      const attribute = attributes.name[i]!;
      this.judge(scanner, bytes, attribute, attributes.nameStart[i]!, attributes.nameEnd[i]!);
      if (form[attribute] !== NameForm.Prefixed) continue;
      const key = `${this.lookup(prefix[attribute]!) ?? ''} ${this.names.local[attribute]!}`;
      if (expanded.has(key) && !repeatsBefore(attributes.name, i)) {
        scanner.fault('attribute-repeated', attributes.nameStart[i]!, attributes.nameEnd[i]!, decodeAscii(bytes, attributes.nameStart[i]!, attributes.nameEnd[i]!));
      }
      expanded.add(key);
    }
  }

  /** Forgets what was declared on elements at `depth` or deeper. */
  close(depth: number): void {
    const { depths } = this;
    if (depths.length === 0 || depths[depths.length - 1]! < depth) return;
    while (depths.length > 0 && depths[depths.length - 1]! >= depth) {
      depths.pop();
      this.prefixes.pop();
      this.uris.pop();
    }
    this.default = this.lookup(0) ?? '';
  }

  private lookup(prefix: number): string | undefined {
    for (let i = this.prefixes.length - 1; i >= 0; i--) if (this.prefixes[i] === prefix) return this.uris[i];
    return prefix === this.xml ? XML : undefined;
  }

  private declare(scanner: Scanner, depth: number, prefix: number, uri: string, start: number, end: number): void {
    const reserved =
      prefix === this.xml ? uri !== XML : prefix === this.xmlns || uri === XML || uri === XMLNS || (prefix !== 0 && uri === '');
    if (reserved) scanner.fault('reserved-prefix', start, end, prefix === 0 ? 'xmlns' : this.names.text(prefix));
    if (this.prefixes.length === MAX_BINDINGS) return;
    this.prefixes.push(prefix);
    this.uris.push(uri);
    this.depths.push(depth);
    if (prefix === 0) this.default = uri;
  }

  private judge(scanner: Scanner, bytes: Uint8Array, name: number, start: number, end: number): void {
    const form = this.names.form[name];
    if (form === NameForm.Malformed) scanner.fault('bad-name', start, end, decodeAscii(bytes, start, end));
    else if (form === NameForm.Prefixed && this.lookup(this.names.prefix[name]!) === undefined) {
      scanner.fault('unbound-prefix', start, end, this.names.text(this.names.prefix[name]!));
    }
  }
}

function repeatsBefore(names: Int32Array, at: number): boolean {
  for (let i = 0; i < at; i++) if (names[i] === names[at]) return true;
  return false;
}
