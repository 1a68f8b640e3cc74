import { describe, expect, it } from 'vitest';
import { check } from '../../rules/fixture.ts';
import { valid, verdicts } from './schema-verdicts.ts';

/** The rules that together say what the schema says (RULES, below the 0xx table). */
const schemaRules = new Set(['KPR001', 'KPR003', 'KPR004', 'KPR005', 'KPR006', 'KPR007', 'KPR008']);

function schemaErrors(text: string): string[] {
  return check(text).findings.filter(({ rule, severity }) => severity === 'error' && schemaRules.has(rule)).map(({ rule, path }) => `${rule} ${path}`);
}

describe('the verdict of the rules is that of the schema', () => {
  it.each(verdicts.filter(({ accepted }) => accepted))('accepts: $what', ({ text }) => {
    expect(schemaErrors(text)).toEqual([]);
  });

  it.each(verdicts.filter(({ accepted }) => !accepted))('rejects: $what', ({ text }) => {
    expect(schemaErrors(text)).not.toEqual([]);
  });

  // XML Schema collapses white space around numbers; libxml2 2.9 does so for decimals only and rejects these.
  it.each([
    ['<tjTjenType>15<', '<tjTjenType> 15\n<'],
    ['tjVeID="7"', 'tjVeID=" 7&#9;"'],
    ['<iiLopenr>1<', '<iiLopenr>&#32;1<'],
  ])('accepts white space around a whole number: %j', (from, to) => {
    expect(schemaErrors(valid.replace(from, to))).toEqual([]);
  });
});
