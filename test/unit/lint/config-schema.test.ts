import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configJsonSchema } from '../../../shared/lint/config-schema.ts';
import { readConfig } from '../../../shared/lint/config.ts';
import { rules } from '../../../shared/rules/index.ts';

const accepts = new Ajv({ strict: false, formats: { date: true } }).compile(configJsonSchema());

describe('the JSON Schema of the configuration', () => {
  it.each([
    '{}',
    '{ "$schema": "x", "year": 2021, "language": "nb", "baseline": "b.json", "previous": "p.xml" }',
    '{ "rules": { "KPR301": "off", "KPR4": "info", "expired-service-code": { "severity": "error" } } }',
    '{ "rules": { "KPR306": { "options": { "days": 400 } } } }',
    '{ "overrides": [{ "files": ["*.xml"], "rules": { "KPR": "off" }, "year": 2020 }] }',
  ])('accepts what the reader accepts: %s', (text) => {
    expect(accepts(JSON.parse(text))).toBe(true);
    expect(readConfig(text)).toHaveProperty('config');
  });

  it.each([
    '[]',
    '{ "yaer": 2021 }',
    '{ "year": "2021" }',
    '{ "language": "sv" }',
    '{ "rules": { "KPR999": "off" } }',
    '{ "rules": { "KPR301": "fatal" } }',
    '{ "rules": { "KPR4": { "severity": "off" } } }',
    '{ "rules": { "KPR306": { "options": { "days": 0 } } } }',
    '{ "rules": { "KPR306": { "options": { "weeks": 1 } } } }',
    '{ "overrides": [{ "rules": {} }] }',
  ])('refuses what the reader refuses: %s', (text) => {
    expect(accepts(JSON.parse(text))).toBe(false);
    expect(readConfig(text)).toHaveProperty('faults');
  });

  it('has a place for every rule, and for the defaults of its options', () => {
    const written = Object.fromEntries(
      rules.map(({ id, options = {} }) => [id, Object.keys(options).length === 0 ? 'info' : { options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])) }]),
    );
    expect(accepts({ rules: written })).toBe(true);
    expect(readConfig(JSON.stringify({ rules: written }))).toHaveProperty('config');
  });
});
