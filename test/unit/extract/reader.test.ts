import { describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/extract/person.ts';
import { Linter } from '../../../shared/lint/linter.ts';
import { ExtractStream } from '../../../shared/lint/stream.ts';
import { Collector } from '../../../shared/report/collector.ts';
import { type Reading, readExtract } from './read-extract.ts';

const header = `
  <INNHINFO>
    <iiInnhType>P</iiInnhType><iiKomnr>4601</iiKomnr><iiBydelsnr>01</iiBydelsnr>
    <iiKontakt><Type>1</Type><Navn>Syntetisk</Navn><Telefon>1</Telefon><Epost>a@example.invalid</Epost></iiKontakt>
    <iiKontakt><Type>2</Type><Navn>Syntetisk</Navn><Telefon>1</Telefon><Epost>b@example.invalid</Epost></iiKontakt>
    <iiFraDato>20210101</iiFraDato><iiTilDato>20211231</iiTilDato><iiLagetDato>20220105</iiLagetDato>
    <iiSysID>Syn</iiSysID><iiSysVersjon>1</iiSysVersjon><iiLopenr>1</iiLopenr>
  </INNHINFO>`;

const ROOT = '<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">';

const score = (id: number): string => `
    <FUNKSJON fnPeID="1" fnFnID="${id}"><fnFunkType>${id}</fnFunkType><fnFunkVerdi>3</fnFunkVerdi><fnFraDato>20210101</fnFraDato><fnTilDato>99991231</fnTilDato></FUNKSJON>`;

const service = (id: number): string => `
    <TJENESTE tjPeID="1" tjTjID="${id}">
      <tjTjenType>${id}</tjTjenType>
      <tjVedtak>2</tjVedtak>
    </TJENESTE>`;

const person = (id: number, rows = service(1)): string => `
  <PERSON pePeID="${id}">${rows}
  </PERSON>`;

const extract = (...content: string[]): string => `${ROOT}${content.join('')}\n</IPLOS>\n`;

/** Reads the text whole and in pieces, which must make no difference. */
function read(text: string): Reading {
  const reading = readExtract(text);
  for (const piece of [1, 7, 64, 1000]) expect(readExtract(text, piece)).toEqual(reading);
  return reading;
}

describe('an extract that is whole', () => {
  it('is read row by row', () => {
    const reading = read(extract(header, person(1001, score(1) + score(2) + service(15)), person(1002)));
    expect(reading.header).toBe('2021, 2 contacts');
    expect(reading.persons).toEqual([
      '1001: FUNKSJON[1] fnFunkType=1 fnFunkVerdi=3 fnFraDato=20210101 fnTilDato=99991231, FUNKSJON[2] fnFunkType=2 fnFunkVerdi=3 fnFraDato=20210101 fnTilDato=99991231, TJENESTE[1] tjTjenType=15 tjVedtak=2',
      '1002: TJENESTE[1] tjTjenType=1 tjVedtak=2',
    ]);
    expect([...reading.faults, ...reading.problems]).toEqual([]);
  });

  it('hands on the root when the header has told the year, and else before the first person', () => {
    expect(read(extract(header, person(1))).order).toEqual(['header', 'root', 'person 1']);
    expect(read(extract(person(1), person(2))).order).toEqual(['root', 'person 1', 'person 2']);
    expect(read(`${ROOT}</IPLOS>`).order).toEqual(['root']);
  });

  it('reads values that come in pieces as the document means them', () => {
    const written = '<tjInstOrgnr><!-- a -->9747<![CDATA[60]]>&#54;7<?x y?>&#x33;</tjInstOrgnr>';
    expect(read(extract(header, person(1, service(1).replace('</TJENESTE>', `${written}</TJENESTE>`)))).persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2 tjInstOrgnr=974760673']);
  });
});

describe('an element that is not closed', () => {
  it('costs a row one fault, if it is a field', () => {
    const reading = read(extract(header, person(1, service(1).replace('</tjTjenType>', '') + service(2)), person(2)));
    expect(reading.faults).toEqual(['unclosed-element tjTjenType at 11:8 in /IPLOS/PERSON[]/TJENESTE[1]/tjTjenType of 1']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2!, TJENESTE[2] tjTjenType=2 tjVedtak=2!', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
    expect(reading.problems).toEqual([]);
  });

  it('costs the row, if it is one, and not the next', () => {
    const reading = read(extract(header, person(1, service(1).replace('</TJENESTE>', '') + service(2) + service(3)), person(2)));
    expect(reading.faults).toEqual(['unclosed-element TJENESTE at 10:6 in /IPLOS/PERSON[]/TJENESTE[1] of 1']);
    expect(reading.persons).toEqual([
      '1: TJENESTE[1] tjTjenType=1 tjVedtak=2!, TJENESTE[2] tjTjenType=2 tjVedtak=2, TJENESTE[3] tjTjenType=3 tjVedtak=2!',
      '2: TJENESTE[1] tjTjenType=1 tjVedtak=2',
    ]);
  });

  it('costs the person, if it is one, and not the next', () => {
    const reading = read(extract(header, person(1).replace('</PERSON>', ''), person(2), person(3)));
    expect(reading.faults).toEqual(['unclosed-element PERSON at 9:4 in /IPLOS/PERSON[] of 1']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2!', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2', '3: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
    expect(reading.problems).toEqual([]);
  });

  it('is told of each time', () => {
    const reading = read(extract(header, person(1, service(1).replace('</tjTjenType>', '').replace('</TJENESTE>', '')).replace('</PERSON>', ''), person(2)));
    expect(reading.faults.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual(['unclosed-element tjTjenType', 'unclosed-element TJENESTE', 'unclosed-element PERSON']);
    expect(reading.persons[1]).toBe('2: TJENESTE[1] tjTjenType=1 tjVedtak=2');
  });

  it('costs the header nothing but itself', () => {
    const reading = read(extract(header.replace('</INNHINFO>', ''), person(1), person(2)));
    expect(reading.header).toBe('broken, 2021, 2 contacts');
    expect(reading.faults).toEqual(['unclosed-element INNHINFO at 2:4 in /IPLOS/INNHINFO of 0']);
    expect(reading.persons).toHaveLength(2);
    expect(reading.problems).toEqual([]);
  });
});

describe('an end tag too many', () => {
  it.each(['</x>', '</TJENESTE>', '</FUNKSJON>'])('%s between rows costs nothing', (tag) => {
    const reading = read(extract(header, person(1, service(1) + tag + service(2)), person(2)));
    expect(reading.faults).toEqual([`stray-end-tag ${tag.slice(2, -1)} at 13:18 in /IPLOS/PERSON[] of 1`]);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2, TJENESTE[2] tjTjenType=2 tjVedtak=2!', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
  });

  it('before the rows costs the fields of the person', () => {
    expect(read(extract(header, person(1, `<peKjonn>K</peKjonn>70</peAlder>${service(1)}`))).persons).toEqual(['1!: TJENESTE[1] tjTjenType=1 tjVedtak=2!']);
  });

  it('that should have been another one closes the field', () => {
    const reading = read(extract(header, person(1, service(1).replace('</tjTjenType>', '</tjTjentype>') + service(2))));
    expect(reading.faults).toEqual(['mismatched-end-tag tjTjenType at 11:22 in /IPLOS/PERSON[]/TJENESTE[1]/tjTjenType of 1']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2!, TJENESTE[2] tjTjenType=2 tjVedtak=2!']);
  });
});

describe('a fault in a start tag', () => {
  it.each([
    ['<TJENESTE tjPeID=1 tjTjID="1">', 'attribute-unquoted tjPeID'],
    ['<TJENESTE tjPeID tjTjID="1">', 'attribute-without-value tjPeID'],
    ['<TJENESTE tjPeID="1" tjTjID="1>', 'attribute-unclosed tjTjID'],
  ])('%s costs that row, not the person', (tag, fault) => {
    const reading = read(extract(header, person(1, service(1).replace('<TJENESTE tjPeID="1" tjTjID="1">', tag) + service(2))));
    expect(reading.faults).toEqual([expect.stringMatching(`^${fault} at 10:\\d+ in /IPLOS/PERSON\\[\\]/TJENESTE\\[1\\] of 1$`)]);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2!, TJENESTE[2] tjTjenType=2 tjVedtak=2!']);
    expect(reading.problems).toEqual([]);
  });

  it('of a person belongs to the person', () => {
    const reading = read(extract(header, person(1), person(2).replace('"2"', '2')));
    expect(reading.faults).toEqual(['attribute-unquoted pePeID at 15:11 in /IPLOS/PERSON[] of 2']);
    expect(reading.persons[0]).toBe('1: TJENESTE[1] tjTjenType=1 tjVedtak=2');
  });
});

describe('a well-formed element inside another that cannot hold it', () => {
  it('is a person all the same, if it is one, and the outer one has ended', () => {
    const reading = read(extract(header, person(1, service(1) + person(2) + service(9)), person(3)));
    expect(reading.problems).toEqual(['unexpected-element PERSON']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2!', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2', '3: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
    expect(reading.faults).toEqual([]);
  });

  it('is a row all the same, if it is one', () => {
    const reading = read(extract(header, person(1, service(1).replace('</tjTjenType>', `</tjTjenType>${service(2)}`) + service(3))));
    expect(reading.problems).toEqual(['unexpected-element TJENESTE']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1!, TJENESTE[2] tjTjenType=2 tjVedtak=2, TJENESTE[3] tjTjenType=3 tjVedtak=2']);
  });

  it('is read though an unknown one stands around it, of which alone is told', () => {
    const reading = read(extract(header, person(1, `<ukjent>\n${service(1)}<dypere>${service(2)}</dypere></ukjent>${service(3)}`), `<alle>${person(2)}${person(3)}</alle>`));
    expect(reading.persons).toEqual([
      '1: TJENESTE[1] tjTjenType=1 tjVedtak=2, TJENESTE[2] tjTjenType=2 tjVedtak=2, TJENESTE[3] tjTjenType=3 tjVedtak=2',
      '2: TJENESTE[1] tjTjenType=1 tjVedtak=2',
      '3: TJENESTE[1] tjTjenType=1 tjVedtak=2',
    ]);
    expect([...reading.faults, ...reading.problems]).toEqual(['unexpected-element ukjent', 'unexpected-element alle']);
  });

  it('is told of once, whatever it holds', () => {
    const reading = read(extract(header, person(1, `<ukjent><a>1</a>tekst<b><tjVedtak>2</tjVedtak></b></ukjent>${service(1)}`)));
    expect(reading.problems).toEqual(['unexpected-element ukjent']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
  });
});

describe('an entity of the DOCTYPE', () => {
  const declared = (text: string): string => `<!DOCTYPE IPLOS [<!ENTITY a "1">]>${text}`;
  const readWith = (...content: string[]): Reading => read(declared(extract(...content)));

  it('costs the field that it stands in, and nothing else', () => {
    const reading = readWith(header, person(1, service(1).replace('<tjVedtak>2', '<tjVedtak>2&a;') + service(2)), person(2));
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2&a;, TJENESTE[2] tjTjenType=2 tjVedtak=2', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
    expect([...reading.faults, ...reading.problems]).toEqual([]);
  });

  it('is no wrong value of an attribute', () => {
    expect(readWith(header, person(1, service(1).replace('tjPeID="1"', 'tjPeID="&a;"'))).problems).toEqual([]);
  });

  it('may be all that a row lacks, or a person, or the header, or the root', () => {
    const reading = readWith(header.replace('<iiKomnr>4601</iiKomnr>', '&a;'), person(1, '<TJENESTE tjPeID="1">&a;</TJENESTE>'), person(2, '&a;'), person(3, `${service(1)}&a;`));
    expect(reading.header).toBe('broken, 2021, 2 contacts');
    // Behind the rows of a person, its own fields have been read.
    expect(reading.persons).toEqual(['1: TJENESTE[1]!!', '2!: !', '3: TJENESTE[1] tjTjenType=1 tjVedtak=2!']);
    expect(reading.problems).toEqual([]);
    expect(readWith('&a;').problems).toEqual([]);
    expect(readWith('&a;', person(1)).problems).toEqual([]);
    expect(readWith('<ukjent>&a;</ukjent>').problems).toEqual(['unexpected-element ukjent', 'missing-rows INNHINFO', 'missing-rows PERSON']);
  });

  it('parts the text that stands around it', () => {
    expect(readWith(header, person(1, `${service(1)}x &a; y`)).problems).toEqual(['unexpected-text x', 'unexpected-text y']);
  });
});

describe('a file that ends too early', () => {
  const whole = extract(header, person(1), person(2, service(1) + service(2)));

  it('keeps what was whole', () => {
    const reading = read(whole.slice(0, whole.lastIndexOf('<tjVedtak>') + 10));
    expect(reading.faults).toEqual(['truncated tjVedtak at 22:16 in /IPLOS/PERSON[]/TJENESTE[2]/tjVedtak of 2']);
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2', '2: TJENESTE[1] tjTjenType=1 tjVedtak=2, TJENESTE[2] tjTjenType=2 tjVedtak=!!']);
    expect(reading.problems).toEqual([]);
  });

  it.each(Array.from({ length: 60 }, (_, i) => Math.floor((whole.length * i) / 60)))('has at most one fault: after %i bytes', (length) => {
    const { faults, problems, persons } = readExtract(whole.slice(0, length), 100);
    expect(faults).toHaveLength(1);
    expect(problems).toEqual([]);
    if (length > whole.indexOf('</PERSON>') + 9) expect(persons[0]).toBe('1: TJENESTE[1] tjTjenType=1 tjVedtak=2');
  });
});

describe('the root', () => {
  it('may have a prefix', () => {
    const prefixed = extract(header, person(1)).replace(/<(\/?)(?=[A-Za-z])/g, '<$1k:').replace('xmlns=', 'xmlns:k=');
    expect(read(prefixed)).toEqual(read(extract(header, person(1))));
  });

  it('may lie in an envelope, which is not judged', () => {
    const envelope = (content: string): string => `<MsgHead xmlns="http://www.kith.no/xmlstds/msghead/2006-05-24"><MsgInfo a="1">x<y/></MsgInfo><Content>${content}</Content></MsgHead>`;
    const reading = read(envelope(extract(header, person(1))));
    expect(reading).toEqual({ ...read(extract(header, person(1))), rootPath: '/MsgHead/Content/IPLOS' });
  });

  it.each([
    ['<html><body/></html>', 'html'],
    ['<MsgHead xmlns="urn:other"><IPLOS/></MsgHead>', 'MsgHead'],
    ['<iplos/>', 'iplos'],
    ['', ''],
    ['{"a": 1}', ''],
  ])('makes %j no extract', (text, root) => {
    expect(read(text).foreign).toBe(root);
  });

  it('without the namespace is an extract all the same', () => {
    expect(read('<IPLOS/>').foreign).toBeUndefined();
  });
});

describe('the header', () => {
  it('is read behind persons too', () => {
    const reading = read(extract(person(1), header, person(2)));
    expect(reading.order).toEqual(['root', 'person 1', 'header', 'person 2']);
    expect(reading.header).toBe('2021, 2 contacts');
    expect(reading.problems).toEqual(['out-of-order INNHINFO']);
  });

  it('is read once', () => {
    const reading = read(extract(header, header.replace('20210101', 'x').replace(/<iiKontakt>.*\n/, ''), person(1), header));
    expect(reading.order).toEqual(['header', 'root', 'person 1']);
    expect(reading.problems).toEqual(['repeated INNHINFO', 'repeated INNHINFO']);
  });

  it('is missed, and so are persons', () => {
    expect(read(extract(person(1))).problems).toEqual(['missing-rows INNHINFO']);
    expect(read(extract(header)).problems).toEqual(['missing-rows PERSON']);
    expect(read(`${ROOT}</IPLOS>`).problems).toEqual(['missing-rows INNHINFO', 'missing-rows PERSON']);
  });
});

describe('an element out of order', () => {
  it('is read all the same', () => {
    const reading = read(extract(header, person(1, service(1) + score(1)), person(2, '<TJENESTE tjPeID="2" tjTjID="1"><tjVedtak>2</tjVedtak><tjTjenType>1</tjTjenType></TJENESTE>')));
    expect(reading.persons).toEqual([
      '1: FUNKSJON[1] fnFunkType=1 fnFunkVerdi=3 fnFraDato=20210101 fnTilDato=99991231, TJENESTE[1] tjTjenType=1 tjVedtak=2',
      '2: TJENESTE[1] tjTjenType=1 tjVedtak=2',
    ]);
    expect(reading.problems).toEqual(['out-of-order FUNKSJON', 'out-of-order tjTjenType']);
  });

  it('that stands twice counts as repeated, and the first is read', () => {
    const reading = read(extract(header, person(1, service(1).replace('</TJENESTE>', '<tjTjenType>9</tjTjenType></TJENESTE>'))));
    expect(reading.persons).toEqual(['1: TJENESTE[1] tjTjenType=1 tjVedtak=2']);
    expect(reading.problems).toEqual(['repeated tjTjenType']);
  });
});

describe('a person', () => {
  it.each([
    ['ASCII', 'p'],
    ['others', 'æ𐀀'],
  ])('ends where its end tag does, in UTF-16: a prefix of %s', (_, prefix) => {
    const rows = `<${prefix}:PERSON pePeID="1"><!-- é😀 --></${prefix}:PERSON>`;
    const text = `<?xml version="1.0"?>\n<${prefix}:IPLOS xmlns:${prefix}="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">\n${rows}\n${rows}\n</${prefix}:IPLOS>`;
    const ends: number[] = [];
    const linter = new (class extends Linter {
      override person(person: Person): void {
        ends.push(person.endOffset);
      }
    })({ rules: [], year: undefined, fallbackYear: undefined }, new Collector());
    const stream = new ExtractStream(linter, true);
    stream.write(new TextEncoder().encode(text));
    stream.end();
    const end = `</${prefix}:PERSON>`;
    const first = text.indexOf(end) + end.length;
    expect(ends).toEqual([first, text.indexOf(end, first) + end.length]);
  });
});
