import type { Guide } from './guide.ts';

export const kpr005: Guide = {
  finds: {
    nb: 'Et kjent element som står etter et element det skulle stått foran. Skjemaet har én fast rekkefølge for hver rad. Elementer som ikke finnes i formatet, er KPR004; elementer som står for mange ganger, er KPR008.',
    en: 'A known element that stands after one that must follow it. The schema has one fixed order for each row. Elements that the format does not have are KPR004; elements that stand too often are KPR008.',
  },
  matters: {
    nb: 'Registerets skjema bruker faste rekkefølger gjennom hele filen, og en fil som bryter dem, er ikke gyldig. Meldingen avvises selv om hver opplysning er riktig. Rekkefølgen står i det offentlige skjemaet for versjon 3.7.',
    en: 'The registry’s schema uses fixed orders throughout the file, and a file that breaks them is not valid. The message is rejected although every piece of information is right. The order stands in the public schema of version 3.7.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjFraDato>20210301</tjFraDato>
  <tjTjenType>6</tjTjenType>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Det er ingenting å endre på personen i fagsystemet. Send funnet til leverandøren: koden må skrive feltene i skjemaets rekkefølge, og kontrollere filen mot skjemaet før den gis ut.',
    en: 'There is nothing to change about the person in the record system. Send the finding to the vendor: the code must write the fields in the order of the schema, and check the file against the schema before it is handed out.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Elementet flyttes til plassen sin, med innholdet uendret. Det er et forslag og ikke en trygg rettelse, fordi en rad i feil rekkefølge kan være satt sammen av to. INNHINFO etter en PERSON kan ikke flyttes her.',
    en: 'The element is moved to its place, with its content unchanged. It is a suggestion and not a safe fix, because a row in the wrong order may have been put together from two. INNHINFO after a PERSON cannot be moved here.',
  },
};
