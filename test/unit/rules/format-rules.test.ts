import { describe, expect, it } from 'vitest';
import { Writer } from '../../../shared/text/message.ts';
import { check, repaired } from '../../rules/fixture.ts';
import { extractOf, findingsOf, fixedBy, verdictsOf } from './findings-of.ts';

const service = (fields: string): string => `<TJENESTE tjPeID="1" tjTjID="1">${fields}</TJENESTE>`;

/** Rule, severity and consequence of what is found at a text that stands there once. */
function rulesAt(content: string, value: string): string[] {
  const text = extractOf(content);
  const offset = text.indexOf(value);
  return check(text, undefined, 2021).findings.filter(({ range }) => range.start.offset === offset).map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('KPR004', () => {
  it.each([
    ['an element', '<peKjonn>K</peKjonn><ukjent>1</ukjent><peKomnr>4601</peKomnr>', '<peKjonn>K</peKjonn><peKomnr>4601</peKomnr>'],
    ['an element that holds others', '<ukjent><a>1</a>t<b/></ukjent>', ''],
    ['an element alone on its lines, with them', '\n  <ukjent>\n  </ukjent>\n  <peKjonn>K</peKjonn>', '\n  <peKjonn>K</peKjonn>'],
    ['an attribute', '<peKjonn kilde="x">K</peKjonn>', '<peKjonn>K</peKjonn>'],
    ['text', '<peKjonn>K</peKjonn> se &amp; her <peKomnr>4601</peKomnr>', '<peKjonn>K</peKjonn>  <peKomnr>4601</peKomnr>'],
    ['CDATA with its brackets', '<peKjonn>K</peKjonn><![CDATA[ se her ]]>', '<peKjonn>K</peKjonn>'],
  ])('offers to remove %s', (_, before, after) => {
    expect(fixedBy('KPR004', before)).toBe(after);
  });

  it.each([
    ['a row', `<ukjent>\n${service('<tjTjenType>6</tjTjenType>')}\n</ukjent>`],
    ['several rows', `<ukjent>${service('<tjTjenType>6</tjTjenType>').repeat(2)}</ukjent>`],
    ['a row in another unknown one', `<ukjent><a>${service('')}</a></ukjent>`],
    ['a row of the header', '<ukjent><iiKontakt><Navn>x</Navn></iiKontakt></ukjent>'],
    ['a field', service('<tjTjenType>6</tjTjenType><ukjent><tjVedtak>2</tjVedtak></ukjent>')],
    ['a field with a prefix', '<ukjent xmlns:q="urn:q"><q:peKjonn>K</q:peKjonn></ukjent>'],
    ['a field of another namespace', '<ukjent xmlns="urn:q"><peKjonn>K</peKjonn></ukjent>'],
    ['an unknown element in a row', `<ukjent>${service('<annet/>')}</ukjent>`],
  ])('does not offer to remove an unknown element that holds %s', (_, content) => {
    expect(findingsOf('KPR004', content).map(({ path, fix }) => [path.split('/').at(-1), fix === undefined])).toEqual(
      expect.arrayContaining([['ukjent', true]]),
    );
    expect(findingsOf('KPR004', content).filter(({ path }) => !path.endsWith('ukjent') && !path.endsWith('annet'))).toEqual([]);
  });

  it('offers nothing for a row inside a row: what stands behind it belongs to nobody', () => {
    expect(fixedBy('KPR004', service(`<tjTjenType>6</tjTjenType>${service('<tjTjenType>6</tjTjenType>')}`))).toBeUndefined();
  });

  it('says where the element stands, and hides text that may name somebody', () => {
    const messages = findingsOf('KPR004', '<peKjonn>K<merk/></peKjonn>Kari Nordmann').map((finding) => new Writer('nb').message(finding));
    expect(messages).toEqual([expect.stringMatching(/^merk hører ikke hjemme i peKjonn\./), expect.stringMatching(/^Teksten «•••• ••••••••» står løst i PERSON\./)]);
  });
});

describe('KPR005', () => {
  const [type, date, decision] = ['<tjTjenType>6</tjTjenType>', '<tjVedtDato>20210301</tjVedtDato>', '<tjVedtak>2</tjVedtak>'];

  it.each([
    ['a field', service(date + type), service(type + date)],
    ['a field, line by line', service(`\n  ${date}\n  ${type}\n`), service(`\n  ${type}\n  ${date}\n`)],
    ['a field, with Windows line ends', service(`\r\n  ${date}\r\n  ${type}\r\n`), service(`\r\n  ${type}\r\n  ${date}\r\n`)],
    ['a row', `${service(type)}<FUNKSJON fnPeID="1"/>`, `<FUNKSJON fnPeID="1"/>${service(type)}`],
    ['a field of the person', `${service(type)}<peKjonn>K</peKjonn>`, `<peKjonn>K</peKjonn>${service(type)}`],
  ])('moves %s to its place', (_, before, after) => {
    expect(fixedBy('KPR005', before)).toBe(after);
  });

  it('moves two at once where they do not belong in the same place', () => {
    const before = service(`${decision}<tjTimerUke>1.00</tjTimerUke>${type}`) + service(date + type);
    expect(repaired(extractOf(before), findingsOf('KPR005', before))).toBe(extractOf(service(`${type}${decision}<tjTimerUke>1.00</tjTimerUke>`) + service(type + date)));
  });

  it('moves one after the other where they do, in whatever order they stand', () => {
    for (const wrong of [decision + type + date, decision + date + type]) {
      expect(findingsOf('KPR005', service(wrong)).map(({ fix }) => fix !== undefined)).toEqual([true, false]);
      const once = fixedBy('KPR005', service(wrong))!;
      expect(fixedBy('KPR005', once)).toBe(service(type + date + decision));
    }
  });
});

describe('KPR006', () => {
  it('takes the consequence from the field', () => {
    const rows = '<TJENESTE tjTjID="1"/><FUNKSJON fnPeID="1" fnFnID="1"><fnFunkType>1</fnFunkType><fnFunkVerdi> </fnFunkVerdi></FUNKSJON>';
    expect(verdictsOf(findingsOf('KPR006', rows))).toEqual([
      'name error·rejectMessage', 'tjPeID error·deleteRow', 'tjTjenType error·none', 'fnFraDato error·none', 'fnTilDato error·none', 'fnFunkVerdi info·none',
    ]);
  });

  it('leaves to KPR701 what a row of 2018 without content lacks', () => {
    const empty = '<PERSONOPPL poPeID="1" poPoID="1"><poFraDato>20180101</poFraDato></PERSONOPPL>';
    const answered = empty.replace('<poFraDato>', '<poHusstand>1</poHusstand><poFraDato>');
    const lacks = (content: string): string[] => findingsOf('KPR006', content, 2018).map(({ field }) => field).filter((field) => field.startsWith('po'));
    expect(lacks(empty)).toEqual([]);
    expect(lacks(answered)).toEqual(['poOmsorgBarn', 'poPrivHjelp', 'poBoligTilr']);
  });
});

describe('KPR007', () => {
  const hours = (written: string): string => service(`<tjTjenType>15</tjTjenType><tjTimerUke>${written}</tjTimerUke>`);

  it.each([['7,5', '7.5'], ['7,50', '7.50'], ['168,00', '168.00'], ['0,25', '0.25']])('makes a point of the comma in %s', (before, after) => {
    expect(fixedBy('KPR007', hours(before))).toBe(hours(after));
    expect(findingsOf('KPR007', hours(before))[0]!.fix!.kind).toBe('safe');
  });

  it.each(['7,125', ',5', '0,00', '168,01', '420,00', '-7,50', '7,', '1,000,00', '7&#44;50'])('leaves %s to a person', (written) => {
    expect(findingsOf('KPR007', hours(written)).map(({ fix }) => fix)).toEqual([undefined]);
  });

  it('does not make the hours contradict the other hours of the row', () => {
    const both = (own: string, all: string): string => service(`<tjTjenType>15</tjTjenType><tjTimerUke>${own}</tjTimerUke><tjResTimerUke>${all}</tjResTimerUke>`);
    expect(fixedBy('KPR007', both('7,50', '9.00'))).toBe(both('7.50', '9.00'));
    expect(fixedBy('KPR007', both('7,50', '5.00'))).toBeUndefined();
    expect(fixedBy('KPR007', both('7.50', '200,00'))).toBe(both('7.50', '200.00'));
    expect(fixedBy('KPR007', both('7.50', '5,00'))).toBeUndefined();
  });

  it.each([
    ['<peAlder>+70</peAlder>', '+70', ['KPR007 info']],
    ['<peAlder>-1</peAlder>', '-1', ['KPR112 warning']],
    ['<peFraDato>18991231</peFraDato>', '18991231', ['KPR007 info']],
    ['<peFraDato>20991231</peFraDato>', '20991231', []],
    [service('<tjTjenType>6</tjTjenType><tjFraDato>20210301</tjFraDato><tjTilDato>18500101</tjTilDato>'), '18500101', ['KPR301 warning']],
    [service('<tjTjenType>6</tjTjenType><tjFraDato>20210301</tjFraDato><tjTilDato>22000101</tjTilDato>'), '22000101', ['KPR007 info']],
    [service('<tjTjenType>6</tjTjenType><tjFraDato>18500101</tjFraDato><tjTilDato>20210101</tjTilDato>'), '18500101', ['KPR303 error']],
    [service('<tjTjenType>6</tjTjenType><tjKlageMottatt>20210301</tjKlageMottatt><tjKlageBesvart>18500101</tjKlageBesvart>'), '18500101', ['KPR309 warning']],
    [service('<tjTjenType>6</tjTjenType><tjKlageMottatt>20210301</tjKlageMottatt><tjKlageBesvart>21500101</tjKlageBesvart>'), '21500101', ['KPR007 info']],
    [service('<tjTjenType>006</tjTjenType>'), '006', ['KPR202 error']],
    [service('<tjTjenType>15</tjTjenType><tjTimerUke>0007.00</tjTimerUke>'), '0007.00', ['KPR007 info']],
    [service('<tjTjenType>15</tjTjenType><tjTimerUke>7.00</tjTimerUke><tjResTimerUke>1234.5</tjResTimerUke>'), '1234.5', ['KPR007 info']],
    [service('<tjTjenType>15</tjTjenType><tjTimerUke>1234.5</tjTimerUke>'), '1234.5', ['KPR401 warning']],
    [service('<tjTjenType>15</tjTjenType><tjTimerUke>7.00</tjTimerUke><tjResTimerUke>0006.00</tjResTimerUke><tjFraDato>20210301</tjFraDato>'), '0006.00', ['KPR405 warning']],
    [service('<tjTjenType>15</tjTjenType><tjTimerUke>0007</tjTimerUke>'), '0007', ['KPR403 info']],
    ['<peAlder>0080</peAlder>', '0080', []],
  ])('reports what only the register’s pattern forbids where no other rule does: %s', (content, value, rules) => {
    expect(rulesAt(content, value)).toEqual(rules);
  });

  it.each([
    ['tjTimerUke', 'KPR007', 'decimal'],
    ['tjTjenType', 'KPR007', 'large'],
    ['tjFraDato', 'KPR007', 'date'],
    ['tjVedtak', 'KPR205', undefined],
  ])('and other rules are not stopped by a number of millions of digits in %s', (field, rule, message) => {
    const nines = '9'.repeat(3_000_000);
    const { findings, systemErrors } = check(extractOf(service(`<${field}>${nines}</${field}>`)), undefined, 2021);
    expect(systemErrors).toEqual([]);
    const found = findings.filter((finding) => finding.rule === rule && finding.field === field);
    expect(found).toMatchObject([message === undefined ? {} : { message }]);
    expect(new Writer('en').message(found[0]!)).not.toContain('9');
  });
});

describe('KPR007 leaves a date after the data year to KPR316', () => {
  const late = '<FUNKSJON><fnFunkType>1</fnFunkType><fnFunkVerdi>3</fnFunkVerdi><fnFraDato>21500101</fnFraDato><fnTilDato>99991231</fnTilDato></FUNKSJON>';

  it('also where the header does not say when the period ends', () => {
    expect(findingsOf('KPR316', late)).toHaveLength(1);
    expect(findingsOf('KPR007', late)).toEqual([]);
  });
});

describe('KPR008', () => {
  it('says how many contacts may stand there, and of anything else that one may', () => {
    const contact = '<iiKontakt><Type>1</Type><Navn>x</Navn><Telefon>1</Telefon><Epost>a@example.invalid</Epost></iiKontakt>';
    const header = `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2018" versjon="3.5"><INNHINFO><iiInnhType>P</iiInnhType><iiInnhType>P</iiInnhType>${contact.repeat(4)}</INNHINFO></IPLOS>`;
    const messages = check(header).findings.filter(({ rule }) => rule === 'KPR008').map((finding) => new Writer('en').message(finding));
    expect(messages.map((message) => /Keep only (\w+)/.exec(message)![1]).sort()).toEqual(['one', 'three']);
  });
});

describe('white space around a value that is right without it is told as such', () => {
  const header = (iiInnhType: string): string => `<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7"><INNHINFO><iiInnhType>${iiInnhType}</iiInnhType></INNHINFO></IPLOS>`;
  const said = (text: string, rule: string): string[] => check(text).findings.filter((finding) => finding.rule === rule).map((finding) => new Writer('nb').message(finding));

  it('of a fixed value', () => {
    expect(said(header(' P '), 'KPR007')).toEqual([expect.stringMatching(/^iiInnhType har mellomrom rundt P\./)]);
    expect(said(header(' Q '), 'KPR007')).toEqual([expect.stringMatching(/^iiInnhType er «Q», men skal være nøyaktig P\./)]);
  });

  it('of a district, around which the schema of 3.5 takes it', () => {
    const districts = (number: string): string[] => findingsOf('KPR103', `<peKomnr>0301</peKomnr><peBydelsnr>${number}</peBydelsnr>`, 2018).map((finding) => new Writer('nb').message(finding));
    expect(districts(' 01 ')).toEqual(['peBydelsnr har mellomrom rundt 01. Fjern dem i uttrekket.']);
    expect(districts(' 1 ')).toEqual(['peBydelsnr er «1», ikke to sifre. Kontroller bydelen.']);
    expect(districts('0 1')).toEqual(['peBydelsnr er «0 1», ikke to sifre. Kontroller bydelen.']);
  });
});
