import { NameForm, type NameTable } from '../xml/names.ts';
import { XSI } from '../xml/namespaces.ts';
import { decodeValue } from '../xml/references.ts';
import type { Scanner } from '../xml/scanner.ts';
import { decodeAscii, decodeText } from '../xml/text.ts';
import type { FieldReader } from './field-reader.ts';
import type { FormProblems } from './form-problems.ts';
import type { Record } from './record.ts';
import type { Row } from './row.ts';
import { schemaTypesOf } from './schema-type.ts';

/** Reads the attributes of the start tag that the scanner has read last. */
export class AttributeReader {
  constructor(
    private readonly names: NameTable,
    private readonly scanner: Scanner,
    private readonly record: Record,
    private readonly field: FieldReader,
    private readonly problems: FormProblems,
  ) {}

  /** Those of a row. */
  ofRow(row: Row, namespace: string): void {
    const { attributes } = this.scanner;
    const { origin } = this.record;
    const { attributeByName } = row.format;
    for (let i = 0; i < attributes.count; i++) {
      // Names that no format has, those with a prefix among them, lie beyond the list.
      const slot = attributeByName[attributes.name[i]!]!;
      if (slot >= 0) {
        this.field.assignAttribute(row, slot, attributes.nameStart[i]! - origin, attributes.valueStart[i]! - origin, attributes.valueEnd[i]! - origin, attributes.complex[i] === 1);
      } else this.judge(row, i, row.name, schemaTypesOf(namespace, row.format), '');
    }
  }

  /** The value of one, as the document means it; '' where it is not there. */
  valueOf(attribute: string): string {
    const { attributes } = this.scanner;
    const name = this.names.intern(attribute);
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.name[i] === name) return decodeValue(decodeText(this.record.bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), true);
    }
    return '';
  }

  /** Those of a field, which has none. */
  ofField(row: Row, slot: number, namespace: string): void {
    const field = row.field(slot);
    for (let i = 0; i < this.scanner.attributes.count; i++) this.judge(row, i, field.name, schemaTypesOf(namespace, row.format, field), `/${field.name}`);
  }

  /**
   * An attribute that the format does not have: a declaration, or one of those of a schema's instance that say nothing new.
   * `within` names the element, `types` are those that it may name, of `schemaTypesOf`, `step` its path from the row.
   */
  private judge(row: Row, i: number, within: string, types: readonly string[], step: string): void {
    const { attributes, namespaces } = this.scanner;
    const { bytes, origin } = this.record;
    const name = attributes.name[i]!;
    const form = this.names.form[name];
    const namespace = namespaces.ofAttribute(name);
    // A prefix that is not bound has been told of.
    if (form === NameForm.DefaultNamespace || form === NameForm.NamespacePrefix || namespace === undefined) return;
    const local = this.names.text(this.names.local[name]!);
    if (namespace === XSI) {
      if (local === 'schemaLocation' || local === 'noNamespaceSchemaLocation') return;
      if (local === 'type' && this.isTypeName(decodeValue(decodeText(bytes, attributes.valueStart[i]!, attributes.valueEnd[i]!), true), types)) return;
    }
    const [start, end] = [attributes.nameStart[i]! - origin, attributes.nameEnd[i]! - origin];
    const text = decodeAscii(bytes, origin + start, origin + end);
    this.problems.note('unexpected-attribute', row, -1, start, end, text, { whole: { start, end: attributes.valueEnd[i]! + 1 - origin }, within, step: `${step}/@${local}` });
  }

  /** Whether a name, read where it stands, is that of one of the types. White space around it is none of the name (as libxml2 has it). */
  private isTypeName(qualified: string, types: readonly string[]): boolean {
    const id = this.names.intern(qualified);
    return types.includes(`${this.scanner.namespaces.ofElement(id) ?? ''} ${this.names.text(this.names.local[id]!)}`);
  }
}
