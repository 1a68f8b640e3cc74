import { describe, expect, it } from 'vitest';
import { withBaseline, withRuleOff } from '../../../shared/lint/config-edit.ts';

const off = (text: string): string | undefined => withRuleOff(text, 'KPR201', 'expired-service-code');

describe('switching a rule off in a configuration', () => {
  it('makes one where there is none', () => {
    expect(off('')).toBe('{\n  "rules": {\n    "KPR201": "off"\n  }\n}\n');
  });

  it('keeps comments, layout and everything else', () => {
    expect(off('{\n  // Known since 2019.\n  "year": 2023,\n  "rules": {\n    // For now.\n    "KPR301": "off"\n  }\n}\n')).toBe('{\n  // Known since 2019.\n  "year": 2023,\n  "rules": {\n    // For now.\n    "KPR301": "off",\n    "KPR201": "off"\n  }\n}\n');
  });

  it('uses the name where the rule is there by its name', () => {
    expect(off('{ "rules": { "expired-service-code": "warning" } }')).toBe('{ "rules": { "expired-service-code": "off" } }');
  });

  it('keeps the options of the rule', () => {
    expect(off('{ "rules": { "KPR201": { "severity": "info", "options": { "days": 3 } } } }')).toBe('{ "rules": { "KPR201": { "severity": "off", "options": { "days": 3 } } } }');
  });

  it.each([
    ['a value', '{\n  "rules": {\n    "KPR301": "off" // For now.\n  }\n}\n', '{\n  "rules": {\n    "KPR301": "off", // For now.\n    "KPR201": "off"\n  }\n}\n'],
    ['a value and its comma', '{\n  "rules": {\n    "KPR301": "off", // For now, X.\n  },\n}\n', '{\n  "rules": {\n    "KPR301": "off", // For now, X.\n    "KPR201": "off",\n  },\n}\n'],
    ['a value, before its comma', '{\n  "rules": {\n    "KPR301": "off" /* For now. */,\n  }\n}\n', '{\n  "rules": {\n    "KPR301": "off", /* For now. */\n    "KPR201": "off",\n  }\n}\n'],
    ['what is no rule', '{\n  "year": 2023 // Last.\n}\n', '{\n  "year": 2023, // Last.\n  "rules": {\n    "KPR201": "off"\n  }\n}\n'],
    ['a value, on a line that is laid out anew', '{ "year": 2023 // Last.\n}\n', '{\n  "year": 2023, // Last.\n  "rules": {\n    "KPR201": "off"\n  }\n}\n'],
    ['all rules', '{\n  "rules": { // As agreed.\n  }\n}\n', '{\n  "rules": { // As agreed.\n    "KPR201": "off"\n  }\n}\n'],
    ['what is commented out, which can be taken into use as it stands', '{\n  "rules": {\n    // "KPR301": "off",\n  }\n}\n', '{\n  "rules": {\n    "KPR201": "off",\n    // "KPR301": "off",\n  }\n}\n'],
  ])('leaves a comment with what it is about: %s', (_, before, after) => {
    expect(off(before)).toBe(after);
  });

  it.each(['\t', '    '])('indents as the file does: %j', (indent) => {
    expect(off(`{\n${indent}"year": 2023\n}\n`)).toBe(`{\n${indent}"year": 2023,\n${indent}"rules": {\n${indent}${indent}"KPR201": "off"\n${indent}}\n}\n`);
  });

  it('ends lines as the file does', () => {
    expect(off('{\r\n  "rules": {\r\n    "KPR301": "off" // For now.\r\n  }\r\n}\r\n')).toBe('{\r\n  "rules": {\r\n    "KPR301": "off", // For now.\r\n    "KPR201": "off"\r\n  }\r\n}\r\n');
  });

  it.each(['{ "rules": ', '[]', 'rules: off', '{ "rules": "off" }'])('leaves alone what is no JSON object, or has no rules there: %s', (text) => {
    expect(off(text)).toBeUndefined();
  });
});

describe('naming a baseline in a configuration', () => {
  it('makes one where there is none', () => {
    expect(withBaseline('', 'kpr-lint.baseline.json')).toBe('{\n  "baseline": "kpr-lint.baseline.json"\n}\n');
  });

  it('keeps comments and everything else', () => {
    expect(withBaseline('{\n  // Known since 2019.\n  "year": 2023 // Last.\n}\n', 'b.json')).toBe('{\n  // Known since 2019.\n  "year": 2023, // Last.\n  "baseline": "b.json"\n}\n');
  });

  it('leaves alone what is no JSON object', () => {
    expect(withBaseline('[]', 'b.json')).toBeUndefined();
  });
});
