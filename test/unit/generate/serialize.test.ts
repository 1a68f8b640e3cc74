import { describe, expect, it } from 'vitest';
import { type Element, type Extract, field, rawMarkup, row } from '../../../shared/generate/model.ts';
import { type Layout, type Placed, defaultLayout, serializeExtract } from '../../../shared/generate/serialize.ts';

const extract = (...persons: Element[]): Extract => ({
  prolog: '',
  root: row('IPLOS', [['versjon', '3.7']], [row('INNHINFO', [], [field('iiKomnr', '4601')])]),
  persons,
});
const write = (content: Extract, layout: Layout = defaultLayout) => [...serializeExtract(content, layout)].join('');

describe('serializeExtract', () => {
  it('writes every element on a line of its own, a person at a time', () => {
    const person = row('PERSON', [['pePeID', '1']], [field('peAlder', '7'), row('TJENESTE', [['tjPeID', '1']], [field('tjTjenType', '9')])]);
    expect([...serializeExtract(extract(person, row('PERSON', [['pePeID', '2']], [])))]).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>\n<IPLOS versjon="3.7">\n  <INNHINFO>\n    <iiKomnr>4601</iiKomnr>\n  </INNHINFO>\n',
      '  <PERSON pePeID="1">\n    <peAlder>7</peAlder>\n    <TJENESTE tjPeID="1">\n      <tjTjenType>9</tjTjenType>\n    </TJENESTE>\n  </PERSON>\n',
      '  <PERSON pePeID="2"/>\n',
      '</IPLOS>\n',
    ]);
  });

  it('writes it all on one line, or with the line ends of Windows, or names another encoding', () => {
    const compact = { ...defaultLayout, indent: false, encoding: 'ISO-8859-1' };
    expect(write(extract(), compact)).toBe(
      '<?xml version="1.0" encoding="ISO-8859-1"?><IPLOS versjon="3.7"><INNHINFO><iiKomnr>4601</iiKomnr></INNHINFO></IPLOS>',
    );
    const windows = { ...defaultLayout, lineEnd: '\r\n' } as const;
    expect(write(extract(), windows)).toBe(write(extract()).replaceAll('\n', '\r\n'));
  });

  it('escapes what is markup', () => {
    const person = row('PERSON', [['pePeID', '"<&>']], [field('peAlder', '"<&>')]);
    expect(write(extract(person))).toContain('<PERSON pePeID="&quot;&lt;&amp;>">\n    <peAlder>"&lt;&amp;&gt;</peAlder>');
  });

  it('writes raw markup, stray text and a prolog as they stand', () => {
    const person = { ...row('PERSON', [], [rawMarkup('<a></b>')]), text: 'stray' };
    const content = { ...extract(person), prolog: '<!DOCTYPE IPLOS>' };
    expect(write(content)).toContain('?>\n<!DOCTYPE IPLOS>\n<IPLOS');
    expect(write(content)).toContain('  <PERSON>stray\n    <a></b>\n  </PERSON>\n');
  });

  it('indents no further than it can', () => {
    let nest = field('deep', '1');
    for (let depth = 0; depth < 12; depth++) nest = row('nest', [], [nest]);
    expect(write(extract(nest))).toContain('<deep>1</deep>');
  });
});

describe('the places of marked parts', () => {
  const marked = (element: Element, ...parts: NonNullable<Element['marks']>[number]['part'][]): Element => ({ ...element, marks: parts.map((part) => ({ part })) });

  function placesIn(content: Extract, layout: Layout): { text: string; places: Placed[] } {
    const places: Placed[] = [];
    const text = [...serializeExtract(content, layout, (place) => places.push(place))].join('');
    return { text, places };
  }

  const service = marked(row('TJENESTE', [['tjPeID', '1'], ['tjTjID', 'a&b']], [marked(field('tjTjenType', 'é<9'), 'text', 'name'), marked(field('tjVedtak', ''), 'text')]), 'name', '@tjTjID');
  const person = row('PERSON', [['pePeID', '1']], [rawMarkup('<x>\n\n</x>'), service]);
  const layouts: Layout[] = [defaultLayout, { ...defaultLayout, lineEnd: '\r\n' }, { ...defaultLayout, indent: false }];

  it.each(layouts)('are told by offset, line and column (%o)', (layout) => {
    const content = extract(row('PERSON', [], []), person, marked(row('PERSON', [['pePeID', '2']], []), 'name'));
    content.root.children[0]!.children[0]!.marks = [{ part: 'text' }];
    const { text, places } = placesIn(content, layout);
    const read = places.map(({ element, mark, offset, length, line, column }) => {
      const before = text.slice(0, offset).split('\n');
      expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1]);
      return `${element.name} ${mark.part}: ${text.slice(offset, offset + length)}`;
    });
    expect(read).toEqual([
      'iiKomnr text: 4601',
      'TJENESTE name: TJENESTE',
      'TJENESTE @tjTjID: a&amp;b',
      'tjTjenType name: tjTjenType',
      'tjTjenType text: é&lt;9',
      'tjVedtak text: tjVedtak',
      'PERSON name: PERSON',
    ]);
  });

  it('are those of raw markup as well', () => {
    const raw = { ...rawMarkup('</oops'), marks: [{ part: 'text' }] as const };
    const { text, places } = placesIn(extract(row('PERSON', [], [raw])), defaultLayout);
    expect(places.map(({ offset, length }) => text.slice(offset, offset + length))).toEqual(['</oops']);
  });
});
