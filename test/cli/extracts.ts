/** Small extracts for the command line: the fewest rows with which a finding of each severity can be made at will. */

const head = `<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">
  <INNHINFO>
    <iiInnhType>P</iiInnhType>
    <iiKomnr>4601</iiKomnr>
    <iiBydelsnr>00</iiBydelsnr>
    <iiKontakt>
      <Type>1</Type>
      <Navn>Syntetisk Kontakt</Navn>
      <Telefon>00000000</Telefon>
      <Epost>kontakt@example.invalid</Epost>
    </iiKontakt>
    <iiKontakt>
      <Type>2</Type>
      <Navn>Syntetisk Kontakt</Navn>
      <Telefon>00000000</Telefon>
      <Epost>kontakt@example.invalid</Epost>
    </iiKontakt>
    <iiFraDato>20210101</iiFraDato>
    <iiTilDato>20211231</iiTilDato>
    <iiLagetDato>20220105</iiLagetDato>
    <iiSysID>Syntetisk</iiSysID>
    <iiSysVersjon>1</iiSysVersjon>
    <iiLopenr>1</iiLopenr>
  </INNHINFO>
`;

export const tail = '</IPLOS>\n';

/** A person with meals on wheels; `code` and `until` are free to be wrong. */
export function person(ordinal: number, { code = '5', until = '20211101' }: { code?: string; until?: string } = {}): string {
  const id = 1000 + ordinal;
  return `  <PERSON pePeID="${id}">
    <peAlder>70</peAlder>
    <peKjonn>K</peKjonn>
    <peKomnr>4601</peKomnr>
    <peBydelsnr>00</peBydelsnr>
    <TJENESTE tjPeID="${id}" tjTjID="${ordinal}">
      <tjTjenType>${code}</tjTjenType>
      <tjSoknadDato>20210201</tjSoknadDato>
      <tjVedtDato>20210301</tjVedtDato>
      <tjVedtak>2</tjVedtak>
      <tjFraDato>20210314</tjFraDato>
      <tjTilDato>${until}</tjTilDato>
    </TJENESTE>
  </PERSON>
`;
}

/** The codes and ends of services that give one finding each. */
export const faults = {
  /** KPR202, an error. */
  error: { code: '98' },
  /** KPR301, a warning. */
  warning: { until: '20210301' },
} as const;

export function extract(...persons: readonly string[]): string {
  return head + persons.join('') + tail;
}

export const clean = extract(person(1));
export const withError = extract(person(1, faults.error));
export const withWarning = extract(person(1, faults.warning));

/** An extract of many persons, piece by piece the same. */
export function large(persons: number, wrong: Parameters<typeof person>[1] = {}): string {
  return extract(...Array.from({ length: persons }, (_, i) => person(i + 1, wrong)));
}
