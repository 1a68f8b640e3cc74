import { describe, expect, it } from 'vitest';
import { NameForm, NameTable } from '../../../shared/xml/names.ts';
import { type ScanHandler, Scanner } from '../../../shared/xml/scanner.ts';
import { decodeText } from '../../../shared/xml/text.ts';
import { record } from './recording.ts';

/** The calls that a document makes, each with the text it names. */
function callsOf(document: string, prepare: (scanner: Scanner) => void = () => {}): string[] {
  const encoded = new TextEncoder().encode(document);
  const bytes = new Uint8Array(encoded.length + 1);
  bytes.set(encoded);
  const calls: string[] = [];
  const at = (start: number, end: number): string => decodeText(bytes, start, end);
  const handler: ScanHandler = {
    open: (_, start, _nameEnd, end, empty) => calls.push(`open ${at(start, end)}${empty ? ' empty' : ''}`),
    text: (start, end, blank) => calls.push(`${blank ? 'blank' : 'text'} ${JSON.stringify(at(start, end))}`),
    reference: (codePoint, start, end) => calls.push(`reference ${codePoint} ${at(start, end)}`),
    entity: (start, end) => calls.push(`entity ${at(start, end)}`),
    close: (_, start, end, implied) => calls.push(`close ${at(start, end)}${implied ? 'implied' : ''}`),
    fault: (code) => calls.push(code),
    doctype: (start, end) => calls.push(`doctype ${at(start, end)}`),
    encoding: (start, end) => calls.push(`encoding ${at(start, end)}`),
  };
  const names = new NameTable();
  const scanner = new Scanner(names, handler);
  prepare(scanner);
  scanner.scan(bytes, encoded.length, true);
  return calls;
}

describe('what the handler is told', () => {
  it('is a CDATA section even where it is empty', () => {
    expect(callsOf('<r><![CDATA[]]><a><![CDATA[1]]><![CDATA[]]></a></r>')).toEqual(['open <r>', 'text ""', 'open <a>', 'text "1"', 'text ""', 'close </a>', 'close </r>']);
    expect(callsOf('<r><!----><??></r>').filter((call) => call.startsWith('text'))).toEqual([]);
  });

  it('is faulty text by itself, in a CDATA section too', () => {
    expect(callsOf('<r><![CDATA[a\u0001b]]></r>')).toEqual(['open <r>', 'text "a"', 'illegal-character', 'text "\\u0001"', 'text "b"', 'close </r>']);
  });

  it('is an element with its text', () => {
    expect(callsOf('<r><a>1 > 2</a><b></b><c>"]</c></r>')).toEqual(['open <r>', 'open <a>', 'text "1 > 2"', 'close </a>', 'open <b>', 'close </b>', 'open <c>', 'text "\\"]"', 'close </c>', 'close </r>']);
  });

  it('is the end of an empty element as well', () => {
    expect(callsOf('<r><a/><b c="1" /></r>')).toEqual(['open <r>', 'open <a/> empty', 'close ', 'open <b c="1" /> empty', 'close ', 'close </r>']);
  });

  it('is blank text only where that is wanted', () => {
    const document = '<r>\n  <a> 1 <b/> 2&amp; 3 </a>\n</r>';
    const texts = (wanted: boolean) => callsOf(document, (scanner) => (scanner.wantsBlank = wanted)).filter((call) => /^(blank|text|ref)/.test(call));
    expect(texts(false)).toEqual(['text "1 "', 'text "2"', 'reference 38 &amp;', 'text " 3 "']);
    expect(texts(true)).toEqual(['blank "\\n  "', 'blank " "', 'text "1 "', 'blank " "', 'text "2"', 'reference 38 &amp;', 'text " 3 "', 'blank "\\n"']);
  });

  it('is CDATA as text, nothing of comments and instructions, and nothing outside the root', () => {
    expect(callsOf('<!--a-->\n<?b c?><r><![CDATA[<&]]]]><!--d--><?e?></r><!-- -->')).toEqual(['open <r>', 'text "<&]]"', 'close </r>']);
  });

  it('is the encoding that is declared, and the DOCTYPE', () => {
    expect(callsOf('<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE r [<!ENTITY a "]>"><!-- \' ]> --><?p " ]> ?>]><r>&a;</r>')).toEqual([
      'encoding ISO-8859-1',
      'doctype <!DOCTYPE r [<!ENTITY a "]>"><!-- \' ]> --><?p " ]> ?>]>',
      'open <r>',
      'entity &a;',
      'close </r>',
    ]);
  });

  it('closes elements whose end tags are missing', () => {
    expect(callsOf('<r><a><b>1</a>')).toEqual(['open <r>', 'open <a>', 'open <b>', 'text "1"', 'unclosed-element', 'close implied', 'close </a>', 'truncated', 'close implied']);
  });
});

describe('after a fault', () => {
  /** The rows of a document that has a fault in the first of them. */
  const rowsAfter = (faulty: string): string[] => callsOf(`<r>\n${faulty}\n<row id="2"><a>1</a></row>\n<row id="3"><a>2</a></row>\n</r>`).slice(-11);
  const row = (id: number, a: number): string[] => [`open <row id="${id}">`, 'open <a>', `text "${a}"`, 'close </a>', 'close </row>'];
  const intact = [...row(2, 1), ...row(3, 2), 'close </r>'];

  it.each([
    '<row id="1"><a>1 < 2</a></row>',
    '<row id="1"><a>1</b></row>',
    '<row id="1"><a>1</row>',
    '<row id="1"><a>1<a></row>',
    '<row id="1"><a>1</a></row></row>',
    '<row id="1><a>1</a></row>',
    "<row id='1\"><a>1</a></row>",
    '<row id=1><a>1</a></row>',
    '<row id="1" <a>1</a></row>',
    '<row id="1"><a>1</a</row>',
    '<row id="1"><a>&</a></row>',
    '<row id="1"><a>1]]></a></row>',
    '<row id="1"><!-- -- --></row>',
    '<row id="1"><a b="1" b="2">1</a></row>',
    '<row id="1"><1>2</1></row>',
    '<row id="1"><![CDATA 1 ]]></row>',
    '<row id="1"></ row></row>',
  ])('the rows that follow are delivered: %s', (faulty) => {
    expect(rowsAfter(faulty)).toEqual(intact);
  });
});

describe('the attributes of a tag', () => {
  it('are told in order, with the normalised value where it is not as written', () => {
    const { events } = record('<r a="1" b=\'"\'\tc\n=\n"x\r\ny\tz" d="&lt;&#10;&#xe5;">\n<s a="1"/></r>');
    expect(events.filter((event) => 'open' in event)).toEqual([
      { open: 'r', attributes: [['a', '1'], ['b', '"'], ['c', 'x y z'], ['d', '<\nå']] },
      { open: 's', attributes: [['a', '1']] },
    ]);
  });

  it('have the names and forms of the table', () => {
    const found: [string, NameForm, string][] = [];
    const scanned = record('<r/>').scanner;
    const { names } = scanned;
    for (const name of ['a', 'p:a', 'xmlns', 'xmlns:p', 'a:b:c']) {
      const id = names.intern(name);
      found.push([names.text(id), names.form[id]!, names.text(names.local[id]!)]);
    }
    expect(found).toEqual([
      ['a', NameForm.Local, 'a'],
      ['p:a', NameForm.Prefixed, 'a'],
      ['xmlns', NameForm.DefaultNamespace, 'xmlns'],
      ['xmlns:p', NameForm.NamespacePrefix, 'p'],
      ['a:b:c', NameForm.Malformed, 'a:b:c'],
    ]);
  });
});

describe('namespaces', () => {
  it('hold from the start tag that declares them to its end', () => {
    const found: (string | undefined)[] = [];
    const encoded = new TextEncoder().encode('<r xmlns="urn:r"><p:a xmlns:p="urn:p"><b xmlns=""/><c/></p:a><d/></r>\0');
    const nothing = (): void => {};
    const names = new NameTable();
    const scanner: Scanner = new Scanner(names, {
      open: (name) => found.push(`${names.text(name)} ${scanner.namespaces.ofElement(name)}`),
      text: nothing, reference: nothing, entity: nothing, close: nothing, fault: nothing, doctype: nothing, encoding: nothing,
    });
    scanner.scan(encoded, encoded.length - 1, true);
    expect(found).toEqual(['r urn:r', 'p:a urn:p', 'b ', 'c urn:r', 'd urn:r']);
  });

  it('are not judged where there are too many', () => {
    const declarations = Array.from({ length: 300 }, (_, i) => `xmlns:p${i}="urn:p${i}"`).join(' ');
    expect(record(`<r ${declarations}><p0:a/><p299:a/></r>`).faults).toEqual([]);
  });
});
