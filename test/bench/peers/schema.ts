import { type Field, type FieldType, type FormatTable, type RowTable, formats } from '../../../shared/extract/format.ts';

const types: Readonly<Record<FieldType, string>> = { id: 'xs:long', short: 'xs:short', int: 'xs:int', decimal: 'hours', date: 'date', month: 'xs:string', code: 'code', sex: 'sex', digits: 'digits', text: 'xs:string' };

const ownTypes = `  <xs:simpleType name="date"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="hours"><xs:restriction base="xs:decimal"><xs:totalDigits value="5"/><xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="code"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{1,4}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="sex"><xs:restriction base="xs:string"><xs:enumeration value="M"/><xs:enumeration value="K"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="digits"><xs:restriction base="xs:string"><xs:pattern value="[0-9]*"/></xs:restriction></xs:simpleType>
`;

/** An XML Schema of a version of the format, made from its table: what a validator is measured with. */
export function schemaOf(version: string): string {
  const format = formats.find((one) => one.version === version)!;
  const root = format.rows.find(({ parent }) => parent === undefined)!;
  return `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${format.namespace}" targetNamespace="${format.namespace}" elementFormDefault="qualified">
${ownTypes}${row(root, format, '  ')}</xs:schema>
`;
}

function row(table: RowTable, format: FormatTable, indent: string): string {
  const often = table.parent === undefined ? '' : ` minOccurs="${table.min}" maxOccurs="${table.max === Infinity ? 'unbounded' : table.max}"`;
  const elements = table.content.map((part) => {
    if (typeof part === 'string') return row(format.rows.find(({ name }) => name === part)!, format, `${indent}    `);
    return part.attribute ? '' : `${indent}    <xs:element name="${part.name}" type="${types[part.type]}" minOccurs="${part.required ? 1 : 0}"/>\n`;
  });
  const attributes = table.content.filter((part): part is Field => typeof part !== 'string' && part.attribute === true).map((field) => `${indent}  <xs:attribute name="${field.name}" type="${types[field.type]}"${field.required ? ' use="required"' : ''}/>\n`);
  return `${indent}<xs:element name="${table.name}"${often}><xs:complexType>\n${indent}  <xs:sequence>\n${elements.join('')}${indent}  </xs:sequence>\n${attributes.join('')}${indent}</xs:complexType></xs:element>\n`;
}
