import type { Guide } from './guide.ts';

export const kpr704: Guide = {
  finds: {
    nb: 'poLegeMiddGj er 1, men personen har ikke hatt noen aktiv tjeneste med 18, 19, 20 eller 21 i dataåret. Har en tjeneste ukjent kode, er regelen stille. Hver rad med svaret får et funn.',
    en: 'poLegeMiddGj is 1, but the person has had no active service with 18, 19, 20 or 21 in the data year. Where a service has an unknown code, the rule is silent. Each row with the answer gets a finding.',
  },
  matters: {
    nb: 'Legemiddelgjennomgang er bare for sykehjem og langtidsopphold, ifølge kursmaterialet fra 2018. Måltallet regnes av dem som bor der, så svaret gjør ingen nytte for en hjemmeboende. Men det kan bety at oppholdet mangler i uttrekket, og da mangler kommunen en beboer.',
    en: 'The medication review is only for nursing homes and long stays, according to the course material of 2018. The Måltall is computed of those who live there, so that the answer is of no use for somebody living at home. But it may mean that the stay is missing from the extract, and then the municipality lacks a resident.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poLegeMiddGj>1</poLegeMiddGj>
  <poLegeMiddGjDato>20210215</poLegeMiddGjDato>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poLegeMiddGj>1</poLegeMiddGj>
  <poLegeMiddGjDato>20210215</poLegeMiddGjDato>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>21</tjTjenType>
  <tjSoknadDato>20210101</tjSoknadDato>
  <tjVedtDato>20210110</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210115</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se hvor personen bodde da legemidlene ble gjennomgått. På sykehjem: registrer oppholdet. Hjemme: slett svaret, også når fastlegen har gjort gjennomgangen. Henter uttrekket svaret for alle, bør leverandøren begrense det til dem som har et opphold.',
    en: 'See where the person lived when the medicines were reviewed. In a nursing home: enter the stay. At home: delete the answer, also where the general practitioner made the review. If the export takes the answer for everybody, the vendor should limit it to those who have a stay.',
  },
};
