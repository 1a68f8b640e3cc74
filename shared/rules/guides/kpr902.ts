import type { Guide } from './guide.ts';

export const kpr902: Guide = {
  finds: {
    nb: 'Antall mottakere av en kode har endret seg med mer enn 20 % og minst 20 personer, for tvang (14, 23 og 24) minst 5 personer. En kode som forsvant eller kom til, hører bare til KPR903. 12 og 13 regnes som 29 i begge år. Funnet nevner den mest sannsynlige årsaken.',
    en: 'The recipients of a code have changed by more than 20% and at least 20 persons, for coercion (14, 23 and 24) at least 5 persons. A code that vanished or appeared belongs to KPR903 alone. 12 and 13 count as 29 in both years. The finding names the most likely cause.',
  },
  matters: {
    nb: 'Vedlegget til FHIs notat om 2023-tallene er en liste over nettopp slike endringer, kommune for kommune, med kommunenes forklaringer. Mange av dem var feil i oppsett eller uttrekk, særlig etter bytte av fagsystem, og noen var riktige. Registeret godtar filen uansett.',
    en: 'The annex of FHI’s note on the 2023 figures is a list of just such changes, municipality by municipality, with the explanations that they gave. Many were faults of set-up or export, above all after a change of record system, and some were right. The registry accepts the file in any case.',
  },
  example: {
    nb: 'Kode 9 (Støttekontakt) gikk fra 120 til 84: 36 færre, altså 30,0 %. Det gir et funn. Kode 24 (Helsehjelp med tvang) gikk fra 6 til 11: bare 5 flere, men for tvang er det nok.',
    en: 'Code 9 (Støttekontakt) went from 120 to 84: 36 fewer, which is 30.0%. That gives a finding. Code 24 (Helsehjelp med tvang) went from 6 to 11: only 5 more, but for coercion that is enough.',
  },
  remedy: {
    nb: 'Ta ut en liste fra fagsystemet over dem som hadde tjenesten i fjor og ikke i år, eller omvendt, og se på ti av dem. Er de flyttet til en annen kode, er det oppsettet som må sees på. Er vedtakene avsluttet i en opprydding, eller har kommunen endret hvem som får tjenesten, er det forklaringen: skriv den ned.',
    en: 'List from the record system those who had the service last year and not this year, or the reverse, and look at ten of them. If they were moved to another code, the set-up must be looked at. If the decisions were ended in a clean-up, or the municipality changed who gets the service, that is the explanation: write it down.',
  },
};
