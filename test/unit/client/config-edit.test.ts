import { describe, expect, it } from 'vitest';
import { withBaseline, withRuleOff } from '../../../client/config-edit.ts';

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

  it.each(['{ "rules": ', '[]', 'rules: off'])('leaves alone what is no JSON object: %s', (text) => {
    expect(off(text)).toBeUndefined();
  });
});

describe('naming a baseline in a configuration', () => {
  it('makes one where there is none', () => {
    expect(withBaseline('', 'kpr-lint.baseline.json')).toBe('{\n  "baseline": "kpr-lint.baseline.json"\n}\n');
  });

  it('keeps comments and everything else', () => {
    expect(withBaseline('{\n  // Known since 2019.\n  "year": 2023\n}\n', 'b.json')).toBe('{\n  // Known since 2019.\n  "year": 2023,\n  "baseline": "b.json"\n}\n');
  });

  it('leaves alone what is no JSON object', () => {
    expect(withBaseline('[]', 'b.json')).toBeUndefined();
  });
});
