import type { Guide } from './guide.ts';

export const kpr105: Guide = {
  finds: {
    nb: 'En id som skjemaet godtar, men som ikke er 1–10 sifre: for lang, med fortegn eller med mellomrom. Det gjelder personens id, radenes id-er og radenes henvisning til personen. tjVeID og tjVeNrID er ikke nøkler og hører til KPR007.',
    en: 'An id that the schema accepts but that is not 1–10 digits: too long, with a sign or with blanks. It concerns the id of the person, the ids of the rows and their reference to the person. tjVeID and tjVeNrID are no keys and belong to KPR007.',
  },
  matters: {
    nb: 'Registeret sletter raden med alt under seg når id-en ikke er 1–10 sifre. Gjelder det pePeID, forsvinner hele personen fra kommunens tall; gjelder det tjTjID, forsvinner tjenesten. Det står i registerets beskrivelse av formatet for 2019.',
    en: 'The registry deletes the row with everything beneath it where the id is not 1–10 digits. If it is pePeID, the whole person disappears from the municipality’s figures; if it is tjTjID, the service does. So says the registry’s description of the format of 2019.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="123456789012">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1234567890">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Kommunen kan ikke endre id-er i fagsystemet: send funnet til leverandøren. Bruker fagsystemet lengre nøkler, må koden gi hver rad et eget løpenummer på høyst ti sifre og holde det fast fra år til år. En id på elleve sifre kan dessuten være et fødselsnummer, og det skal aldri stå i fagmeldingen.',
    en: 'The municipality cannot change ids in the record system: send the finding to the vendor. If the record system uses longer keys, the code must give each row a serial number of at most ten digits and keep it from year to year. Besides, an id of eleven digits may be a national identity number, which must never stand in this message.',
  },
};
