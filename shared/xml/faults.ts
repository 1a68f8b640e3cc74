/**
 * What can be wrong with a document as XML. Each code has one message (see rules/kpr001.ts).
 * Faults that break the structure leave the element they stand in incomplete.
 */
export type FaultCode =
  | 'unclosed-element'
  | 'mismatched-end-tag'
  | 'stray-end-tag'
  | 'truncated'
  | 'unfinished-tag'
  | 'stray-less-than'
  | 'bad-markup'
  | 'bad-name'
  | 'attribute-without-value'
  | 'attribute-unquoted'
  | 'attribute-unclosed'
  | 'attribute-not-separated'
  | 'attribute-repeated'
  | 'less-than-in-attribute'
  | 'bare-ampersand'
  | 'undefined-entity'
  | 'bad-character-reference'
  | 'illegal-character'
  | 'invalid-utf8'
  | 'cdata-end-in-text'
  | 'cdata-outside-root'
  | 'double-hyphen-in-comment'
  | 'unclosed-comment'
  | 'unclosed-cdata'
  | 'unclosed-instruction'
  | 'bad-instruction-target'
  | 'bad-xml-declaration'
  | 'xml-declaration-not-first'
  | 'unbound-prefix'
  | 'reserved-prefix'
  | 'second-root'
  | 'text-outside-root'
  | 'no-root'
  | 'misplaced-doctype'
  | 'too-deep';

const structural: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'unclosed-element',
  'mismatched-end-tag',
  'stray-end-tag',
  'truncated',
  'unfinished-tag',
  'stray-less-than',
  'bad-markup',
  'attribute-unclosed',
  'attribute-unquoted',
  'attribute-without-value',
  'unclosed-comment',
  'unclosed-cdata',
  'unclosed-instruction',
  'too-deep',
]);

/** Whether what follows the fault may have been misread, so that the row around it cannot be judged. */
export function breaksStructure(code: FaultCode): boolean {
  return structural.has(code);
}
