import type { Guide } from './guide.ts';

export const kpr314: Guide = {
  finds: {
    nb: 'Svaret er ja (1), men datoen mangler, eller datoen er gitt selv om svaret er nei eller mangler. Det gjelder legemiddelgjennomgang, de tre ernæringssvarene, venteliste og rehabilitering utenfor institusjon. Dato uten ja er bare en opplysning. Et ugyldig svar, eller 9 i 2018, regnes ikke som svar her.',
    en: 'The answer is yes (1) but the date is missing, or the date is given though the answer is no or missing. It concerns the medication review, the three nutrition answers, the waiting list and rehabilitation outside institutions. A date without a yes is an info only. An invalid answer, or 9 in 2018, is no answer here.',
  },
  matters: {
    nb: 'Måltallene for ernæringskartlegging og legemiddelgjennomgang i FHIs visning teller bare ja med dato i perioden. Et ja uten dato teller altså ikke, og kommunens andel blir for lav. Venteliste og rehabilitering telles uten dato, men da kan ingen se om svaret er gammelt. Kursmaterialet fra 2018 sier at ja krever dato for når det er gjort.',
    en: 'The Måltall for nutrition and medication review in FHI’s view count only a yes with a date in the period. A yes without a date does not count, and the municipality’s share becomes too low. The waiting list and rehabilitation are counted without a date, but then nobody can see whether the answer is old. The course material of 2018 says that yes requires the date when it was done.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poErnKartlagt>1</poErnKartlagt>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poErnKartlagt>1</poErnKartlagt>
  <poErnKartlagtDato>20210215</poErnKartlagtDato>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Åpne kartleggingen i fagsystemet og legg inn dagen den ble gjort, ikke dagen den ble registrert. Er den ikke gjort, er svaret nei. Krever ikke fagsystemet dato når svaret er ja, bør leverandøren gjøre feltet obligatorisk.',
    en: 'Open the assessment in the record system and enter the day when it was done, not the day when it was registered. If it was not done, the answer is no. If the record system does not demand a date where the answer is yes, the vendor should make the field mandatory.',
  },
};
