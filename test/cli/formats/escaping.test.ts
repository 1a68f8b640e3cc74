import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { checkstyle } from '../../../server/cli/formats/checkstyle.ts';
import { compact } from '../../../server/cli/formats/compact.ts';
import { csv } from '../../../server/cli/formats/csv.ts';
import { github } from '../../../server/cli/formats/github.ts';
import { junit } from '../../../server/cli/formats/junit.ts';
import { markdown } from '../../../server/cli/formats/markdown.ts';
import { Scripted, fileReport, finding, runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

/** A run with one finding that says this, in a file of that name. */
function saying(message: string, path = 'a.xml'): [ReturnType<typeof runReport>, ReturnType<typeof contextOf>] {
  const report = runReport([fileReport(path, [finding('KPR301', { line: 1, column: 1, length: 1 }, { severity: 'error' })])]);
  return [report, contextOf('nb', { writer: new Scripted('nb', { KPR301: { nb: message, en: message } }) })];
}

describe('CSV', () => {
  const cells = (message: string): string[] => print(csv, ...saying(message)).split('\r\n')[1]!.split(';');

  it('begins with a byte order mark and ends its lines as spreadsheets on Windows expect', () => {
    const output = print(csv, ...saying('a'));
    expect(output.startsWith('\ufeffFil;Linje;')).toBe(true);
    expect(output.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@a', ' =1', '\t=1', '\r=1'])('makes no formula of %j', (message) => {
    expect(cells(message)[10]).toMatch(/^'/);
  });

  it('puts semicolons and quotes in quotes', () => {
    expect(print(csv, ...saying('a; "b"'))).toContain(';"a; ""b""";');
  });
});

describe('GitHub', () => {
  it('escapes what would end a command or a property', () => {
    expect(print(github, ...saying('50 %: a, b::c', 'a,b:c%.xml')).split('\n')[0]).toMatch(/^::error file=a%2Cb%3Ac%25\.xml,line=1,.*::50 %25: a, b::c$/);
  });

  it('lets no message begin a command of its own', () => {
    expect(print(github, ...saying('a\n::stop-commands::b')).match(/^::/gm)).toHaveLength(1);
  });
});

describe('XML', () => {
  const evil = '<a b="c">&amp;\' ]]> \u0000\u001b\u2028\ud800 æøå';

  it.each([['checkstyle', checkstyle], ['junit', junit]])('of %s is well-formed whatever is said, and says it', (_, format) => {
    const output = print(format, ...saying(evil, evil));
    expect(XMLValidator.validate(output)).toBe(true);
    expect(JSON.stringify(new XMLParser({ ignoreAttributes: false, htmlEntities: true }).parse(output))).toContain('<a b=\\"c\\">&amp;');
  });
});

describe('Markdown', () => {
  it('lets no message end a cell or become markup', () => {
    const output = print(markdown, ...saying('a | b\n<img src=x> **c** [d](e)'));
    expect(output).toContain('a \\| b \\<img src=x\\> \\*\\*c\\*\\* \\[d\\](e) |\n');
  });
});

describe('compact', () => {
  it('prints a finding a line, whatever it says', () => {
    expect(print(compact, ...saying('a\nb\r\u2028c')).split('\n')[0]).toBe('a.xml:1:1: error KPR301 a b  c');
  });
});
