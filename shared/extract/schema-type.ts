import type { Field, RowFormat } from './format.ts';

const XML_SCHEMA = 'http://www.w3.org/2001/XMLSchema';

/** Types that the schema names for whole rows; those of the others have no name. */
const rowTypes: { readonly [row: string]: string } = { INNHINFO: 'InnhInfoType', iiKontakt: 'KontaktType' };

/** The built-in types that the schema uses, each with those derived from it. */
const string = ['string', 'normalizedString', 'token', 'language', 'NMTOKEN', 'Name', 'NCName', 'ID', 'IDREF'];
const short = ['short', 'byte'];
const int = ['int', ...short];
const long = ['long', ...int];

/**
 * Namespace and name of the types that xsi:type may name on a row, or on an element in it: its own, and those derived from
 * it; none where its own has no name. What a derived type demands of the value beyond the schema is not judged.
 */
export function schemaTypesOf(namespace: string, row: RowFormat, field?: Field): string[] {
  const builtIn = (names: readonly string[]): string[] => names.map((name) => `${XML_SCHEMA} ${name}`);
  if (field === undefined) return row.name in rowTypes ? [`${namespace} ${rowTypes[row.name]}`] : [];
  switch (field.type) {
    case 'date':
      return [`${namespace} DatoType`];
    case 'decimal':
      return [];
    case 'id':
      return builtIn(long);
    case 'short':
      return builtIn(short);
    case 'int':
      return builtIn(int);
    default:
      return field.minLength === undefined && field.maxLength === undefined ? [`${namespace} DatoType`, ...builtIn(string)] : [];
  }
}
