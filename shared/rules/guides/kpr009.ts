import type { Guide } from './guide.ts';

export const kpr009: Guide = {
  finds: {
    nb: 'Tegnsettet i filens første linje er et annet enn det filen er skrevet i, eller et som verktøyet ikke leser. UTF-8, UTF-16 med byte order mark, ISO-8859-1 og Windows-1252 blir lest. Er det ikke oppgitt noe tegnsett, skal filen være UTF-8; tegn som da ikke stemmer, er KPR001.',
    en: 'The encoding in the first line of the file is another than the one the file is written in, or one that the tool does not read. UTF-8, UTF-16 with a byte order mark, ISO-8859-1 and Windows-1252 are read. Where no encoding is declared, the file must be UTF-8; characters that then do not fit are KPR001.',
  },
  matters: {
    nb: 'En XML-leser stoler på det filen oppgir. Stemmer det ikke, stopper lesingen, eller æ, ø og å blir til andre tegn. Regelen regner derfor med at registeret avviser meldingen, og da teller ingen av kommunens mottakere. Kravet følger av XML-standarden.',
    en: 'An XML reader trusts what the file declares. Where it is not true, reading stops, or æ, ø and å become other characters. The rule therefore takes it that the registry rejects the message, and then none of the municipality’s recipients counts. The requirement follows from the XML standard.',
  },
  bad: `
<?xml version="1.0" encoding="UTF-16"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">`,
  good: `
<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">`,
  remedy: {
    nb: 'Send filen slik fagsystemet lager den, uten å åpne og lagre den i et annet program. Kommer feilen rett fra fagsystemet, må leverandøren skrive filen i UTF-8 og oppgi det samme i første linje. Tegnsettet må settes når filen skrives, ikke bare i teksten.',
    en: 'Send the file as the record system makes it, without opening and saving it in another program. If the fault comes straight from the record system, the vendor must write the file in UTF-8 and declare the same in the first line. The encoding must be set when the file is written, not only in the text.',
  },
};
