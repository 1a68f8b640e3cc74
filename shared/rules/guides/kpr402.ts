import type { Guide } from './guide.ts';

export const kpr402: Guide = {
  finds: {
    nb: 'En aktiv tjeneste mangler tjTimerUke, og koden er 1, 2, 3, 4, 7, 9, 11, 15, 17 eller 22, eller 8 med tjRullerende 1. En tom verdi er KPR007, og 0 timer er KPR406.',
    en: 'An active service lacks tjTimerUke, and its code is 1, 2, 3, 4, 7, 9, 11, 15, 17 or 22, or 8 with tjRullerende 1. An empty value is KPR007, and 0 hours are KPR406.',
  },
  matters: {
    nb: 'Personen er med i mottakertallet, men ikke i timegruppene, ikke i andelen med mange timer og ikke i gjennomsnittet. Kommunen ser da ut til å gi mindre hjelp enn den gjør. Kravet står i registerets beskrivelse av formatet, og FHIs notat om 2023-tallene viser hvor ofte timene mangler.',
    en: 'The person is part of the number of recipients, but not of the groups of hours, the share with many hours or the average. The municipality then seems to give less help than it does. The demand stands in the registry’s description of the format, and FHI’s note on the 2023 figures shows how often the hours are missing.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>4.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Registrer den individuelle tiden fra vedtaket i fagsystemet. Varierer hjelpen fra uke til uke, bruker du gjennomsnittet. Står timene i fagsystemet, men ikke i filen, ligger de ofte på tiltaket og ikke på vedtaket: be leverandøren hente dem derfra.',
    en: 'Enter the individual time of the decision in the record system. If the help varies from week to week, use the average. If the hours are in the record system but not in the file, they are often kept with the measure and not with the decision: ask the vendor to take them from there.',
  },
};
