import type { Guide } from './guide.ts';

export const kpr109: Guide = {
  finds: {
    nb: 'En PERSON uten TJENESTE, PERSONOPPL og FUNKSJON. Bare diagnoser eller opphold i spesialisthelsetjenesten gjør ingen til mottaker, så de teller ikke her.',
    en: 'A PERSON without TJENESTE, PERSONOPPL and FUNKSJON. Diagnoses or stays in specialist care alone make nobody a recipient, so they do not count here.',
  },
  matters: {
    nb: 'Personen blir registrert, men er ikke mottaker av noe og påvirker ingen tall. Er det mange slike, er det et tegn på at radene deres er falt ut, og da er mottakertallet for lavt. Det kan også være riktig, og regelen er derfor en opplysning.',
    en: 'The person is registered, but receives nothing and moves no figure. Many of them are a sign that their rows were lost, and then the number of recipients is too low. It may also be right, and the rule is therefore an info.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Åpne noen av personene i fagsystemet. Har de tjenester i dataåret, er utvalget eller koblingen i uttrekket feil: send eksempler til leverandøren. Har de ingen, kan utvalget snevres inn så de ikke kommer med.',
    en: 'Open some of the persons in the record system. If they have services in the data year, the selection or a join of the export is wrong: send examples to the vendor. If they have none, the selection can be narrowed so that they are left out.',
  },
};
