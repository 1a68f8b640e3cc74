import type { Guide } from './guide.ts';

export const kpr801: Guide = {
  finds: {
    nb: 'Uttrekket har minst 100 mottakere, og ingen av dem har kode 29. 12 og 13 regnes som bolig. Har bare én aktiv rad en ukjent kode eller den utgåtte 10, er regelen stille, for det kan være boligene. Funnet står ved INNHINFO og gjelder hele filen.',
    en: 'The extract has at least 100 recipients, and none of them has code 29. 12 and 13 count as housing. If even one active row has an unknown code or the expired 10, the rule is silent, since it may be the housing. The finding stands at INNHINFO and is about the whole file.',
  },
  matters: {
    nb: 'Kommunen får 0 i boligtallene, og alle som bor i kommunale boliger, blir regnet som boende i eget hjem. FHIs notat om 2023-tallene har flere kommuner der koden forsvant da fagsystemet ble byttet: Nesodden fra 126, Indre Fosen fra 159, Holtålen fra 47 til 0–4.',
    en: 'The municipality gets 0 in the figures on housing, and all who live in municipal housing count as living in their own home. FHI’s note on the 2023 figures has several municipalities where the code vanished when the record system changed: Nesodden from 126, Indre Fosen from 159, Holtålen from 47 to 0–4.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>
<PERSON pePeID="2">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="2" tjTjID="2">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  persons: 100,
  remedy: {
    nb: 'Slå opp noen som bor i kommunal bolig til helse- og omsorgsformål, og se hvilken tjeneste de har i fagsystemet. I Helseplattformen skal det være «Bolig som kommune disponerer til helse- og omsorgsformål», ikke «Kommunal bolig» eller «Bofellesskap». Leverandøren må knytte tjenesten til kode 29; noen fagsystemer krever at det settes opp særskilt.',
    en: 'Look up some people who live in municipal housing for health and care purposes, and see which service they have in the record system. In Helseplattformen it must be “Bolig som kommune disponerer til helse- og omsorgsformål”, not “Kommunal bolig” or “Bofellesskap”. The vendor must tie the service to code 29; some record systems need that to be set up specially.',
  },
};
