import type { Guide } from './guide.ts';

export const kpr407: Guide = {
  finds: {
    nb: 'tjTimerUke eller tjResTimerUke er gitt på en aktiv tjeneste med en kode som ikke har timer, også når verdien er 0. Det gis ett funn for hvert felt. Avlasting som ikke er rullerende (8), går fri, for ingen kilde sier om den har timer.',
    en: 'tjTimerUke or tjResTimerUke is given on an active service whose code has no hours, also where the value is 0. There is one finding for each field. Respite care that is not rolling (8) is exempt, because no source says whether it has hours.',
  },
  matters: {
    nb: 'Timene brukes ikke i noen tall, så i seg selv gjør de ingen skade. Men langtidsopphold med timer er et kjent tegn på at tjenester er koblet til feil kode i fagsystemet; FHIs notat om 2023-tallene har flere eksempler, og da blir mottakertallene feil for begge koder.',
    en: 'The hours are used in no figure, so by themselves they do no harm. But long stays with hours are a known sign that services are tied to the wrong code in the record system; FHI’s note on the 2023 figures has several examples, and then the numbers of recipients are wrong for both codes.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjTimerUke>2.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se hva personen får, ut fra fagsystemets navn på tjenesten. Stemmer det ikke med koden, retter du koblingen i oppsettet. Stemmer det, er timene uten betydning, og leverandøren kan la være å sende dem for denne koden.',
    en: 'See what the person receives, by the record system’s name of the service. If it does not agree with the code, correct the mapping in the set-up. If it does, the hours mean nothing, and the vendor can leave them out for this code.',
  },
};
