import type { Guide } from './guide.ts';

export const kpr905: Guide = {
  finds: {
    nb: 'Samme identitet står i identmeldingene fra minst fem kommuner. Hver kommune telles én gang, uansett hvor mange meldinger den har sendt. Bare numre som kan tilhøre noen, eller som er syntetiske, sammenlignes; feil kontrollsifre hører til KPR906. Er det gitt færre enn fem kommuners meldinger, kjøres ikke regelen.',
    en: 'The same identity stands in the ident messages of at least five municipalities. Each municipality counts once, however many messages it has sent. Only numbers that could belong to somebody, or that are synthetic, are compared; wrong check digits belong to KPR906. Where fewer than five municipalities’ messages are given, the rule is not run.',
  },
  matters: {
    nb: 'Testpersoner blir talt som mottakere i hver kommune de står i, og fjernes ikke fra de publiserte tallene. FHIs notat om 2023-tallene fant 18 slike, og én av dem sto i 113 kommuner. Grensen på fem kommuner er FHIs.',
    en: 'Test persons count as recipients in each municipality where they stand, and are not removed from the published figures. FHI’s note on the 2023 figures found 18 of them, one in 113 municipalities. The limit of five municipalities is FHI’s.',
  },
  example: {
    nb: 'Identmeldingene fra 20 kommuner sammenlignes. Person nr. 14 i den ene filen har samme fid som én person i hver av fem andre filer, altså i seks kommuner: hver av de seks får et funn. En person som står i to kommuner, har trolig flyttet og gir ikke funn.',
    en: 'The ident messages of 20 municipalities are compared. Person no. 14 of one file has the same fid as one person in each of five other files, which makes six municipalities: each of the six gets a finding. A person who stands in two municipalities has probably moved and gives none.',
  },
  remedy: {
    nb: 'Finn personen i fagsystemet etter nummeret i filen, og slett den med tjenester og vedtak. Lag så både fagmeldingen og identmeldingen på nytt. Leverandøren bør ta testpersonene ut av det som leveres til kommunene, og bruke syntetiske numre fra sitt eget testmiljø.',
    en: 'Find the person in the record system by the number in the file and delete it with its services and decisions. Then make both the extract and the ident message again. The vendor should take the test persons out of what is delivered to municipalities, and use synthetic numbers in a test environment of its own.',
  },
};
