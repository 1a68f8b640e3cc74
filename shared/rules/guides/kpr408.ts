import type { Guide } from './guide.ts';

export const kpr408: Guide = {
  finds: {
    nb: 'tjRullerende mangler på en aktiv avlasting i institusjon (8), eller er 1 på en annen kode. 2 på en annen kode er bare en opplysning. Er koden ukjent, kan svaret stå.',
    en: 'tjRullerende is missing on active respite care in an institution (8), or is 1 on another code. 2 on another code is an info only. On an unknown code the answer may stand.',
  },
  matters: {
    nb: 'Bare rullerende avlasting har timer per uke, så uten svaret vet ingen om timene skulle vært med i statistikken. Ja på en annen kode tyder på at avlasting er registrert som noe annet. Registerets beskrivelse av formatet krever svaret på kode 8 og sier at det bare skal brukes der.',
    en: 'Only rolling respite care has hours a week, so without the answer nobody knows whether the hours should be in the statistics. Yes on another code is a sign that respite care was registered as something else. The registry’s description of the format demands the answer on code 8 and says that it is used only there.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>8</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>8</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjRullerende>2</tjRullerende>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Åpne vedtaket om avlasting i fagsystemet og svar ja eller nei; er svaret ja, legger du inn timer per uke også. Står svaret på en annen tjeneste, ser du om tjenesten har fått feil kode. Leverandøren bør bare sende feltet for kode 8.',
    en: 'Open the decision on respite care in the record system and answer yes or no; where it is yes, enter hours a week too. If the answer stands on another service, see whether the service was given the wrong code. The vendor should send the field for code 8 only.',
  },
  fix: {
    kind: 'suggested',
    nb: 'På andre koder enn 8 kan tjRullerende fjernes. Det er bare et forslag, for det kan være koden som er feil og ikke svaret. Mangler svaret på 8, finnes det ikke noe forslag: bare vedtaket vet det. Fjerning tilbys ikke der raden da kan bli lik en annen (KPR604).',
    en: 'On codes other than 8, tjRullerende can be removed. That is only a suggestion, since it may be the code that is wrong and not the answer. Where the answer is missing on 8, there is no suggestion: only the decision knows. Removal is not offered where the row may then be like another one (KPR604).',
  },
};
