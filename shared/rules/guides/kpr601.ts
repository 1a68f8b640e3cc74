import type { Guide } from './guide.ts';

export const kpr601: Guide = {
  finds: {
    nb: 'tjVedtak mangler i en tjeneste som er aktiv eller vedtatt i dataåret, og koden krever vedtak. Mangler starten også, regnes raden som en søknad som ikke er avgjort; da er det bare en opplysning, og raden får ingen andre funn om det den mangler.',
    en: 'tjVedtak is missing in a service that is active or decided in the data year, and its code requires a decision. Where the start is missing too, the row is taken as a pending application; then it is an info only, and the row gets no other findings on what it lacks.',
  },
  matters: {
    nb: 'Publiserte tall tar bare med tjenester som er innvilget, der koden krever vedtak. Uten svar er tjenesten verken innvilget eller avslått, og mottakeren faller ut. Det står i vedlegg A i Helsedirektoratets rapport for 2021; registerets egen kontroll melder fra uten å gjøre noe.',
    en: 'Published figures include only services that were granted, where the code requires a decision. Without the answer the service is neither granted nor rejected, and the recipient drops out. So says annex A of Helsedirektoratet’s report for 2021; the registry’s own check reports it without doing anything.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Åpne saken i fagsystemet og fullfør vedtaket med innvilget eller avslag. Er vedtaket fullført der, men ikke godkjent eller sendt, kan det være derfor det ikke er med. Er lavterskeltilbud registrert uten vedtak, må kommunen avgjøre om de skal rapporteres. Sender uttrekket aldri tjVedtak for en kode, er det en sak for leverandøren.',
    en: 'Open the case in the record system and complete the decision as granted or rejected. If it is complete there, but not approved or sent, that may be why it is missing. If low-threshold offers were registered without a decision, the municipality must settle whether they are to be reported. If the export never sends tjVedtak for a code, it is a matter for the vendor.',
  },
};
