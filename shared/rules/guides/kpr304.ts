import type { Guide } from './guide.ts';

export const kpr304: Guide = {
  finds: {
    nb: 'Datoen har åtte sifre, men dagen finnes ikke, for eksempel 30. februar. For poVurdTann og poVurdLege: verdien er ikke en måned skrevet ÅÅÅÅMM, eller har mellomrom rundt seg. En dato som ikke finnes, tar ikke del i noen annen kontroll.',
    en: 'The date has eight digits, but there is no such day, for instance 30 February. For poVurdTann and poVurdLege: the value is not a month written YYYYMM, or has white space around it. A date that does not exist takes part in no other check.',
  },
  matters: {
    nb: 'Skjemaet slipper slike datoer gjennom, men registerets egen kontroll gjør det ikke: for datoene den vurderer, slettes raden, og for perioden i hodet avvises meldingen. For andre datoer er følgen bare at tall blir feil. Det bygger på registerets skjema og beskrivelse av formatet for 2019.',
    en: 'The schema lets such dates through, but the registry’s own check does not: for the dates it judges, the row is deleted, and for the period of the header the message is rejected. For other dates the only consequence is that figures become wrong. This builds on the registry’s schema and description of the format of 2019.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210230</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210228</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Slå opp datoen i fagsystemet og rett den. De fleste fagsystemer lar deg ikke skrive en slik dato, så ofte er den satt sammen i uttrekket: send da funnet til leverandøren. Koden må hente datoen som en dato og ikke bygge den av dag, måned og år hver for seg.',
    en: 'Look the date up in the record system and correct it. Most record systems do not let you type such a date, so often it was put together by the export: then send the finding to the vendor. The code must take the date as a date and not build it from day, month and year one by one.',
  },
};
