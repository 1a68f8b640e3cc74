import { generateExtract } from '../../../shared/generate/generate.ts';
import { defaultLayout, serializeExtract } from '../../../shared/generate/serialize.ts';

/** Well-formed documents that hold everything XML without a DTD has. */
export const handmade: readonly string[] = [
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c -->\n<r xmlns="urn:u" xmlns:p="urn:v" a="1" p:a="2">\n  <a>1</a><p:b x=\'y"z\' p:x="&lt;&#65;">t &amp; u</p:b>\r\n<![CDATA[ <x> ]] ]]><c/><?pi d?><d >æøå 😀</d\n></r>\n<!-- e -->',
  "<?xml version='1.0' standalone='yes'?><a><b>x</b><b>y</b><c d=\"e\" f=\"g\"/>text<!-- - --> more &#x41; &quot;</a>",
  '<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7"><INNHINFO><iiInnhType>P</iiInnhType></INNHINFO>\n<PERSON pePeID="1">\n\t<peAlder>20</peAlder>\n<TJENESTE tjPeID="1" tjTjID="2"><tjTjenType>15</tjTjenType></TJENESTE></PERSON></IPLOS>',
  '<n:IPLOS xmlns:n="urn:n"\r\n\tversjon="3.7">\r\n<n:PERSON n:x="&#x1F600;"\tpePeID = "1"\r>\r<n:peAlder\r\n>2&#48;</n:peAlder >\r\r\n</n:PERSON></n:IPLOS>',
  '<å æ="ø"><é·́>\u{1f600}&#128512;</é·́><b>]] ]> > &#x9;&#10;&#13;</b><![CDATA[]]><![CDATA[]]]]><![CDATA[>\r\n&amp;]]></å>\r\n',
  '<a><!----><!-- > <b> & ]]> ?> æ\r\n --><?x?><?y <b> & -- ]]> æ\r\n??><b\n>\n</b\t></a><!-- \r -->\r<?z ?>\r',
];

/** A synthetic extract of a few persons. */
export function extractOf(persons: number, seed: number, lineEnd: '\n' | '\r\n' = '\n', indent = true): string {
  return [...serializeExtract(generateExtract({ persons, seed, municipality: '4601', year: 2021 }), { ...defaultLayout, lineEnd, indent })].join('');
}
