import type { Guide } from './guide.ts';

export const kpr315: Guide = {
  finds: {
    nb: 'poVenteliste er 1, og poVentelisteDato er mer enn to år før dataårets begynnelse. Antall år kan endres. Alle radene med personopplysninger kontrolleres, ikke bare den nyeste.',
    en: 'poVenteliste is 1, and poVentelisteDato is more than two years before the data year began. The number of years can be changed. All rows of person information are checked, not only the newest.',
  },
  matters: {
    nb: 'Registeret kontrollerer ikke denne datoen, så gamle ventelister blir stående i tallene. Helsedirektoratets rapport for 2021 nevner datoer så langt tilbake som 2003. Ventelisten er den kommunene plikter å føre over dem som venter på langtidsopphold; andre ventelister hører ikke hjemme her.',
    en: 'The registry does not check this date, so that old waiting lists stay in the figures. Helsedirektoratet’s report for 2021 names dates as far back as 2003. The list is the one that municipalities must keep of those who wait for a long stay; other waiting lists do not belong here.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poVenteliste>1</poVenteliste>
  <poVentelisteDato>20170315</poVentelisteDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poVenteliste>1</poVenteliste>
  <poVentelisteDato>20210115</poVentelisteDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Ta kontakt med dem som tildeler plasser, og spør om personen fortsatt venter. Venter hun eller han ikke, avslutter du ventingen i fagsystemet. Er datoen fra en eldre søknad, retter du den til dagen personen ble satt på den listen som gjelder nå.',
    en: 'Contact those who allocate places and ask whether the person still waits. If not, end the wait in the record system. If the date is that of an older application, correct it to the day when the person was put on the list that applies now.',
  },
};
