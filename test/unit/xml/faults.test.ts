import { describe, expect, it } from 'vitest';
import type { FaultCode } from '../../../shared/xml/faults.ts';
import { record } from './recording.ts';

/**
 * `‹code:…›` marks a fault and its range, `‹code(detail):…›` what the message shows of it too. An unclosed element is
 * marked at its name in the start tag.
 */
function parse(marked: string): { document: string; expected: string[]; details: Map<string, string> } {
  let document = '';
  const open: { code: string; start: number }[] = [];
  const expected: string[] = [];
  const details = new Map<string, string>();
  for (const part of marked.split(/(‹[a-z0-9-]+(?:\([^)]*\))?:|›)/)) {
    if (part === '›') {
      const { code, start } = open.pop()!;
      const [, name, detail] = /^‹([a-z0-9-]+)(?:\(([^)]*)\))?:$/.exec(code)!;
      expected.push(`${name} ${start}-${document.length}`);
      if (detail !== undefined) details.set(expected.at(-1)!, detail);
    } else if (part.startsWith('‹')) open.push({ code: part, start: document.length });
    else document += part;
  }
  return { document, expected: expected.sort(), details };
}

function expectFaults(marked: string): void {
  const { document, expected, details } = parse(marked);
  const bytes = new TextEncoder().encode(document);
  const units = (byte: number) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, byte)).length;
  const found = record(document).faults.map(({ code, start, end, detail, opened }) => ({
    place: opened === undefined ? `${code} ${units(start)}-${units(end)}` : `${code} ${opened.offset + 1}-${opened.offset + 1 + detail.length}`,
    detail,
  }));
  expect(found.map(({ place }) => place).sort(), document).toEqual(expected);
  for (const { place, detail } of found) if (details.has(place)) expect(detail).toBe(details.get(place));
}

const cases: Readonly<Record<Exclude<FaultCode, 'invalid-utf8' | 'too-deep'>, readonly string[]>> = {
  'unclosed-element': [
    '<r><‹unclosed-element(a):a›></r>',
    '<r><‹unclosed-element:a›><b>1</b><c/></r>',
    '<r>\r\næ😀 <‹unclosed-element(å):å› x="1"><‹unclosed-element:b›>1</r>',
    '<r><a><‹unclosed-element:b›>1</a><a><b>2</b></a></r>',
  ],
  'mismatched-end-tag': ['<r><a>1</‹mismatched-end-tag(a):A›></r>', '<r><a x="1"></‹mismatched-end-tag(a):b›><c/></r>', '<a>1</‹mismatched-end-tag(a):å›>'],
  'stray-end-tag': [
    '<r><a>1</a></‹stray-end-tag(a):a›></r>',
    '<r></r></‹stray-end-tag(r):r›>',
    '<r><a><b/></‹stray-end-tag(c):c›></a></r>',
    // The start tag that it should have ended is not told of as well.
    '<r><a><b/></‹stray-end-tag(A):A›></r>',
  ],
  truncated: [
    '<r>‹truncated(r):›',
    '<r><a>1</a> text\n‹truncated(r):›',
    '<r><a>‹truncated(a):›',
    // Whatever the document ends in, it is one fault.
    '<‹truncated():›',
    '<r><‹truncated(r):›',
    '<r></‹truncated(r):›',
    '<r></r‹truncated(r):›',
    '<r></r ‹truncated(r):›',
    '<r ‹truncated():›',
    '<r a‹truncated():›',
    '<r a =‹truncated():›',
    '<r a="‹truncated():›',
    '<r a="1‹truncated():›',
    '<r a="1"‹truncated():›',
    '<r a="1" a="2" /‹truncated():›',
    '<r a="&‹truncated():›',
    '<r>&am‹truncated(r):›',
    '<r>&#‹truncated(r):›',
    '<r><!‹truncated(r):›',
    '<r><!-‹truncated(r):›',
    '<r><![CDAT‹truncated(r):›',
    '<r><?‹truncated(r):›',
    '<r><?x‹truncated(r):›',
    '<?xml version="1.0"‹truncated():›',
    '<!DOCTYPE r [ <!ENTITY a "b"> ‹truncated():›',
    '<r>]]‹truncated(r):›',
  ],
  'unfinished-tag': [
    '<r><‹unfinished-tag(a):a›<b/></a></r>',
    '<r><‹unfinished-tag(a):a› b="1"\n<b/></a></r>',
    '<r><‹unfinished-tag:a› / b="1"></a></r>',
    '<r><‹unfinished-tag:a› / / b="1"/></r>',
    '<r><a></‹unfinished-tag(a):a›<b/></r>',
    '<r><a></‹unfinished-tag(a):a› b="1"></r>',
    '<r><a>1</‹unfinished-tag(a):a›\n<b>2</b></r>',
    '<r><‹unfinished-tag:a› <b>1</b></r>',
    // What is skipped of it ends between two characters.
    `<r><a></‹unfinished-tag:a› x${'æ'.repeat(600)}<b/></r>`,
    `<r><a></‹unfinished-tag:a› ${'æ'.repeat(600)}<b/></r>`,
  ],
  'stray-less-than': ['<r>a ‹stray-less-than(<):<› b</r>', '<r>‹stray-less-than:<›‹stray-less-than:<›=‹stray-less-than:<›5</r>', '<r>‹stray-less-than:<›\u00d7</r>', '<r><a>1</a>‹stray-less-than:<› b>2</b></r>', '<r>‹stray-less-than:<›1>2</1></r>', '<r>‹stray-less-than:<› a>1</a></‹stray-end-tag:a›></r>'],
  'bad-markup': ['<r>‹bad-markup(<!):<!›ELEMENT a></r>', '<r>‹bad-markup:<!›[CDATA x]]</r>', '<r>‹bad-markup(</):</›></r>', '<r>‹bad-markup:</› r></r>', '‹bad-markup:<!›x>\n<r/>', '‹bad-markup:<!DOCTYPE› r [ <r/>'],
  'bad-name': [
    '<r ‹bad-name(1a="2"):1a="2"› b="3"/>',
    '<r ‹bad-name(="1"):="1"›>1</r>',
    '<‹bad-name(a:b:c):a:b:c›/>',
    '<‹bad-name(:a)::a› ‹bad-name(b:):b:›="1"/>',
    '<r xmlns:p="urn:p"><‹bad-name(p:1):p:1›/><‹bad-name:p:·›/></r>',
  ],
  'attribute-without-value': ['<r ‹attribute-without-value(a):a›/>', '<r ‹attribute-without-value:a› b="1" ‹attribute-without-value:æ› />'],
  'attribute-unquoted': ['<r ‹attribute-unquoted(a):a›=1 b="2"/>', '<r ‹attribute-unquoted:a›=1/>', '<r ‹attribute-unquoted:a›= />', '<r ‹attribute-unquoted:a›=></r>'],
  'attribute-unclosed': [
    '<r ‹attribute-unclosed(a):a›="1><b/></r>',
    "<r ‹attribute-unclosed:a›='1>text</r>\n",
    '<r ‹attribute-unclosed:a›="1/>\n<!-- -->\n',
    '<r ‹attribute-unclosed:a›="1 b="2" c="3"/>',
    '<r><a ‹attribute-unclosed:a›="1><b c="d">e</b></a></r>',
    '<r><a ‹attribute-unclosed:a›="1\n<b>2</b></a></r>',
  ],
  'attribute-not-separated': ['<r a="1"‹attribute-not-separated(b):b›="2"/>', '<r a="1" b=\'2\'‹attribute-not-separated:c›="3"/>'],
  'attribute-repeated': [
    '<r a="1" ‹attribute-repeated(a):a›="1"/>',
    '<r a="1" b="2" ‹attribute-repeated:b›="3" ‹attribute-repeated:a›="4"/>',
    '<r xmlns:p="urn:u" xmlns:q="urn:u" p:a="1" a="2" ‹attribute-repeated(q:a):q:a›="3"/>',
    '<r xmlns="urn:u" xmlns:p="urn:u" p:a="1" a="2"/>',
    '<r xmlns:p="urn:p" ‹attribute-repeated:xmlns:p›="urn:p"/>',
    `<r ${Array.from({ length: 20 }, (_, i) => `a${i}="1"`).join(' ')} ‹attribute-repeated:a7›="2"/>`,
    `<r ${'n'.repeat(300)}="1" ‹attribute-repeated:${'n'.repeat(300)}›="2" ${'n'.repeat(299)}m="3"/>`,
  ],
  'less-than-in-attribute': ['<r a="1 ‹less-than-in-attribute(a):<› 2"/>', '<r a="‹less-than-in-attribute:<›b c=\'1\'>" b="2">x</r>', '<r a="‹less-than-in-attribute:<›‹less-than-in-attribute:<›" />'],
  'bare-ampersand': ['<r>a ‹bare-ampersand(&):&› b ‹bare-ampersand:&›&amp;</r>', '<r a="‹bare-ampersand:&›b=1 ‹bare-ampersand:&›;"/>', `<r>‹bare-ampersand:&›${'a'.repeat(200)};</r>`],
  'undefined-entity': ['<r>‹undefined-entity(nbsp):&nbsp;›</r>', '<r a="1‹undefined-entity:&AMP;›"/>', '<r>‹undefined-entity(constructor):&constructor;›</r>', '<!DOCTYPE r><r>&nbsp;</r>'],
  'bad-character-reference': [
    '<r>‹bad-character-reference(&#0;):&#0;›&#9;&#xA;&#13;‹bad-character-reference:&#xd800;›‹bad-character-reference:&#xFFFE;›&#x10FFFF;‹bad-character-reference:&#x110000;›</r>',
    '<r a="‹bad-character-reference:&#x;›‹bad-character-reference:&#a;›‹bad-character-reference:&#X41;›"/>',
  ],
  'illegal-character': [
    '<r>‹illegal-character(U+0000):\u0000›‹illegal-character(U+001F):\u001f›\u007f\u0080‹illegal-character(U+FFFE):\ufffe›‹illegal-character:\uffff›\ufffd\u{10ffff}</r>',
    '<r a="‹illegal-character(U+0008):\b›"><!-- ‹illegal-character:\u0000› --><![CDATA[‹illegal-character:\u0001›]]><?x ‹illegal-character:\v›?></r>',
  ],
  'cdata-end-in-text': ['<r>a‹cdata-end-in-text(]]>):]]>›b]]&gt;]>]‹cdata-end-in-text:]]>›</r>', '<r a="]]>"/>'],
  'cdata-outside-root': ['‹cdata-outside-root:<![CDATA[›a]]><r/>', '<r/>‹cdata-outside-root:<![CDATA[›]]>'],
  'double-hyphen-in-comment': [
    '<r><!-- a ‹double-hyphen-in-comment(--):--› b ‹double-hyphen-in-comment:--› --></r>',
    '<!--‹double-hyphen-in-comment:--›-><r/>',
    '<!-- ‹double-hyphen-in-comment:--›-------><r/>',
    '<!---> - -- --><r/>'.replace(' -- ', ' ‹double-hyphen-in-comment:--› '),
  ],
  'unclosed-comment': ['<r><a>1</a><!-- æ </r>\r\n‹unclosed-comment:›', '<!--‹unclosed-comment:›', '<r/><!-- --‹unclosed-comment:›'],
  'unclosed-cdata': ['<r><![CDATA[ ]] </r>‹unclosed-cdata:›'],
  'unclosed-instruction': ['<r/><?x ?‹unclosed-instruction:›'],
  'bad-instruction-target': ['‹bad-instruction-target(x:y):<?x:y› ?><r/>', '<r>‹bad-instruction-target():<?› x?></r>', '<r>‹bad-instruction-target(XML):<?XML› ?></r>', '<r>‹bad-instruction-target:<?a›+b?></r>', '<r><?xml-stylesheet a?><?a?></r>'],
  'bad-xml-declaration': [
    '‹bad-xml-declaration:<?xml?>›<r/>',
    '‹bad-xml-declaration:<?xml encoding="UTF-8"?>›<r/>',
    '‹bad-xml-declaration:<?xml version="2.0"?>›<r/>',
    '‹bad-xml-declaration:<?xml version="1.0" encoding=""?>›<r/>',
    '‹bad-xml-declaration:<?xml version="1.0" standalone="yes" encoding="UTF-8"?>›<r/>',
    '‹bad-xml-declaration:<?xml version="1.0" standalone="maybe"?>›<r/>',
    '‹bad-xml-declaration:<?xml version="1.0">›<r/>',
    '‹bad-xml-declaration:<?xml version="1.0"\n›<r/>',
    "<?xml version = '1.1'\nencoding='x'\tstandalone=\"no\" ?><r/>",
  ],
  'xml-declaration-not-first': ['\n‹xml-declaration-not-first(xml):<?xml› version="1.0"?><r/>', '<r>‹xml-declaration-not-first:<?xml› version="1.0"?></r>'],
  'unbound-prefix': ['<‹unbound-prefix(p):p:r›/>', '<r ‹unbound-prefix(q):q:a›="1" xml:lang="nb"/>', '<r><p:a xmlns:p="urn:p"/><‹unbound-prefix:p:a›></p:a></r>', `<‹unbound-prefix:p:${'n'.repeat(300)}›/>`],
  'reserved-prefix': [
    '<r ‹reserved-prefix(xml):xmlns:xml›="urn:u"/>',
    '<r ‹reserved-prefix(xmlns):xmlns:xmlns›="urn:u"/>',
    '<r ‹reserved-prefix(p):xmlns:p›="http://www.w3.org/XML/1998/namespace"/>',
    '<r ‹reserved-prefix(xmlns):xmlns›="http://www.w3.org/2000/xmlns/"/>',
    '<r ‹reserved-prefix(p):xmlns:p›=""/>',
    '<‹reserved-prefix(xmlns):xmlns:r›/>',
    '<r xmlns="" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
  ],
  'second-root': ['<r/><‹second-root(s):s›/>', '<r></r>\n<‹second-root:s›>1</s><t/>'],
  'text-outside-root': ['‹text-outside-root:a b› \n<r/>', '<r/>‹text-outside-root:&amp;›\nand more &\u0000 ]]>', '<r/>\n ‹text-outside-root:< 5›\n<!-- -->‹text-outside-root:æ›', `‹text-outside-root:${'a'.repeat(128)}›${'a'.repeat(200)}<r/>`],
  // One inside or behind the root is the reader's to tell.
  'misplaced-doctype': ['<!DOCTYPE r>‹misplaced-doctype():<!DOCTYPE› r><r/>'],
  'no-root': ['‹no-root:›', ' \n‹no-root:›', '<!-- --><?x?>‹no-root:›'],
};

describe.each(Object.entries(cases))('%s', (_, documents) => {
  it.each(documents)('%s', (marked) => expectFaults(marked));
});

describe('invalid-utf8', () => {
  const places = (...bytes: number[]) => record(Uint8Array.of(0x3c, 0x61, 0x3e, ...bytes, 0x3c, 0x2f, 0x61, 0x3e)).faults.map(({ code, start, end }) => `${code} ${start - 3}-${end - 3}`);

  it.each([
    ['a continuation byte alone', [0x80], ['invalid-utf8 0-1']],
    ['a byte that UTF-8 never has', [0xff, 0x41], ['invalid-utf8 0-1']],
    ['a sequence that stops early', [0xe2, 0x82, 0x41], ['invalid-utf8 0-2']],
    ['an overlong form', [0xc0, 0xaf], ['invalid-utf8 0-1', 'invalid-utf8 1-2']],
    ['a surrogate', [0xed, 0xa0, 0x80], ['invalid-utf8 0-1', 'invalid-utf8 1-2', 'invalid-utf8 2-3']],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80], ['invalid-utf8 0-1', 'invalid-utf8 1-2', 'invalid-utf8 2-3', 'invalid-utf8 3-4']],
    ['Norwegian letters of ISO-8859-1', [0xe6, 0x20, 0xf8, 0x20, 0xe5], ['invalid-utf8 0-1', 'invalid-utf8 2-3', 'invalid-utf8 4-5']],
  ])('%s', (_, bytes, expected) => {
    expect(places(...bytes)).toEqual(expected);
  });

  it('is told in attributes, comments and names as well', () => {
    expect(record(Uint8Array.of(0x3c, 0x61, 0x20, 0x62, 0x3d, 0x22, 0xe6, 0x22, 0x2f, 0x3e)).faults).toMatchObject([{ code: 'invalid-utf8', start: 6, end: 7 }]);
    expect(record(Uint8Array.of(0x3c, 0x61, 0x2f, 0x3e, 0x3c, 0x21, 0x2d, 0x2d, 0xe6, 0x2d, 0x2d, 0x3e)).faults).toMatchObject([{ code: 'invalid-utf8', start: 8, end: 9 }]);
    expect(record(Uint8Array.of(0x3c, 0x61, 0xe6, 0x3e, 0x3c, 0x2f, 0x61, 0xe6, 0x3e)).faults).not.toEqual([]);
  });
});

describe('too-deep', () => {
  it('is told once, at the first element of the 257th level, and the levels above are read as ever', () => {
    const deep = `<r>${'<a>'.repeat(256)}<b/>${'</a>'.repeat(256)}<c>1</c></r>`;
    const { faults, events } = record(deep);
    expect(faults).toMatchObject([{ code: 'too-deep', start: 3 + 3 * 255 + 1, end: 3 + 3 * 255 + 2, detail: '256' }]);
    expect(events.slice(-4)).toEqual([{ open: 'c', attributes: [] }, { text: '1' }, { close: 'c' }, { close: 'r' }]);
  });

  it('is not told of 256 levels', () => {
    expect(record(`${'<a>'.repeat(255)}<b>1</b>${'</a>'.repeat(255)}`).faults).toEqual([]);
  });

  it.each(['<b/>', '<b></b>', '<b>1</b>', '<b c="1"></b>'])('is told of %s', (element) => {
    expect(record(`${'<a>'.repeat(256)}${element}${'</a>'.repeat(256)}`).faults).toMatchObject([{ code: 'too-deep' }]);
  });
});
