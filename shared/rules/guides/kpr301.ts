import type { Guide } from './guide.ts';

export const kpr301: Guide = {
  finds: {
    nb: 'Sluttdatoen er før startdatoen i en tjeneste, en personopplysning, en funksjonsvurdering, en diagnose eller et opphold i spesialisthelsetjenesten. Slutt på samme dag som start er i orden. Datoene sammenlignes slik de står i filen.',
    en: 'The end is before the start in a service, a row of person information, a function assessment, a diagnosis or a stay in specialist care. An end on the day of the start is fine. Dates are compared as they stand in the file.',
  },
  matters: {
    nb: 'Registeret tar imot raden, men de som lager tallene, bruker bare tjenester der start er før eller lik slutt. Personen kan derfor mangle blant mottakerne av tjenesten. FHI viser slike rader i sitt notat om 2023-tallene, og registerets egen kontroll melder dem uten å gjøre noe.',
    en: 'The registry takes the row, but those who make the figures use only services whose start is not after their end. The person may therefore be missing among the recipients of the service. FHI shows such rows in its note on the 2023 figures, and the registry’s own check reports them without doing anything.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
  <tjTilDato>20210301</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
  <tjTilDato>20210314</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Åpne tjenesten i fagsystemet og sammenlign med vedtaket eller journalen: ofte er ett årstall feil, eller tjenesten ble avsluttet den dagen den ble registrert. Rett den datoen som er feil. Ble tjenesten aldri gitt, skal den ikke ha noen start. Ligger datoene riktig i fagsystemet, er det uttrekket som bytter dem om: send et eksempel til leverandøren.',
    en: 'Open the service in the record system and compare it with the decision or the record: often one year is wrong, or the service was ended on the day it was entered. Correct the date that is wrong. If the service was never given, it should have no start. If the dates are right in the record system, it is the export that swaps them: send the vendor an example.',
  },
  fix: {
    kind: 'suggested',
    nb: 'De to datoene byttes om. Det er bare et forslag, for det kan like gjerne være én dato som er feil. Byttet tilbys ikke der perioden ikke kan stemme: der tjenesten da ville begynne før 2005 eller før vedtaket, vare ut over dødsfallet, overlappe en annen eller mangle noe koden krever, eller der en annen opplysning ville bli den nyeste.',
    en: 'The two dates are swapped. That is only a suggestion, since it may just as well be one date that is wrong. The swap is not offered where the period cannot be right: where the service would begin before 2005 or before its decision, go beyond the death, overlap another or lack what its code demands, or where another row would become the newest.',
  },
};
