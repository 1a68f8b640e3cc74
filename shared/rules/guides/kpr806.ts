import type { Guide } from './guide.ts';

export const kpr806: Guide = {
  finds: {
    nb: 'Uttrekket har minst 100 avslag, men ikke én klage. En rad regnes som klage når tjKlageMottatt eller tjKlageBesvart er fylt ut, også om datoen er feil. Alle radene i filen regnes med.',
    en: 'The extract has at least 100 rejections, but not one complaint. A row counts as a complaint where tjKlageMottatt or tjKlageBesvart is filled in, even with a wrong date. All rows of the file count.',
  },
  matters: {
    nb: 'Kommunen får 0 klager i tallene. Klager er underrapportert i landet, ifølge Helsedirektoratets rapport for 2021, og det er sjelden at ingen av hundre avslag blir påklaget. Registeret godtar filen, og det kan være riktig.',
    en: 'The municipality gets 0 complaints in the figures. Complaints are underreported in the country, according to Helsedirektoratet’s report for 2021, and it is rare that none of a hundred rejections is complained about. The registry accepts the file, and it may be right.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>21</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>1</tjVedtak>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>21</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>1</tjVedtak>
  </TJENESTE>
</PERSON>
<PERSON pePeID="2">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="2" tjTjID="2">
    <tjTjenType>21</tjTjenType>
    <tjSoknadDato>20210201</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>1</tjVedtak>
    <tjKlageMottatt>20210320</tjKlageMottatt>
  </TJENESTE>
</PERSON>`,
  persons: 100,
  remedy: {
    nb: 'Spør dem som behandler klager, hvor mange det var, og hvor de føres. Ligger klagene bare i sakssystemet, må noen registrere datoen på vedtaket i fagsystemet også. Ligger de i fagsystemet, er det leverandøren som må ta med tjKlageMottatt.',
    en: 'Ask those who handle complaints how many there were, and where they are kept. If they are only in the case system, somebody must enter the date on the decision in the record system too. If they are in the record system, the vendor must include tjKlageMottatt.',
  },
};
