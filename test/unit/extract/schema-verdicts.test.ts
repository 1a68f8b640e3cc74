import { describe, expect, it } from 'vitest';
import { check } from '../../rules/fixture.ts';
import { verdicts } from './schema-verdicts.ts';

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
});
