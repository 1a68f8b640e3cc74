import type { Guide } from './guide.ts';

export const kpr605: Guide = {
  finds: {
    nb: 'Samme kode begynner igjen mindre enn ti dager etter at den sluttet. Starter den samme dag eller dagen etter, er det en forlengelse og gir ikke funn. Avslag regnes ikke med, og dataåret spiller ingen rolle. Regelen er slått av når ikke annet er valgt.',
    en: 'The same code begins again less than ten days after it ended. A start on the same day or the day after is an extension and gives no finding. Rejections do not count, and the data year plays no part. The rule is off by default.',
  },
  matters: {
    nb: 'Etter 10-dagersregelen er dette samme tjeneste, og statistikken over ventetid lar være å telle den nye starten. Tallene blir altså riktige, men mange slike rader kan vise at tjenester stanses og startes uten at hjelpen gjør det. Regelen er fra referatet fra SSBs arbeidsgruppe.',
    en: 'By the 10-day rule this is the same service, and the statistics of waiting times leave out the new start. So the figures become right, but many such rows may show that services are stopped and started while the help is not. The rule is from the minutes of Statistics Norway’s working group.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210201</tjFraDato>
  <tjTilDato>20210315</tjTilDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210320</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210201</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Var hjelpen avbrutt, er radene riktige. Hjemmetjenester skal stanses under sykehusopphold når kommunens folk ikke følger med, men langtidsopphold og bolig skal ikke det. Ellers kan du la tjenesten løpe i fagsystemet i stedet for å avslutte den og begynne på nytt.',
    en: 'If the help was interrupted, the rows are right. Home services are to be stopped during hospital stays unless municipal staff follow, but long stays and housing are not. Otherwise let the service run on in the record system instead of ending it and starting anew.',
  },
};
