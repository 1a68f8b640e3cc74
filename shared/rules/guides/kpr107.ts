import type { Guide } from './guide.ts';

export const kpr107: Guide = {
  finds: {
    nb: 'To rader av samme slag hos én person har samme id, for eksempel to tjenester med samme tjTjID. Samme id hos to ulike personer, eller på to ulike slags rader, er i orden. Funnet står ved den siste raden.',
    en: 'Two rows of the same kind of one person have the same id, for instance two services with the same tjTjID. The same id with two persons, or on two kinds of rows, is fine. The finding stands at the later row.',
  },
  matters: {
    nb: 'Registeret kan bare kjenne igjen en rad på id-en. Er den brukt to ganger, kan den ene raden overskrive den andre, og en tjeneste eller vurdering faller ut av tallene. Kildene sier ikke hvilken som blir igjen; regelen er en feil fordi radene ikke kan stoles på.',
    en: 'The registry can only recognise a row by its id. Where it is used twice, one row may overwrite the other, and a service or an assessment drops out of the figures. The sources do not say which remains; the rule is an error because the rows cannot be trusted.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>28</tjTjenType>
  <tjFraDato>20210601</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>28</tjTjenType>
  <tjFraDato>20210601</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet om personen har begge radene. Har personen bare én, er den andre en kopi som uttrekket har laget. Leverandøren må gi hver rad sin egen nøkkel, og passe på at rader fra to tabeller eller to fagsystemer ikke får samme nummer.',
    en: 'See in the record system whether the person has both rows. If there is only one, the other is a copy that the export made. The vendor must give each row a key of its own, and see to it that rows of two tables or two record systems do not get the same number.',
  },
};
