/**
 * Changes of a valid extract of 2019's format, with the verdict of `xmllint --schema` (libxml2 2.9.14) by the register's
 * schema on each. Recorded, because the schema itself is not part of the project.
 */

export const valid = `<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">
  <INNHINFO>
    <iiInnhType>P</iiInnhType>
    <iiKomnr>4601</iiKomnr>
    <iiBydelsnr>01</iiBydelsnr>
    <iiKontakt><Type>1</Type><Navn>Syntetisk</Navn><Telefon>00000000</Telefon><Epost>a@example.invalid</Epost></iiKontakt>
    <iiKontakt><Type>2</Type><Navn>Syntetisk</Navn><Telefon>00000000</Telefon><Epost>b@example.invalid</Epost></iiKontakt>
    <iiFraDato>20210101</iiFraDato>
    <iiTilDato>20211231</iiTilDato>
    <iiLagetDato>20220105</iiLagetDato>
    <iiSysID>Syntetisk EPJ</iiSysID>
    <iiSysVersjon>1.0</iiSysVersjon>
    <iiLopenr>1</iiLopenr>
  </INNHINFO>
  <PERSON pePeID="1001">
    <peAlder>70</peAlder>
    <peKjonn>K</peKjonn>
    <peKomnr>4601</peKomnr>
    <peBydelsnr>01</peBydelsnr>
    <PERSONOPPL poPeID="1001" poPoID="1">
      <poHusstand>1</poHusstand>
      <poVurdTann>202101</poVurdTann>
      <poFraDato>20210201</poFraDato>
    </PERSONOPPL>
    <FUNKSJON fnPeID="1001" fnFnID="1">
      <fnFunkType>1</fnFunkType>
      <fnFunkVerdi>3</fnFunkVerdi>
      <fnFraDato>20210201</fnFraDato>
      <fnTilDato>99991231</fnTilDato>
    </FUNKSJON>
    <TJENESTE tjPeID="1001" tjTjID="1" tjVeID="7" tjVeNrID="1">
      <tjTjenType>15</tjTjenType>
      <tjSoknadDato>20210201</tjSoknadDato>
      <tjVedtDato>20210301</tjVedtDato>
      <tjVedtak>2</tjVedtak>
      <tjTimerUke>7.50</tjTimerUke>
      <tjInstOrgnr>974760673</tjInstOrgnr>
      <tjFraDato>20210314</tjFraDato>
    </TJENESTE>
    <DIAGNOSE diPeID="1001" diDiID="1">
      <diKodeVersjon>ICPC-2</diKodeVersjon>
      <diDiagKode>P70</diDiagKode>
      <diFraDato>20210201</diFraDato>
      <diTilDato>20210205</diTilDato>
    </DIAGNOSE>
    <DOGNTILBUD dgPeID="1001" dgDgID="1">
      <dgInstOrgnr>974760673</dgInstOrgnr>
      <dgFraDato>20210210</dgFraDato>
    </DOGNTILBUD>
  </PERSON>
</IPLOS>
`;

export interface Verdict {
  readonly what: string;
  readonly text: string;
  readonly accepted: boolean;
}

function changed(from: string | RegExp, to: string): string {
  const text = valid.replace(from, to);
  if (text === valid) throw new Error(`${String(from)} changes nothing`);
  return text;
}

function element(name: string, content: string): string {
  return changed(new RegExp(`<${name}>[^<]*</${name}>`), `<${name}>${content.replaceAll('$', '$$$$')}</${name}>`);
}

function attribute(name: string, value: string): string {
  return changed(new RegExp(` ${name}="[^"]*"`), ` ${name}="${value}"`);
}

/** Contents of one element, or values of one attribute. */
function values(name: string, contents: { readonly accepts: readonly string[]; readonly rejects: readonly string[] }): Verdict[] {
  const make = valid.includes(` ${name}="`) ? attribute : element;
  const verdicts = (of: readonly string[], accepted: boolean): Verdict[] => of.map((content) => ({ what: `${name} ${JSON.stringify(content)}`, text: make(name, content), accepted }));
  return [...verdicts(contents.accepts, true), ...verdicts(contents.rejects, false)];
}

type Changes = { readonly [what: string]: readonly [from: string | RegExp, to: string] };

function changes(accepted: boolean, all: Changes): Verdict[] {
  return Object.entries(all).map(([what, [from, to]]) => ({ what, text: changed(from, to), accepted }));
}

const NAMESPACE = 'http://www.npr.no/xmlstds/iplos/2019';
const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';
const IPL = `xmlns:ipl="${NAMESPACE}"`;
const prefixed = valid.replace(/<(\/?)(?=[A-Za-z])/g, '<$1ipl:').replace('xmlns=', 'xmlns:ipl=');
const service = /\n {4}<TJENESTE[\s\S]*<\/TJENESTE>/.exec(valid)![0];
const score = /\n {4}<FUNKSJON[\s\S]*<\/FUNKSJON>/.exec(valid)![0];

export const verdicts: readonly Verdict[] = [
  { what: 'nothing changed', text: valid, accepted: true },
  ...values('tjTimerUke', {
    accepts: ['7', '7.', '.5', '7.5', '007.50', '0007', '7.500', '12.340', '99999', '99999.0', '999.99', '1000.00', '12345.00', '0', '-0', '0.0', '.00', '+7', '+7.5', '-7', '-.5', '-12345', ' 7.50 ', '\n7.50\t', '&#55;.50', '7<!-- timer -->.50', '<![CDATA[7.50]]>', '7.50<?x y?>', '0.0000000000', '00000000000000000000000000000001'],
    rejects: ['', ' ', '7,50', ',5', '1e2', '100000', '12.345', '7.501', '99999.1', '9999.99', '1234.56', '-1234.56', '.123', '.', '+', '--7', '7 .50', '7.5.0', 'INF', 'NaN', '7h', '7:30', '٧', '12.3000000000000000000000000', '7.50<x/>'],
  }),
  ...values('tjFraDato', {
    accepts: ['20210230', '00000101', '99991231', '18000101', '2021<!-- mars -->0314', '<![CDATA[20210314]]>', '&#50;0210314'],
    rejects: ['', ' ', '2021-03-14', '2021314', '202103140', '20211301', '20210001', '20210132', '20210100', ' 20210314', '20210314 ', '\n20210314', '2O210314', '+2021031', '20210314Z', '٢٠٢١٠٣١٤', '<!-- -->', '<![CDATA[]]>', '\t20210314', '20210314&#32;'],
  }),
  ...values('tjTjenType', {
    accepts: ['0', '-0', '+7', '-7', '007', '32767', '-32768', '0000000000000000000000000007', '&#49;5', '1<!-- -->5', '<![CDATA[15]]>', '<![CDATA[]]>15', '1<![CDATA[]]>5'],
    rejects: ['', ' ', '7.0', '7.', '1e2', '7 7', '32768', '-32769', '99999999999999999999999', 'abc', '+', '-', '+-1', '0x10', '1_0', '٣', '1,5', '\u00a07', ' 15', '15 ', '\n15\n', '&#32;15', '15<!-- --> ', '<![CDATA[]]>'],
  }),
  ...values('peAlder', { accepts: ['<![CDATA[70]]>'], rejects: [' 70 ', '\t70', '<![CDATA[ 70]]>'] }),
  ...values('iiLopenr', { accepts: ['2147483647', '-2147483648', '+0'], rejects: ['', '2147483648', '-2147483649', '1.0', ' 1', '1 '] }),
  ...values('pePeID', { accepts: ['+1001'], rejects: [' 1001 ', '1001 ', '&#32;1001'] }),
  ...values('tjVeID', {
    accepts: ['0', '+7', '-7', '9223372036854775807', '-9223372036854775808', '+9223372036854775807', '00000000000000000000000000000007', '&#55;'],
    rejects: ['', ' ', '9223372036854775808', '-9223372036854775809', '7.0', 'x', '7 7', ' 7', '7 ', '7&#9;', '\n7'],
  }),
  ...values('iiKomnr', {
    accepts: ['    ', 'abcd', 'æøåæ', '😀😀😀😀', 'e\u0301e\u0301', '&lt;&gt;&amp;a', '46 1', '\n460', '&#10;460', '46<!-- -->01', ' 460'],
    rejects: ['', '460', '46011', ' 4601', '4601 ', '😀😀', '\n4601', '&amp;&amp;&amp;'],
  }),
  ...values('iiSysID', { accepts: ['', ' ', '012345678901234', 'æøåæøåæøåæøåæøå', '<![CDATA[]]>'], rejects: ['0123456789012345', ' 12345678901234 '] }),
  ...values('iiSysVersjon', {
    accepts: ['\r\n12345678901234', '\r12345678901234', '1234567\r\n8901234', '\r\n'.repeat(15), '12345678901234&#13;', '1\r<!-- -->\n345678901234'],
    rejects: ['\r\n123456789012345', '&#13;&#10;12345678901234', '\r\n'.repeat(16), '\r<!-- -->\n12345678901234', '\r\r\n12345678901234', '&#13;\n12345678901234'],
  }),
  ...values('iiBydelsnr', { accepts: ['1\r\n', '\r\n1', '\r\n\r\n', '&#13;&#10;', ' \r\n', '<![CDATA[\r\n]]>1'], rejects: ['\r\n', '12\r\n', '&#13;&#10;1', '\r', '<![CDATA[\r\n]]>'] }),
  ...values('iiInnhType', {
    accepts: ['', '<!-- -->', '<?x?>', '&#80;', '<![CDATA[P]]>', '<![CDATA[]]>P', 'P<![CDATA[]]>'],
    rejects: ['p', ' P', 'P ', '\nP\n', ' ', 'PP', '<![CDATA[]]>', '<![CDATA[]]><!-- -->', '<![CDATA[]]><![CDATA[]]>', '<![CDATA[ ]]>', '<!-- --> '],
  }),
  ...values('peKjonn', { accepts: ['', '<![CDATA[]]>', ' K ', '\nK'], rejects: ['<x/>'] }),
  ...values('peKomnr', { accepts: ['<![CDATA[4601]]>'], rejects: ['<![CDATA[]]>', ' 4601', '4601 '] }),
  ...values('peBydelsnr', { accepts: [' 1', '1\r\n', '\r\n\r\n'], rejects: [' 01', '01 ', '\r\n', '01\r\n'] }),
  ...values('tjVedtak', { accepts: [' 2 ', '<![CDATA[]]>'], rejects: [] }),
  ...values('poVurdTann', { accepts: [' 202101 '], rejects: [] }),
  ...values('diKodeVersjon', { accepts: [' ICPC-2 '], rejects: [] }),
  ...values('tjInstOrgnr', { accepts: [' 974760673 '], rejects: [] }),
  ...values('diDiagKode', { accepts: ['', '1234567890', '   '], rejects: ['12345678901'] }),
  ...values('fnFunkVerdi', { accepts: ['', ' 3 ', 'abc'], rejects: ['3<x/>'] }),
  ...values('versjon', { accepts: ['3&#46;7'], rejects: ['', '3.5', '3.6', ' 3.7', '3.7 ', '3.70'] }),
  ...changes(false, {
    'a mandatory element missing': [/\s*<tjTjenType>15<\/tjTjenType>/, ''],
    'a mandatory element of the header missing': [/\s*<iiSysVersjon>.*<\/iiSysVersjon>/, ''],
    'one contact': [/\s*<iiKontakt>.*<\/iiKontakt>/, ''],
    'an incomplete contact': ['<Navn>Syntetisk</Navn>', ''],
    'no header': [/\s*<INNHINFO>[\s\S]*<\/INNHINFO>/, ''],
    'an empty header': [/<INNHINFO>[\s\S]*<\/INNHINFO>/, '<INNHINFO/>'],
    'no person': [/\s*<PERSON [\s\S]*<\/PERSON>/, ''],
    'pePeID missing': [' pePeID="1001"', ''],
    'tjTjID missing': [' tjTjID="1"', ''],
    'versjon missing': [' versjon="3.7"', ''],
    'an id as an element': [/ fnFnID="1">/, '><fnFnID>1</fnFnID>'],
    'an element twice': [/<tjVedtak>2<\/tjVedtak>/, '<tjVedtak>2</tjVedtak><tjVedtak>2</tjVedtak>'],
    'an element twice, apart': ['</TJENESTE>', '<tjVedtak>2</tjVedtak></TJENESTE>'],
    'the header twice': [/<INNHINFO>[\s\S]*<\/INNHINFO>/, '$&$&'],
    'an attribute twice': [' tjTjID="1"', ' tjTjID="1" tjTjID="1"'],
    'two elements the wrong way round': [/(<tjSoknadDato>.*)(\s*)(<tjVedtDato>.*)/, '$3$2$1'],
    'fields of the header the wrong way round': [/(<iiFraDato>.*)(\s*)(<iiTilDato>.*)/, '$3$2$1'],
    'a contact behind the dates': ['<iiLagetDato>', '<iiKontakt><Type>1</Type><Navn/><Telefon/><Epost/></iiKontakt><iiLagetDato>'],
    'rows of two kinds the wrong way round': [score + service, service + score],
    'rows of two kinds in turn': [service, service + score + service],
    'a field of the person behind the rows': ['</PERSON>', '<peDodDato>20211201</peDodDato></PERSON>'],
    'the header behind the persons': ['</IPLOS>', '<INNHINFO/></IPLOS>'],
    'an unknown element': ['<tjVedtak>', '<tjMerknad/><tjVedtak>'],
    'an unknown row': ['</PERSON>', '<VEDTAK id="1"><dato>1</dato></VEDTAK></PERSON>'],
    'a misspelt element': [/tjVedtak>/g, 'tjvedtak>'],
    'an element of another row': ['<tjVedtak>', '<poHusstand>1</poHusstand><tjVedtak>'],
    'an element in the root': ['</IPLOS>', '<ukjent/></IPLOS>'],
    'an element around a field': ['<tjVedtak>2</tjVedtak>', '<x><tjVedtak>2</tjVedtak></x>'],
    'an element around a row': [service, `\n    <x>${service}\n    </x>`],
    'an element around a contact': [/<iiKontakt>.*<\/iiKontakt>/, '<x>$&</x>'],
    'an element around a person': [/<PERSON [\s\S]*<\/PERSON>/, '<x>$&</x>'],
    'a row in a row': ['</TJENESTE>', '<TJENESTE tjPeID="1001" tjTjID="2"><tjTjenType>6</tjTjenType></TJENESTE></TJENESTE>'],
    'a row of another kind in a row': ['</TJENESTE>', `${score}</TJENESTE>`],
    'a person in a person': ['</PERSON>', '<PERSON pePeID="1002"/></PERSON>'],
    'a person in a row': ['</TJENESTE>', '<PERSON pePeID="1002"/></TJENESTE>'],
    'a person in the header': ['</INNHINFO>', '<PERSON pePeID="1002"/></INNHINFO>'],
    'a root in the root': ['</IPLOS>', '<IPLOS/></IPLOS>'],
    'a row outside persons': ['</IPLOS>', `${score}</IPLOS>`],
    'text in a row': ['<tjVedtak>', 'tekst<tjVedtak>'],
    'text in the root': ['</IPLOS>', 'tekst</IPLOS>'],
    'text in the header': ['</INNHINFO>', '.</INNHINFO>'],
    'a reference in a row': ['<tjVedtak>', '&#65;<tjVedtak>'],
    'a no-break space in a row': ['<tjVedtak>', '\u00a0<tjVedtak>'],
    'CDATA in a row': ['<tjVedtak>', '<![CDATA[tekst]]><tjVedtak>'],
    'blank CDATA in a row': ['<tjVedtak>', '<![CDATA[ ]]><tjVedtak>'],
    'empty CDATA in a row': ['<tjVedtak>', '<![CDATA[]]><tjVedtak>'],
    'empty CDATA in an empty row': [/<PERSONOPPL ([^>]*)>[\s\S]*<\/PERSONOPPL>/, '<PERSONOPPL $1><![CDATA[]]></PERSONOPPL>'],
    'empty CDATA in a person': ['<PERSONOPPL ', '<![CDATA[]]><PERSONOPPL '],
    'empty CDATA in a contact': ['<Navn>', '<![CDATA[]]><Navn>'],
    'empty CDATA in the header': ['<iiKomnr>', '<![CDATA[]]><iiKomnr>'],
    'empty CDATA in the root': ['</IPLOS>', '<![CDATA[]]></IPLOS>'],
    'an attribute on a field': ['<tjVedtak>', '<tjVedtak a="1">'],
    'an attribute on a row': ['<TJENESTE ', '<TJENESTE a="1" '],
    'an attribute on the root': [' versjon', ' a="1" versjon'],
    'an attribute with a prefix': ['<TJENESTE ', '<TJENESTE xmlns:q="urn:q" q:a="1" '],
    'an id with the prefix of the namespace': [' pePeID="1001"', ` ${IPL} ipl:pePeID="1001"`],
    'xml:lang': ['<Navn>', '<Navn xml:lang="nb">'],
    'xml:space': ['<TJENESTE ', '<TJENESTE xml:space="preserve" '],
    'xsi:nil on an empty element': ['<tjVedtak>2<', `<tjVedtak ${XSI} xsi:nil="true"><`],
    'xsi:nil that says no': ['<tjVedtak>', `<tjVedtak ${XSI} xsi:nil="false">`],
    'an unknown attribute of xsi': ['<tjVedtak>', `<tjVedtak ${XSI} xsi:a="1">`],
    'xsi:type of another type': ['<tjFraDato>', `<tjFraDato ${XSI} ${XS} xsi:type="xs:string">`],
    'xsi:type without a namespace': ['<tjVedtak>', `<tjVedtak ${XSI} xsi:type="string">`],
    'xsi:type of a base type': ['<tjTjenType>', `<tjTjenType ${XSI} ${XS} xsi:type="xs:int">`],
    'xsi:type of a base type of the header': ['<INNHINFO>', `<INNHINFO ${XSI} ${XS} xsi:type="xs:anyType">`],
    'xsi:type of a length-limited text': ['<iiSysID>', `<iiSysID ${XSI} ${XS} xsi:type="xs:string">`],
    'xsi:type of hours': ['<tjTimerUke>', `<tjTimerUke ${XSI} ${XS} xsi:type="xs:decimal">`],
    'xsi:type of a row': ['<TJENESTE ', `<TJENESTE ${XSI} ${IPL} xsi:type="ipl:TjenesteType" `],
    'xsi:type of a list': ['<tjVedtak>', `<tjVedtak ${XSI} ${XS} xsi:type="xs:NMTOKENS">`],
    'xsi:type with white space': ['<tjVedtak>', `<tjVedtak ${XSI} ${XS} xsi:type=" xs:string ">`],
    'xsi:type of nothing': ['<tjVedtak>', `<tjVedtak ${XSI} xsi:type="">`],
    'xsi:nil on a row': ['<TJENESTE ', `<TJENESTE ${XSI} xsi:nil="true" `],
    'xsi:nil on the root': [' versjon', ` ${XSI} xsi:nil="false" versjon`],
    'schemaLocation without a prefix': [' versjon', ' schemaLocation="a b" versjon'],
    'schemaLocation of another namespace': [' versjon', ' xmlns:xsi="urn:x" xsi:schemaLocation="a b" versjon'],
    'a field in no namespace': ['<tjVedtak>', '<tjVedtak xmlns="">'],
    'a field in another namespace': ['<tjVedtak>', '<tjVedtak xmlns="urn:x">'],
    'a row in another namespace': ['<TJENESTE ', '<TJENESTE xmlns="urn:x" '],
    'no namespace': [` xmlns="${NAMESPACE}"`, ''],
    'another namespace': ['iplos/2019', 'iplos/2020'],
    'an unclosed field': ['</tjVedtak>', ''],
    'an unclosed row': ['</TJENESTE>', ''],
    'an unclosed person': ['</PERSON>', ''],
    'an unclosed root': ['</IPLOS>', ''],
    'a stray end tag': ['</TJENESTE>', '</TJENESTE></TJENESTE>'],
    'a misspelt end tag': ['</tjVedtak>', '</tjVedtakk>'],
    'a bare ampersand': ['Syntetisk EPJ', 'A & B'],
    'an unknown entity': ['Syntetisk EPJ', '&nbsp;'],
    'a control character': ['Syntetisk EPJ', '\u0001'],
    'an attribute without quotes': ['"1001"', '1001'],
    'a second root': [/$/, '<IPLOS/>'],
    'an unbound prefix': [/tjVedtak>/g, 'q:tjVedtak>'],
  }),
  ...changes(true, {
    'optional fields missing': [/\s*<tj(Vedtak|VedtDato|InstOrgnr|TimerUke)>.*/g, ''],
    'tjVeID and tjVeNrID missing': [' tjVeID="7" tjVeNrID="1"', ''],
    'an empty person': [/<PERSON ([^>]*)>[\s\S]*<\/PERSON>/, '<PERSON $1/>'],
    'an empty PERSONOPPL': [/<PERSONOPPL ([^>]*)>[\s\S]*<\/PERSONOPPL>/, '<PERSONOPPL $1></PERSONOPPL>'],
    'many contacts': [/\s*<iiKontakt>.*<\/iiKontakt>/, '$&$&$&$&$&'],
    'the same row twice': [service, service + service],
    'the same person twice': [/<PERSON [\s\S]*<\/PERSON>/, '$&$&'],
    'a comment between rows': ['<TJENESTE ', '<!-- <tjVedtak> --><TJENESTE '],
    'an instruction between rows': ['<TJENESTE ', '<?visning fold?><TJENESTE '],
    'a blank reference between rows': ['<TJENESTE ', '&#32;&#10;<TJENESTE '],
    'a namespace declaration that is not used': ['<tjVedtak>', '<tjVedtak xmlns:q="urn:q">'],
    'the namespace declared again': ['<TJENESTE ', `<TJENESTE xmlns="${NAMESPACE}" `],
    'a field with a prefix': [/<tjVedtak>2<\/tjVedtak>/, `<q:tjVedtak xmlns:q="${NAMESPACE}">2</q:tjVedtak>`],
    'xsi:schemaLocation': [' versjon', ` ${XSI} xsi:schemaLocation="${NAMESPACE} iplos_2019.xsd" versjon`],
    'xsi:noNamespaceSchemaLocation': ['<TJENESTE ', `<TJENESTE ${XSI} xsi:noNamespaceSchemaLocation="a.xsd" `],
    'xsi:type of a date': ['<tjFraDato>', `<tjFraDato ${XSI} ${IPL} xsi:type="ipl:DatoType">`],
    'xsi:type of a date, unprefixed': ['<tjFraDato>', `<tjFraDato ${XSI} xsi:type="DatoType">`],
    'xsi:type of a text': ['<tjVedtak>', `<tjVedtak ${XSI} ${XS} xsi:type="xs:string">`],
    'xsi:type of a number': ['<tjTjenType>', `<tjTjenType ${XSI} ${XS} xsi:type="xs:short">`],
    'xsi:type of a text, with a reference': ['<tjVedtak>', `<tjVedtak ${XSI} ${XS} xsi:type="&#120;s:string">`],
    'xsi:type derived from that of a text': ['<tjVedtak>', `<tjVedtak ${XSI} ${XS} xsi:type="xs:token">`],
    'xsi:type of a date on a text that is one': [/<tjVedtak>2</, `<tjVedtak ${XSI} ${IPL} xsi:type="ipl:DatoType">20210314<`],
    'xsi:type derived from that of a number': ['<tjTjenType>', `<tjTjenType ${XSI} ${XS} xsi:type="xs:byte">`],
    'xsi:type derived from that of a larger number': ['<iiLopenr>', `<iiLopenr ${XSI} ${XS} xsi:type="xs:short">`],
    'xsi:type of a contact': ['<iiKontakt>', `<iiKontakt ${XSI} ${IPL} xsi:type="ipl:KontaktType">`],
    'xsi:schemaLocation that is none': [' versjon', ` ${XSI} xsi:schemaLocation="a" versjon`],
    'xsi:schemaLocation on a field': ['<tjVedtak>', `<tjVedtak ${XSI} xsi:schemaLocation="a b">`],
    'xsi:type of the header': ['<INNHINFO>', `<INNHINFO ${XSI} ${IPL} xsi:type="ipl:InnhInfoType">`],
    'no XML declaration': [/^.*\n/, ''],
    'Windows line ends': [/\n/g, '\r\n'],
    'nothing between tags': [/>\s+</g, '><'],
    'line ends in tags': [/<TJENESTE /, '<TJENESTE\n\t'],
    'apostrophes': [/ pePeID="1001"/, " pePeID = '1001'"],
    'a prefix throughout': [/[\s\S]*/, prefixed],
  }),
  { what: 'a prefix, but not on one field', text: prefixed.replaceAll('ipl:tjVedtak', 'tjVedtak'), accepted: false },
  { what: 'a prefix, and an unknown element', text: prefixed.replace('<ipl:tjVedtak>', '<ipl:x/><ipl:tjVedtak>'), accepted: false },
  { what: 'a prefix, and a wrong date', text: prefixed.replace('20210314', '2021031'), accepted: false },
];
