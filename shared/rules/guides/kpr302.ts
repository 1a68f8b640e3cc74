import type { Guide } from './guide.ts';

export const kpr302: Guide = {
  finds: {
    nb: 'En tjeneste har sluttdato, men ingen startdato. 99991231 regnes ikke som slutt, og en søknad som venter på vedtak, er KPR601. En tom tjFraDato er KPR007, fordi skjemaet ikke godtar den.',
    en: 'A service has an end but no start. 99991231 is not taken as an end, and an application that awaits a decision is KPR601. An empty tjFraDato is KPR007, because the schema does not accept it.',
  },
  matters: {
    nb: 'Tjenester uten startdato er holdt utenfor de publiserte tallene, ifølge vedlegg A i Helsedirektoratets rapport for 2021. Personen kan derfor mangle helt på tjenesten. FHIs notat om 2023-tallene har en egen figur for slike rader.',
    en: 'Services without a start are left out of the published figures, according to annex A of Helsedirektoratet’s report for 2021. The person may therefore be missing from the service altogether. FHI’s note on the 2023 figures has a figure of its own for such rows.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjTilDato>20210630</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
  <tjTilDato>20210630</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Finn dagen tjenesten faktisk begynte, i vedtaket, i journalen eller på timelistene, og registrer den. Ble tjenesten avsluttet uten å ha vært gitt, fjerner du sluttdatoen i stedet. Står starten i fagsystemet, er det uttrekket som ikke tar den med: send et eksempel til leverandøren.',
    en: 'Find the day when the service really began, in the decision, the record or the time sheets, and enter it. If the service was closed without having been given, remove the end instead. If the start is in the record system, it is the export that leaves it out: send the vendor an example.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Vedtakets dato settes inn som start. Det er bare et forslag, for en tjeneste begynner ofte noen dager etter vedtaket. Det tilbys ikke på avslag, og ikke der perioden ikke kan stemme: start etter slutt, slutt etter dødsfallet, en annen rad med samme tjeneste eller et annet opphold de samme dagene, eller en tjeneste som da ville telle uten timer eller organisasjonsnummer.',
    en: 'The date of the decision is put in as the start. That is only a suggestion, since a service often begins some days after the decision. It is not offered on rejections, nor where the period cannot be right: a start after the end, an end after the death, another row of the same service or another stay on the same days, or a service that would then count without hours or an organisation number.',
  },
};
