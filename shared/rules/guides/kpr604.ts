import type { Guide } from './guide.ts';

export const kpr604: Guide = {
  finds: {
    nb: 'To aktive tjenester er like i alle elementer; bare tjTjID, tjVeID og tjVeNrID kan være ulike. 7.5 og 7.50 er like, utgåtte koder leses som dem som erstattet dem, det som kan rettes trygt (7,5), leses som rettet, og et tomt og et manglende felt er like. Har radene samme tjTjID, sier KPR107 også fra. Funnet står ved den raden som kommer sist i filen.',
    en: 'Two active services are alike in all their elements; only tjTjID, tjVeID and tjVeNrID may differ. 7.5 and 7.50 are alike, expired codes are read as those in their place, what can be put right safely (7,5) as it is then, and a blank field is like a missing one. Where the rows have the same tjTjID, KPR107 reports it too. The finding stands at the row that comes later in the file.',
  },
  matters: {
    nb: 'En person telles én gang som mottaker uansett, men vedtakene telles to ganger. FHIs notat om 2023-tallene forteller at Kristiansund fikk 27 % flere mottakere av praktisk bistand i året da fagsystemet ble byttet, fordi tjenestene lå i to systemer.',
    en: 'A person counts once as a recipient in any case, but the decisions count twice. FHI’s note on the 2023 figures tells that Kristiansund had 27% more recipients of practical assistance in the year when the record system changed, because the services were kept in two systems.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se om tjenesten er registrert to ganger i fagsystemet, og slett den ene. Er den der bare én gang, er det uttrekket som lager kopien: det skjer når en tjeneste er koblet til to enheter eller to vedtak og spørringen gir én rad for hver. Leverandøren må slå radene sammen på tjenestens egen id.',
    en: 'See whether the service is registered twice in the record system, and delete one of them. If it is there only once, it is the export that makes the copy: that happens when a service is tied to two units or two decisions and the query gives a row for each. The vendor must merge the rows by the id of the service itself.',
  },
  fix: {
    kind: 'both',
    nb: 'Den siste raden fjernes. Det er trygt når tjVeID og tjVeNrID er like eller mangler i raden som fjernes, for da går ingenting tapt. Er de ulike, er det et forslag: det kan være to vedtak. Rettelsen gis ikke der registeret sletter den første raden, men ikke den siste, der verdiene er skrevet slik at registeret leser dem ulikt, eller der en rad har noe som ikke sammenlignes.',
    en: 'The later row is removed. That is safe where tjVeID and tjVeNrID are alike or missing in the row that is removed, because then nothing is lost. Where they differ, it is a suggestion: they may be two decisions. The fix is not given where the registry deletes the earlier row but not the later, where values are written so that the registry reads them differently, or where a row holds something that is not compared.',
  },
};
