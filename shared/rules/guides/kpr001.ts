import type { Guide } from './guide.ts';

export const kpr001: Guide = {
  finds: {
    nb: 'Regelen finner alt som gjør at filen ikke er XML: tagger som ikke er lukket, tegn som ikke er tillatt, filer som stopper midt i. Hver feil meldes én gang, der den står. Resten av filen blir kontrollert så langt det går, men rader som feilen har ødelagt, får ikke andre funn.',
    en: 'The rule finds everything that keeps the file from being XML: tags that are not closed, characters that are not allowed, files that stop halfway. Each fault is reported once, where it stands. The rest of the file is checked as far as possible, but rows that the fault has broken get no other findings.',
  },
  matters: {
    nb: 'Registeret leser filen med en vanlig XML-leser og kan ikke lese forbi den første feilen. Hele meldingen avvises, så ingen av kommunens mottakere kommer med. Formatet er XML, slik registerets skjema for versjon 3.7 beskriver det.',
    en: 'The registry reads the file with an ordinary XML reader and cannot read past the first fault. The whole message is rejected, so that none of the municipality’s recipients gets in. The format is XML, as the registry’s schema of version 3.7 describes it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Lag uttrekket på nytt og la det bli ferdig; ofte er filen bare avbrutt, eller åpnet og lagret i et annet program. Kommer feilen igjen på samme sted, send linjenummeret til leverandøren. Uttrekket bør skrives med et XML-bibliotek, som selv lukker tagger og skriver & og < riktig, og ikke settes sammen av tekst.',
    en: 'Make the extract again and let it finish; often the file was only interrupted, or opened and saved in another program. If the fault comes back at the same place, send the line number to the vendor. The extract should be written with an XML library, which closes tags and writes & and < correctly by itself, not put together as text.',
  },
};
