/** A valid extract of 2021 without persons, in three parts. */
const start = '<?xml version="1.0" encoding="UTF-8"?>\n<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">\n';
const header = [
  '<iiInnhType>P</iiInnhType>',
  '<iiKomnr>4601</iiKomnr>',
  '<iiBydelsnr>00</iiBydelsnr>',
  '<iiKontakt><Type>1</Type><Navn>Syntetisk Kontakt</Navn><Telefon>00000000</Telefon><Epost>kontakt@example.invalid</Epost></iiKontakt>',
  '<iiKontakt><Type>2</Type><Navn>Syntetisk Kontakt</Navn><Telefon>00000000</Telefon><Epost>kontakt@example.invalid</Epost></iiKontakt>',
  '<iiFraDato>20210101</iiFraDato>',
  '<iiTilDato>20211231</iiTilDato>',
  '<iiLagetDato>20220105</iiLagetDato>',
  '<iiSysID>Syntetisk</iiSysID>',
  '<iiSysVersjon>1</iiSysVersjon>',
  '<iiLopenr>1</iiLopenr>',
];
/** A row that gives no finding. */
const service = '<TJENESTE tjPeID="1" tjTjID="1"><tjTjenType>6</tjTjenType><tjFraDato>20210314</tjFraDato></TJENESTE>';

/** The example of a guide (rules/guides/guide.ts) in an extract that is valid but for what the example shows. */
export function framed(example: string, persons?: number): string {
  const text = example.trim();
  if (text.startsWith('<?xml') || text.startsWith('<!DOCTYPE') || text.startsWith('<IPLOS')) return whole(`${text}\n`, header, person(service));
  if (text.startsWith('<ii')) return whole(start, replaced(text), person(service));
  if (text.startsWith('<PERSON ')) return whole(start, header, persons === undefined ? text : repeated(text, persons));
  // Diagnoses and stays stand after the services, and alone they make nobody a recipient (KPR109).
  return whole(start, header, person(/^<(DIAGNOSE|DOGNTILBUD) /.test(text) ? service + text : text));
}

function whole(opening: string, fields: readonly string[], content: string): string {
  return `${opening}<INNHINFO>\n${fields.join('\n')}\n</INNHINFO>\n${content}\n</IPLOS>\n`;
}

function person(rows: string): string {
  return `<PERSON pePeID="1"><peAlder>70</peAlder><peKjonn>K</peKjonn><peKomnr>4601</peKomnr><peBydelsnr>00</peBydelsnr>\n${rows}\n</PERSON>`;
}

/** The header with the fields of the example in place of the first of the same name. */
function replaced(text: string): string[] {
  const fields = [...header];
  const taken = new Set<number>();
  for (const [field, name] of text.matchAll(/<(ii\w+)[^>]*>[^]*?<\/\1>/g)) {
    const at = fields.findIndex((other, i) => !taken.has(i) && other.startsWith(`<${name}>`));
    if (at < 0) throw new Error(`the frame has no ${name} left`);
    fields[at] = field;
    taken.add(at);
  }
  return fields;
}

/** The persons again and again, each with an id of its own. */
function repeated(text: string, times: number): string {
  const given = text.split(/(?<=<\/PERSON>)\s*/).filter((one) => one !== '');
  return Array.from({ length: times }, (_, i) => given[i % given.length]!.replace(/(\w\wPeID)="\d+"/g, `$1="${1000 + i}"`)).join('\n');
}
