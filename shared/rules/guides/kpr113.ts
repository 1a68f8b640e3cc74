import type { Guide } from './guide.ts';

export const kpr113: Guide = {
  finds: {
    nb: 'En iiKontakt der Navn, Telefon eller Epost er tom, eller der Epost ikke er en e-postadresse. Mangler selve elementet, er det KPR006. Telefonnummer kontrolleres ikke.',
    en: 'An iiKontakt in which Navn, Telefon or Epost is blank, or Epost is no e-mail address. Where the element itself is missing, it is KPR006. Telephone numbers are not checked.',
  },
  matters: {
    nb: 'Registeret tar kontakt med kommuner som har mange ugyldige registreringer, og sender ikke lenger ut feillister, ifølge FHIs tilbakemeldingsvisning. Når kontakten ikke kan nås, får kommunen ikke vite om feilen før tallene er publisert. Selve tallene endres ikke, så regelen er en opplysning.',
    en: 'The registry contacts municipalities with many invalid registrations and no longer sends out lists of errors, according to FHI’s feedback view. Where the contact cannot be reached, the municipality does not learn of the fault before the figures are published. The figures themselves do not change, so the rule is an info.',
  },
  bad: `
<iiKontakt>
  <Type>1</Type>
  <Navn>Kari Eksempel</Navn>
  <Telefon>00000000</Telefon>
  <Epost></Epost>
</iiKontakt>`,
  good: `
<iiKontakt>
  <Type>1</Type>
  <Navn>Kari Eksempel</Navn>
  <Telefon>00000000</Telefon>
  <Epost>kontakt@example.invalid</Epost>
</iiKontakt>`,
  remedy: {
    nb: 'Kontaktene legges inn i oppsettet av uttrekket, ikke på personene. Bruk gjerne en felles postkasse som noen leser i januar, og bytt navn når den ansvarlige slutter.',
    en: 'The contacts are entered in the set-up of the export, not on the persons. Preferably use a shared mailbox that somebody reads in January, and change the name when the person in charge leaves.',
  },
};
