import type { Field, RowFormat } from './format.ts';

const XML_SCHEMA = 'http://www.w3.org/2001/XMLSchema';

/** Types that the schema names for whole rows; those of the others have no name. */
const rowTypes: { readonly [row: string]: string } = { INNHINFO: 'InnhInfoType', iiKontakt: 'KontaktType' };

/** Namespace and name of the type that the schema gives a row, or an element in it; '' where the type has no name. */
export function schemaTypeOf(namespace: string, row: RowFormat, field?: Field): string {
  if (field === undefined) return row.name in rowTypes ? `${namespace} ${rowTypes[row.name]}` : '';
  switch (field.type) {
    case 'date':
      return `${namespace} DatoType`;
    case 'decimal':
      return '';
    case 'id':
      return `${XML_SCHEMA} long`;
    case 'short':
    case 'int':
      return `${XML_SCHEMA} ${field.type}`;
    default:
      return field.minLength === undefined && field.maxLength === undefined ? `${XML_SCHEMA} string` : '';
  }
}
