import { NameForm, type NameParts, type NameTable } from './names.ts';
import { decodeValue } from './references.ts';
import type { ScanState } from './scan-state.ts';
import { decodeText } from './text.ts';

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Declarations in force at once. Of a document that has more, prefixes are no longer judged. */
const MAX_BINDINGS = 256;

/** The namespaces in scope (Namespaces in XML 1.0). Only elements with a prefix or with attributes that have one cost anything. */
export class Namespaces {
  /** URI of unprefixed elements, '' for none. */
  default = '';
  private readonly prefixes: string[] = [];
  private readonly uris: string[] = [];
  private readonly depths: number[] = [];
  private tooMany = false;

  constructor(private readonly names: NameTable) {}

  /** URI of an element's name; '' for none, undefined where the prefix is not bound. */
  ofElement(name: number): string | undefined {
    return this.names.form[name] === NameForm.Prefixed ? this.lookup(this.names.prefix(name)) : this.default;
  }

  /** URI of an attribute's name; '' where it has no prefix. */
  ofAttribute(name: number): string | undefined {
    return this.names.form[name] === NameForm.Prefixed ? this.lookup(this.names.prefix(name)) : '';
  }

  /** Takes in the declarations of the start tag at `depth`, and judges its names and those of its attributes. */
  open(scanner: ScanState, depth: number, nameStart: number, nameEnd: number, name: number): void {
    const { attributes, bytes } = scanner;
    const parts: NameParts[] | undefined = attributes.special ? attributes.parts(bytes) : undefined;
    if (parts !== undefined) this.declare(scanner, depth, parts);
    const element = this.names.partsOf(name, bytes, nameStart, nameEnd);
    if (element.form === NameForm.NamespacePrefix) scanner.fault('reserved-prefix', nameStart, nameEnd, 'xmlns');
    this.judge(scanner, element, nameStart, nameEnd);
    if (parts !== undefined) this.judgeAttributes(scanner, parts);
    else attributes.judgeRepeated(scanner);
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
    this.default = this.lookup('') ?? '';
  }

  private declare(scanner: ScanState, depth: number, parts: readonly NameParts[]): void {
    const { bytes, attributes } = scanner;
    for (let i = 0; i < parts.length; i++) {
      const { form, local } = parts[i]!;
      if (form !== NameForm.DefaultNamespace && form !== NameForm.NamespacePrefix) continue;
      const uri = decodeValue(decodeText(bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), true);
      const prefix = form === NameForm.DefaultNamespace ? '' : local;
      if (isReserved(prefix, uri)) scanner.fault('reserved-prefix', attributes.nameStart[i]!, attributes.nameEnd[i]!, prefix || 'xmlns');
      this.bind(depth, prefix, uri);
    }
  }

  private lookup(prefix: string): string | undefined {
    for (let i = this.prefixes.length - 1; i >= 0; i--) if (this.prefixes[i] === prefix) return this.uris[i];
    return prefix === 'xml' ? XML : undefined;
  }

  private bind(depth: number, prefix: string, uri: string): void {
    if (prefix === '') this.default = uri;
    if (this.prefixes.length === MAX_BINDINGS) {
      this.tooMany = true;
      return;
    }
    this.prefixes.push(prefix);
    this.uris.push(uri);
    this.depths.push(depth);
  }

  private judge(scanner: ScanState, { form, prefix, local }: NameParts, start: number, end: number): void {
    if (form === NameForm.Malformed) scanner.fault('bad-name', start, end, local);
    else if (form === NameForm.Prefixed && !this.tooMany && this.lookup(prefix) === undefined) scanner.fault('unbound-prefix', start, end, prefix);
  }

  private judgeAttributes(scanner: ScanState, parts: readonly NameParts[]): void {
    const { attributes } = scanner;
    const seen = new Set<string>();
    for (let i = 0; i < parts.length; i++) {
      const { form, prefix, local } = parts[i]!;
      this.judge(scanner, parts[i]!, attributes.nameStart[i]!, attributes.nameEnd[i]!);
      // Two attributes are the same where their namespaces are, whatever their prefixes; a declaration is not in one.
      const space = form === NameForm.Prefixed ? (this.lookup(prefix) ?? prefix) : prefix;
      const name = `${space} ${local}`;
      if (seen.has(name)) attributes.repeated(scanner, i);
      seen.add(name);
    }
  }
}

function isReserved(prefix: string, uri: string): boolean {
  if (prefix === 'xml') return uri !== XML;
  return prefix === 'xmlns' || uri === XML || uri === XMLNS || (prefix !== '' && uri === '');
}
