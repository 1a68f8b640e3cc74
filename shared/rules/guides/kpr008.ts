import type { Guide } from './guide.ts';

export const kpr008: Guide = {
  finds: {
    nb: 'Et element står oftere enn formatet tillater, for eksempel to tjTilDato i en tjeneste. Det første er det som blir lest, både her og i de andre reglene.',
    en: 'An element stands more often than the format allows, for instance two tjTilDato in one service. The first is the one that is read, here and by the other rules.',
  },
  matters: {
    nb: 'Skjemaet tillater ikke gjentakelsen, så meldingen avvises. Hvilken av verdiene registeret ville ha brukt, er ukjent; derfor kan ingen av dem regnes som riktig. Hvor mange ganger hvert element kan stå, følger av det offentlige skjemaet for versjon 3.7.',
    en: 'The schema does not allow the repetition, so the message is rejected. Which of the values the registry would have used is unknown; therefore neither can be taken for right. How often each element can stand follows from the public schema of version 3.7.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
  <tjTilDato>20210630</tjTilDato>
  <tjTilDato>20210731</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
  <tjTilDato>20210731</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet hvilken verdi som er den gjeldende. Er begge riktige, hører de til hver sin rad, for eksempel to vedtak etter hverandre. Leverandøren må rette koden slik at hver rad får én verdi av feltet.',
    en: 'See in the record system which value is the current one. If both are right, they belong to a row each, for instance two decisions after one another. The vendor must correct the code so that each row gets one value of the field.',
  },
};
