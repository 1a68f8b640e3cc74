import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../shared/lint/config.ts';
import { configForFiles } from '../../../shared/lint/config-files.ts';

function config(text: string) {
  const read = readConfig(text);
  if ('faults' in read) throw new Error(read.faults.map(({ text: said }) => said.en).join(' '));
  return read.config;
}

/** What it says of a file. */
const changesFor = (text: string, path = 'x.xml') => configForFiles(config(text))(path).changes;

/** The faults as `line:column message`. */
function faults(text: string): string[] {
  const read = readConfig(text);
  return 'faults' in read ? read.faults.map((fault) => `${fault.line}:${fault.column} ${fault.text.en}`) : [];
}

describe('a configuration', () => {
  it('is JSON with comments and commas at the ends of lists', () => {
    expect(config('// why\n{ "year": 2021, /* so */ "language": "en", }')).toMatchObject({ year: 2021, language: 'en' });
  });

  it('may begin with a byte order mark', () => {
    expect(config('\uFEFF{ "year": 2021 }').year).toBe(2021);
    expect(faults('\uFEFF{ "yaer": 2021 }')).toEqual(['1:3 Unknown key: yaer. Did you mean year?']);
  });

  it('names a rule by its number or its name, with a severity or with more', () => {
    const changes = changesFor('{ "rules": { "KPR404": "off", "end-before-start": "error", "KPR306": { "severity": "info", "options": { "days": 400 } } } }');
    expect(changes).toEqual(
      new Map([
        ['KPR404', { severity: 'off' }],
        ['KPR301', { severity: 'error' }],
        ['KPR306', { severity: 'info', options: { days: 400 } }],
      ].map(([rule, change]) => [rule, { options: {}, ...(change as object) }])),
    );
  });

  it('takes what names one rule before what names its family, in whatever order they stand', () => {
    const changes = changesFor('{ "rules": { "KPR301": "error", "KPR30": "info", "KPR3": "off" } }');
    expect(changes.get('KPR301')?.severity).toBe('error');
    expect(changes.get('KPR302')?.severity).toBe('info');
    expect(changes.get('KPR404')).toBeUndefined();
  });

  it('does not switch on with a family what is off by default', () => {
    expect(changesFor('{ "rules": { "KPR3": "warning" } }').has('KPR307')).toBe(false);
    expect(changesFor('{ "rules": { "KPR307": "warning" } }').get('KPR307')?.severity).toBe('warning');
  });

  it('grades with a family what is on by then', () => {
    const text = '{ "rules": { "KPR307": "warning" }, "overrides": [{ "files": "a.xml", "rules": { "KPR3": "info" } }, { "files": "b.xml", "rules": { "KPR3": "off" } }] }';
    expect(changesFor(text, 'a.xml').get('KPR307')?.severity).toBe('info');
    expect(changesFor(text, 'a.xml').has('KPR311')).toBe(false);
    expect(changesFor(text, 'b.xml').get('KPR307')?.severity).toBe('off');
    expect(changesFor(text, 'c.xml').get('KPR307')?.severity).toBe('warning');
  });

  it('gives files that match a glob something else, the later over the earlier', () => {
    const of = configForFiles(
      config(`{
        "rules": { "KPR301": "info", "KPR306": { "options": { "days": 400 } } },
        "year": 2020,
        "overrides": [
          { "files": "old/**", "year": 2018, "rules": { "KPR301": "off" } },
          { "files": ["./old/new/*.xml", "4601*.xml"], "rules": { "KPR301": "error", "KPR306": "error" } }
        ]
      }`),
    );
    expect(of('x.xml')).toEqual({ year: 2020, changes: new Map([['KPR301', { severity: 'info', options: {} }], ['KPR306', { severity: undefined, options: { days: 400 } }]]) });
    expect(of('old/x.xml')).toMatchObject({ year: 2018 });
    expect(of('old/x.xml').changes.get('KPR301')?.severity).toBe('off');
    expect(of('old/new/x.xml').changes.get('KPR301')?.severity).toBe('error');
    expect(of('deep/down/4601-2021.xml').changes.get('KPR306')).toEqual({ severity: 'error', options: { days: 400 } });
  });

  it('keeps the paths of a baseline and of last year as they are written', () => {
    expect(config('{ "baseline": "known.json", "previous": "../2020.xml" }')).toMatchObject({ baseline: 'known.json', previous: '../2020.xml' });
  });
});

describe('a configuration that cannot be followed', () => {
  it.each([
    ['an unknown rule', '{\n  "rules": {\n    "KPR310x": "off"\n  }\n}', '3:5 Unknown rule: KPR310x. Did you mean KPR310?'],
    ['an unknown key', '{ "rulse": {} }', '1:3 Unknown key: rulse. Did you mean rules?'],
    ['an unknown key of an override', '{ "overrides": [{ "files": "*", "baseline": "x" }] }', '1:33 Unknown key: baseline.'],
    ['an unknown severity', '{ "rules": { "KPR301": "eror" } }', '1:24 KPR301: The value "eror" must be one of off, info, warning, error. Did you mean error?'],
    ['an unknown severity with options', '{ "rules": { "KPR306": { "severity": "fatal" } } }', '1:38 severity: The value "fatal" must be one of off, info, warning, error.'],
    ['an unknown option', '{ "rules": { "KPR306": { "options": { "weeks": 1 } } } }', '1:39 KPR306 has no option weeks.'],
    ['an option out of bounds', '{ "rules": { "KPR306": { "options": { "days": 0 } } } }', '1:47 KPR306 days: The value 0 must be at least 1.'],
    ['an option of another type', '{ "rules": { "KPR306": { "options": { "days": "many" } } } }', '1:47 KPR306 days: The value "many" must be a number.'],
    ['an option of another form', '{ "rules": { "KPR303": { "options": { "floor": "x" } } } }', '1:48 KPR303 floor: The value "x" must be a date, YYYY-MM-DD.'],
    ['an option that is a day that no calendar has', '{ "rules": { "KPR303": { "options": { "floor": "2005-02-30" } } } }', '1:48 KPR303 floor: The value "2005-02-30" must be a date, YYYY-MM-DD.'],
    ['an option that is no whole number', '{ "rules": { "KPR707": { "options": { "types": 17.5 } } } }', '1:48 KPR707 types: The value 17.5 must be a whole number.'],
    ['options of a rule that has none', '{ "rules": { "KPR304": { "options": {} } } }', '1:26 KPR304 has no options.'],
    ['options for a family', '{ "rules": { "KPR3": { "severity": "off" } } }', '1:22 KPR3: The value must be one of off, info, warning, error.'],
    ['an unknown language', '{ "language": "sv" }', '1:15 language: The value "sv" must be one of nb, en.'],
    ['a year that is none', '{ "year": 21.5 }', '1:11 year: The value 21.5 must be a whole number.'],
    ['an override without files', '{\n  "overrides": [\n    { "rules": {} }\n  ]\n}', '3:5 files is missing.'],
    ['a glob that is none', '{ "overrides": [{ "files": 3 }] }', '1:28 files: The value 3 must be a text.'],
    ['a key that stands twice', '{ "year": 2020,\n  "year": 2021 }', '2:3 “year” stands twice.'],
    ['a key that stands twice, once wrong', '{ "rules": { "KPR301": "off", "KPR301": "x" } }', '1:31 “KPR301” stands twice.'],
    ['a rule by its number and its name', '{ "rules": { "KPR301": "off", "end-before-start": "info" } }', '1:31 “end-before-start” stands twice.'],
    ['something that is no object', '[]', '1:1 The value must be an object.'],
    ['no text', '', '1:1 A value must stand here.'],
    ['a bracket that is missing', '{ "rules": {', '1:13 A } is missing here.'],
    ['a comma that is missing', '{ "year": 2020\r\n  "language": "nb" }', '2:3 A comma is missing here.'],
    ['something that is no JSON', '{ year = 2020 }', '1:3 This is no JSON.'],
  ])('%s is named with its line and column', (_, text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it('tells all its faults, in their order, in both languages', () => {
    const read = readConfig('{ "yeer": 1,\n  "language": "sv" }');
    expect('faults' in read && read.faults.map(({ line, text }) => [line, text.nb, text.en])).toEqual([
      [1, 'Ukjent nøkkel: yeer. Mente du year?', 'Unknown key: yeer. Did you mean year?'],
      [2, 'language: Verdien "sv" skal være én av nb, en.', 'language: The value "sv" must be one of nb, en.'],
    ]);
  });
});
