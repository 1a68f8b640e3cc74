import type { Guide } from './guide.ts';

export const kpr802: Guide = {
  finds: {
    nb: 'I mer enn 95 % av radene som har både søknadsdato og vedtaksdato, er de to like, og det er minst 100 slike rader. Alle radene i filen regnes med, uansett år.',
    en: 'In more than 95% of the rows that have both a date of application and of decision, the two are equal, and there are at least 100 such rows. All rows of the file count, whatever their year.',
  },
  matters: {
    nb: 'Saksbehandlingstiden blir 0 dager for nesten alle, og kommunens tall kan ikke sammenlignes med andres. SSBs arbeidsgruppe skrev at noen fagsystemer setter søknadsdatoen lik vedtaksdatoen av seg selv. Registeret godtar det, og i en liten kommune kan det stemme; regelen er derfor en opplysning.',
    en: 'The processing time becomes 0 days for nearly everybody, and the municipality’s figures cannot be compared with those of others. Statistics Norway’s working group wrote that some record systems set the application date to that of the decision by themselves. The registry accepts it, and in a small municipality it may be true; the rule is therefore an info.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210301</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>29</tjTjenType>
    <tjSoknadDato>20210208</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  persons: 100,
  remedy: {
    nb: 'Sammenlign fem saker med søknadene i arkivet. Er søknadsdatoen riktig i fagsystemet, er det uttrekket som bruker vedtaksdatoen: en sak for leverandøren. Er den lik i fagsystemet også, må rutinen endres, så søknaden registreres den dagen den kommer. Gamle vedtak trenger du ikke rette.',
    en: 'Compare five cases with the applications in the archive. If the application date is right in the record system, it is the export that uses the date of the decision: a matter for the vendor. If it is equal in the record system too, the routine must change, so that applications are entered on the day they come. Old decisions need no correction.',
  },
};
