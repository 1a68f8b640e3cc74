import type { Guide } from './guide.ts';

export const kpr309: Guide = {
  finds: {
    nb: 'tjKlageBesvart er før tjKlageMottatt, eller er gitt uten at tjKlageMottatt finnes. Svar samme dag er i orden. En tom dato er KPR007.',
    en: 'tjKlageBesvart is before tjKlageMottatt, or is given where there is no tjKlageMottatt. An answer on the same day is fine. An empty date is KPR007.',
  },
  matters: {
    nb: 'Klager telles etter datoen de ble mottatt. Mangler den, telles ikke klagen; er den etter svaret, kan klagen havne i feil år. Klager er underrapportert i landet fra før, ifølge Helsedirektoratets rapport for 2021. Registerets egen kontroll krever at svaret kommer etter klagen, men gjør ingenting med det.',
    en: 'Complaints are counted by the date they were received. Where it is missing, the complaint is not counted; where it is after the answer, the complaint may end up in the wrong year. Complaints are underreported in the country as it is, according to Helsedirektoratet’s report for 2021. The registry’s own check demands that the answer comes after the complaint, but does nothing about it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
  <tjKlageMottatt>20210420</tjKlageMottatt>
  <tjKlageBesvart>20210325</tjKlageBesvart>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
  <tjKlageMottatt>20210325</tjKlageMottatt>
  <tjKlageBesvart>20210420</tjKlageBesvart>
</TJENESTE>`,
  remedy: {
    nb: 'Finn klagen og svaret i fagsystemet, og rett datoen som er feil. Er bare svaret registrert, legger du inn dagen klagen kom til kommunen. Sender uttrekket datoen fra statsforvalterens svar i feil felt, er det en sak for leverandøren.',
    en: 'Find the complaint and the answer in the record system and correct the date that is wrong. If only the answer was entered, add the day when the complaint reached the municipality. If the export sends the date of the county governor’s answer in the wrong field, it is a matter for the vendor.',
  },
  fix: {
    kind: 'suggested',
    nb: 'De to datoene byttes om. Det er bare et forslag, for én av dem kan være feil uten at den andre er det. Byttet tilbys ikke der klagen da ville komme før vedtaket eller utenfor det registeret godtar, ikke der raden kan bli lik en annen (KPR604), og ikke der datoen for klagen mangler.',
    en: 'The two dates are swapped. That is only a suggestion, since one of them may be wrong without the other. The swap is not offered where the complaint would then come before the decision or outside what the registry accepts, nor where the row may become like another one (KPR604), nor where the date of the complaint is missing.',
  },
};
