import type { Guide } from './guide.ts';

export const kpr901: Guide = {
  finds: {
    nb: 'Antall mottakere gjennom året har endret seg med mer enn 20 % og minst 20 personer fra forrige uttrekk. Det som sammenlignes, er tallene slik registeret vil ha dem, etter at det har slettet og nullet. To uttrekk fra samme år sammenlignes ikke.',
    en: 'The number of recipients during the year has changed by more than 20% and at least 20 persons from the extract before. What is compared are the figures as the registry will have them, after it has deleted rows and set values to NULL. Two extracts of one year are not compared.',
  },
  matters: {
    nb: 'FHI bruker denne grensen når det ser etter kommuner som har fått for høye eller for lave tall, og nevner dem i notatet om datakvalitet. I 2023 økte Nesodden med 72 %, fra om lag 1 050 til 1 800. Registeret godtar filen, men et feil tall blir stående i ett år.',
    en: 'FHI uses this limit when it looks for municipalities with too high or too low figures, and names them in its note on data quality. In 2023 Nesodden went up by 72%, from about 1,050 to 1,800. The registry accepts the file, but a wrong figure stays for a year.',
  },
  example: {
    nb: '1 456 mottakere i år mot 1 187 i fjor er 269 flere, altså 22,7 %: det gir et funn. 60 mot 45 er 33 %, men bare 15 personer, og gir ikke funn. 1 300 mot 1 187 er 113 personer, men bare 9,5 %, og gir ikke funn.',
    en: '1,456 recipients this year against 1,187 last year are 269 more, which is 22.7%: that gives a finding. 60 against 45 are 33%, but only 15 persons, and give none. 1,300 against 1,187 are 113 persons, but only 9.5%, and give none.',
  },
  remedy: {
    nb: 'Begynn med tjenestene som har endret seg mest (KPR902 og KPR903), og sammenlign med lister fra fagsystemet. Finner du en feil, retter du den og lager uttrekket på nytt; er det fjorårets tall som var feil, noterer du det. Er endringen riktig, skriv ned hvorfor: FHI spør etter kommentarer.',
    en: 'Begin with the services that changed most (KPR902 and KPR903) and compare with lists from the record system. If you find a fault, correct it and make the extract again; if it is last year’s figure that was wrong, make a note of it. If the change is right, write down why: FHI asks for comments.',
  },
};
