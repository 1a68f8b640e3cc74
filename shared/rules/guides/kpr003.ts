import type { Guide } from './guide.ts';

export const kpr003: Guide = {
  finds: {
    nb: 'Rotelementet er IPLOS, men navnerommet og versjon er ikke et kjent par: …/iplos/2018 med 3.5, eller …/iplos/2019 med 3.7. Er navnerommet kjent og versjon feil, er det alltid en feil. Er navnerommet ukjent og dataåret etter 2021, er det bare en opplysning, for formatet etter 2021 er ikke offentlig kjent. Filen kontrolleres uansett som den nærmeste kjente versjonen.',
    en: 'The root is IPLOS, but the namespace and versjon are not a known pair: …/iplos/2018 with 3.5, or …/iplos/2019 with 3.7. A known namespace with a wrong versjon is always an error. An unknown namespace for a data year after 2021 is an info only, because the format after 2021 is not publicly known. The file is checked as the nearest known version in any case.',
  },
  matters: {
    nb: 'Registeret velger ut fra versjonen hvordan filen skal leses, og avviser meldingen når versjon mangler eller har feil form. Slik står det i registerets beskrivelse av formatet for 2019. Med feil versjon kan også funnene her bli feil, for feltene er ikke de samme i alle versjoner.',
    en: 'The registry chooses by the version how to read the file, and rejects the message where versjon is missing or has the wrong form. So says the registry’s description of the format of 2019. With a wrong version the findings here may be wrong too, because the fields are not the same in all versions.',
  },
  bad: `
<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.6">`,
  good: `
<?xml version="1.0" encoding="UTF-8"?>
<IPLOS xmlns="http://www.npr.no/xmlstds/iplos/2019" versjon="3.7">`,
  remedy: {
    nb: 'Se om fagsystemet lar deg velge format eller dataår når uttrekket lages, og velg det som hører til året. Er fagsystemet ikke oppgradert til årets format, må leverandøren levere det før innsending. Leverandøren må skrive navnerom og versjon som ett par, slik kravspesifikasjonen for dataåret sier.',
    en: 'See whether the record system lets you choose the format or the data year when the extract is made, and choose the one of the year. If the record system has not been upgraded to the year’s format, the vendor must deliver it before the submission. The vendor must write namespace and versjon as one pair, as the specification of the data year says.',
  },
};
