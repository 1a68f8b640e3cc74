import type { Guide } from './guide.ts';

export const kpr503: Guide = {
  finds: {
    nb: 'tjInstOrgnr er gitt på kode 26 (lokaliseringsteknologi) eller 29 (bolig). 12 og 13 leses som 29. Andre koder går fri, også der ingen kilde sier hva som gjelder.',
    en: 'tjInstOrgnr is given on code 26 (location technology) or 29 (housing). 12 and 13 are read as 29. Other codes are exempt, also where no source says what applies.',
  },
  matters: {
    nb: 'Registeret gjør ingenting, og ingen tall blir feil av nummeret alene. Men bolig med enhet kan være et opphold i institusjon som er ført på feil kode, og da er begge tallene feil. At disse kodene ikke skal ha nummer, er Helsedirektoratets liste fra før 2019; for 29 er det sluttet av regelen for 12 og 13.',
    en: 'The registry does nothing, and no figure becomes wrong by the number alone. But housing with a unit may be a stay in an institution under the wrong code, and then both figures are wrong. That these codes have no number is Helsedirektoratet’s list from before 2019; for 29 it is inferred from the rule for 12 and 13.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>26</tjTjenType>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>26</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se om raden virkelig er en bolig eller en lokaliseringstjeneste. Er den det, kan nummeret fjernes fra tjenesten i fagsystemet, eller leverandøren kan la være å sende det for disse kodene. Er det et opphold i institusjon, er det koden som skal rettes.',
    en: 'See whether the row is really housing or a location service. If it is, the number can be removed from the service in the record system, or the vendor can leave it out for these codes. If it is a stay in an institution, it is the code that must be corrected.',
  },
  fix: {
    kind: 'suggested',
    nb: 'tjInstOrgnr fjernes. Det er bare et forslag, for nummeret kan være sporet som viser at koden er feil. Det tilbys ikke der raden da kan bli lik en annen (KPR604).',
    en: 'tjInstOrgnr is removed. That is only a suggestion, since the number may be the trace that shows that the code is wrong. It is not offered where the row may then be like another one (KPR604).',
  },
};
