import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { type ParseError, parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { withError } from './extracts.ts';
import { type Workplace, workplace } from './kpr-lint.ts';

const NAME = 'kpr-lint.config.json';

function read(place: Workplace): string {
  return readFileSync(join(place.folder, NAME), 'utf8');
}

function parsed(text: string): Record<string, unknown> {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  expect(errors).toEqual([]);
  return value as Record<string, unknown>;
}

describe.each(['nb', 'en'])('kpr-lint init, in %s', (lang) => {
  it('writes a configuration that changes nothing, with comments in that language', async () => {
    const place = workplace();
    const { status, stdout, stderr } = await place.run(['init', '--lang', lang]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(NAME);
    expect(read(place)).toContain(lang === 'nb' ? 'Funn som er godtatt' : 'Findings that are accepted');
    expect(parsed(read(place))).toMatchObject({ rules: {}, overrides: [] });

    place.write({ 'x.xml': withError, 'empty.json': '{}' });
    const settings = async (config: string): Promise<object> => ({ ...JSON.parse((await place.run(['--print-config', 'x.xml', '--config', config])).stdout), config: '' });
    expect(await settings(NAME)).toEqual(await settings('empty.json'));
    expect((await place.run(['x.xml', '--format', 'compact'])).stdout).toContain('KPR202');
  });

  it('names the schema, by which it is right also where everything is taken into use', async () => {
    const place = workplace();
    await place.run(['init', '--lang', lang]);
    const inUse = parsed(read(place).replace(/^( +)\/\/ (?=["{])/gm, '$1'));
    expect(Object.keys(inUse)).toEqual(['$schema', 'rules', 'overrides', 'year', 'language', 'baseline', 'previous']);
    expect(inUse['language']).toBe(lang);
    const schema = JSON.parse(readFileSync(resolve(place.folder, String(inUse['$schema'])), 'utf8')) as object;
    const validate = new Ajv({ strict: false, formats: { date: true } }).compile(schema);
    expect(validate(inUse), JSON.stringify(validate.errors)).toBe(true);
    place.write({ [NAME]: JSON.stringify(inUse) });
    expect((await place.run(['--print-config', 'x.xml'])).status).toBe(0);
  });
});

describe('kpr-lint init', () => {
  it('does not write over a file that is there', async () => {
    const place = workplace();
    place.write({ [NAME]: '{ "year": 2020 }' });
    expect(await place.run(['init', '--lang', 'en'])).toEqual({ status: 2, stdout: '', stderr: `kpr-lint: ${NAME} exists already, and has not been written over.\n` });
    expect(read(place)).toBe('{ "year": 2020 }');
  });

  it('takes no arguments', async () => {
    expect((await workplace().run(['init', 'x', '--lang', 'en'])).stderr).toBe('kpr-lint: init takes no arguments: x.\n');
  });

  it('says so where it cannot write', async () => {
    const place = workplace();
    expect(await place.run(['init', '--lang', 'en'], { unprivileged: true })).toMatchObject({ status: 2, stderr: `kpr-lint: ${NAME} cannot be written (EACCES).\n` });
  });
});
