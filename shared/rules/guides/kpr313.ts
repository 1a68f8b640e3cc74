import type { Guide } from './guide.ts';

export const kpr313: Guide = {
  finds: {
    nb: 'En åpen tjeneste begynte mer enn ti år før dataårets slutt, og ingen andre rader på personen er datert de tre siste årene. Datoer etter dataåret, tomme personopplysninger, like rader (KPR604) og datoene på selve personen regnes ikke med. Antall år kan endres. Avslag er unntatt.',
    en: 'An open service began more than ten years before the end of the data year, and no other row of the person is dated in the last three years. Dates after the data year, empty person information, rows that are alike (KPR604) and the dates of the person itself do not count. The number of years can be changed. Rejections are exempt.',
  },
  matters: {
    nb: 'En tjeneste som ikke er avsluttet, telles hvert eneste år, også om den ikke er gitt på lenge. FHIs notat om 2023-tallene nevner Saltdal, Gjerstad og Samnanger, og SSBs arbeidsgruppe skrev om dem som «lar den løpe i det uendelige». Noen tjenester varer virkelig så lenge, så regelen er en opplysning.',
    en: 'A service that has not been ended is counted every single year, even if it has not been given for long. FHI’s note on the 2023 figures names Saltdal, Gjerstad and Samnanger, and Statistics Norway’s working group wrote of those who let them run on endlessly. Some services really last that long, so the rule is an info.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20090301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20090301</tjFraDato>
  <tjTilDato>20150630</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Spør tjenesten om personen fortsatt får hjelpen. Gjør hun eller han det, bør vedtaket vurderes på nytt; da får raden en ny dato. Gjør hun eller han det ikke, avslutter du tjenesten i fagsystemet på den siste kjente dagen. Det lønner seg å gå gjennom alle gamle, åpne tjenester før januar.',
    en: 'Ask the service whether the person still receives the help. If so, the decision should be reviewed; the row then gets a new date. If not, end the service in the record system on the last known day. It pays to go through all old, open services before January.',
  },
};
