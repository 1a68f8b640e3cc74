import type { Guide } from './guide.ts';

export const kpr002: Guide = {
  finds: {
    nb: 'Enhver DOCTYPE, hva den enn inneholder. Verktøyet leser den ikke: entiteter som den definerer, blir verken satt inn eller hentet utenfra.',
    en: 'Any DOCTYPE, whatever it holds. The tool does not read it: entities that it defines are neither put in nor fetched from elsewhere.',
  },
  matters: {
    nb: 'En DOCTYPE kan få leseren til å hente innhold fra andre steder, eller til å blåse opp filen til mange ganger størrelsen. Registerets format er beskrevet med et XML-skjema og har ingen DOCTYPE. Regelen regner derfor med at meldingen avvises; da kommer ingen av kommunens mottakere med.',
    en: 'A DOCTYPE can make the reader fetch content from other places, or blow the file up to many times its size. The registry’s format is described by an XML schema and has no DOCTYPE. The rule therefore takes it that the message is rejected; then none of the municipality’s recipients gets in.',
  },
  bad: `
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE IPLOS>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">`,
  good: `
<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">`,
  remedy: {
    nb: 'Dette kan ikke rettes ved å endre noe på personene. Se etter om filen er åpnet og lagret i et annet program enn fagsystemet, og lag i så fall uttrekket på nytt. Ellers er det leverandøren som må ta DOCTYPE ut av koden som skriver filen.',
    en: 'Nothing about the persons needs to change. See whether the file was opened and saved in a program other than the record system, and if so make the extract again. Otherwise the vendor must take the DOCTYPE out of the code that writes the file.',
  },
};
