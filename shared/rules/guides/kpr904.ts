import type { Guide } from './guide.ts';

export const kpr904: Guide = {
  finds: {
    nb: 'To koder som lett forveksles, har gått hver sin vei med omtrent like mange: 8 og 21, 18 og 20, 1 og 2, 1 og 15, eller 6 og 26. Minst én av dem må ha endret seg sterkt (som i KPR902), og den minste endringen må være minst halvparten av den største.',
    en: 'Two codes that are easily mistaken for each other have moved in opposite directions by about as many: 8 and 21, 18 and 20, 1 and 2, 1 and 15, or 6 and 26. At least one of them must have changed greatly (as in KPR902), and the smaller change must be at least half of the greater.',
  },
  matters: {
    nb: 'Summen er den samme, men begge tjenestene får feil tall. FHIs notat om 2023-tallene har flere eksempler: i Aurland ble avlasting og langtidsopphold forvekslet ved bytte av fagsystem, og i Vadsø ble opplæring flyttet til daglige gjøremål. Det kan også være en ny og riktig praksis, så regelen er en opplysning.',
    en: 'The sum is the same, but both services get wrong figures. FHI’s note on the 2023 figures has several examples: in Aurland respite care and long stays were confused in a change of record system, and in Vadsø training was moved to daily tasks. It may also be a new and right practice, so the rule is an info.',
  },
  example: {
    nb: 'Kode 21 (langtidsopphold) gikk fra 33 til 3, og kode 8 (avlasting i institusjon) fra 2 til 23. Ned 30 og opp 21: den minste endringen er mer enn halvparten av den største, så de to kan være forvekslet.',
    en: 'Code 21 (long stays) went from 33 to 3, and code 8 (respite care in an institution) from 2 to 23. Down 30 and up 21: the smaller change is more than half of the greater, so that the two may have been mistaken for each other.',
  },
  remedy: {
    nb: 'Les vedtakene til fem personer som har skiftet kode. Er innholdet det samme som før, er det koblingen i oppsettet som er endret, og den settes tilbake. Er det vedtakene som er endret, for eksempel fra opplæring til hjelp, er tallene riktige: noter det.',
    en: 'Read the decisions of five persons who have changed code. If their content is as before, it is the mapping in the set-up that changed, and it is set back. If the decisions changed, for instance from training to help, the figures are right: make a note of it.',
  },
};
