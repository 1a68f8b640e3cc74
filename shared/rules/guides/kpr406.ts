import type { Guide } from './guide.ts';

export const kpr406: Guide = {
  finds: {
    nb: 'tjTimerUke er 0 i en aktiv tjeneste med en kode som krever timer (de samme som KPR402). Det er en opplysning, for 0 kan være riktig i nye saker.',
    en: 'tjTimerUke is 0 in an active service whose code requires hours (the same as in KPR402). It is an info, because 0 may be right in new cases.',
  },
  matters: {
    nb: 'Publiserte gjennomsnitt holder personer med 0 timer utenfor, ifølge vedlegg A i Helsedirektoratets rapport for 2021. SSBs arbeidsgruppe fant 17 700 personer med 0 timer og mente at noen av dem er riktige. Registerets egen kontroll godtar fra 0,01.',
    en: 'Published averages leave out persons with 0 hours, according to annex A of Helsedirektoratet’s report for 2021. Statistics Norway’s working group found 17,700 persons with 0 hours and thought that some of them are right. The registry’s own check accepts from 0.01.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>0.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>0.50</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet om vedtaket har fått timer siden, og registrer dem. Har personen bare kontakt ved behov, anslår du et gjennomsnitt per uke; 15 minutter er 0.25. Skriver uttrekket 0 der feltet er tomt, skal leverandøren utelate feltet i stedet.',
    en: 'See in the record system whether the decision has got hours since, and enter them. If the person is only in touch when needed, estimate an average a week; 15 minutes are 0.25. If the export writes 0 where the field is empty, the vendor should leave the field out instead.',
  },
};
