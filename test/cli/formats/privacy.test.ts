import { describe, expect, it } from 'vitest';
import { formats } from '../../../server/cli/formats/index.ts';
import { check } from '../../rules/fixture.ts';
import { runReport } from './reports.ts';
import { contextOf, print } from './run.ts';

/** Everything in the extract below that names somebody, or could. All of it is made up. */
const secrets = ['88001122', '88001133', '88005501', '88006601', '88007701', 'Kirsten', 'Nordmann', '99887766', 'kirsten.nordmann', 'Storgata', '41999912345', '99912345', '1000007', '5000000402', '01017012350'];

/** Faults at every place that holds an identity: keys, contacts, comments, and where nothing should stand. */
const extract = `<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">
  <INNHINFO>
    <iiInnhType>P</iiInnhType>
    <iiKomnr>4601</iiKomnr>
    <iiBydelsnr>01</iiBydelsnr>
    <iiKontakt><Type>1</Type><Navn>Kirsten Nordmann</Navn><Telefon>99887766</Telefon><Epost>kirsten.nordmann</Epost></iiKontakt>
    <iiKontakt><Type>2</Type><Navn></Navn><Telefon>
      99887766
    </Telefon><Epost>kirsten.nordmann</Epost></iiKontakt>
    <iiFraDato>20210101</iiFraDato>
    <iiTilDato>20211231</iiTilDato>
    <iiLagetDato>20220105</iiLagetDato>
    <iiSysID>41999912345</iiSysID>
    <iiSysVersjon>Kirsten Nordmann 1</iiSysVersjon>
    <iiLopenr>1</iiLopenr>
  </INNHINFO>
  <PERSON pePeID="88001122">
    <peAlder>41999912345</peAlder>
    <peKjonn>Kirsten</peKjonn>
    <peKomnr>4601</peKomnr>
    <!-- Kirsten, Storgata 1 -->
    <PERSONOPPL poPeID="88001133" poPoID="88005501">Kirsten
      <poHusstand>Kirsten Nordmann</poHusstand>
      <fodselsnummer>41999912345</fodselsnummer>
    </PERSONOPPL>
    <PERSONOPPL poPeID="88001122" poPoID="88005501"/>
    <TJENESTE tjPeID="88001133" tjTjID="88006601" gateadresse="Storgata 1">
      <tjTjenType>12</tjTjenType>
      <tjFraDato>Storgata</tjFraDato>
    </TJENESTE>
    <DIAGNOSE diPeID="88001122" diDiID="88007701">
      <diKodeVersjon>Kirsten Nordmann</diKodeVersjon>
      <diDiagKode>41999912345</diDiagKode>
    </DIAGNOSE>
  </PERSON>
  <PERSON pePeID="88001122"><peKjonn>K</peKjonn></PERSON>
  <PERSON pePeID="88001122">
    <peAlder>1000007</peAlder>
    <peKjonn>1000007</peKjonn>
    <peKomnr>1000007</peKomnr>
    <PERSONOPPL poPeID="88001122" poPoID="88005501">
      <poVurdLege>1000007</poVurdLege>
      <poIndPlan>1000007</poIndPlan>
    </PERSONOPPL>
    <FUNKSJON fnPeID="88001122" fnFnID="88005501"><fnFunkType>1</fnFunkType><fnFunkVerdi>5000000402</fnFunkVerdi></FUNKSJON>
    <TJENESTE tjPeID="88001122" tjTjID="88006601">
      <tjTjenType>5000000402</tjTjenType>
      <tjTimerUke>5000000402</tjTimerUke>
      <tjInstOrgnr>5000000402</tjInstOrgnr>
      <tjFraDato>1000007</tjFraDato>
    </TJENESTE>
    <DIAGNOSE diPeID="88001122" diDiID="88007701"><diKodeVersjon>1000007</diKodeVersjon><diDiagKode>1000007</diDiagKode>5000000402</DIAGNOSE>
    <O01017012350/>
    <A1000007/>
  </PERSON>
  <PERSON pePeID="88001133" navn="Kirsten">
    <etternavn>Nordmann
  </PERSON>
</IPLOS>
`;

const report = runReport([{ ...check(extract), path: 'a.xml' }]);

describe.each(['nb', 'en'] as const)('masked, in %s', (language) => {
  const context = contextOf(language, { texts: { 'a.xml': extract }, frames: true });

  it.each(Object.entries(formats))('%s holds nothing that names somebody', async (name, { load }) => {
    const output = print(await load(), report, context);
    // Fingerprints are not made of identities, and their digits mean nothing.
    const readable = output.replace(/[0-9a-f]{64}/g, '');
    expect(output).toContain(name === 'text' ? '•' : 'KPR');
    expect(secrets.filter((secret) => readable.includes(secret)), readable).toEqual([]);
  });
});

it('with --detail full, the text format shows what stands there', async () => {
  const output = print(await formats['text']!.load(), report, contextOf('nb', { texts: { 'a.xml': extract }, frames: true, detail: 'full' }));
  for (const secret of ['88001122', '88001133', '88005501']) expect(output).toContain(secret);
});
