import type { Guide } from './guide.ts';

export const kpr502: Guide = {
  finds: {
    nb: 'Nummeret er ikke ni sifre, eller kontrollsifferet stemmer ikke. En 0 etter de ni sifrene godtas, slik registeret gjør. Tjenester og opphold i spesialisthelsetjenesten (DOGNTILBUD) kontrolleres, aktive eller ikke. Verktøyet slår ikke opp nummeret, så en enhet som er nedlagt eller feil, finnes ikke her.',
    en: 'The number is not nine digits, or its check digit is wrong. A 0 behind the nine digits passes, as in the registry. Services and stays in specialist care (DOGNTILBUD) are checked, active or not. The tool does not look the number up, so a unit that is closed or wrong is not found here.',
  },
  matters: {
    nb: 'Registeret beholder verdien, men ingen vet hvilken enhet den gjelder, så raden regnes som uten gyldig organisasjonsnummer i FHIs notat om datakvalitet. Kravet om ni sifre står i registerets beskrivelse av formatet; kontrollsifferet er det alle norske organisasjonsnumre har.',
    en: 'The registry keeps the value, but nobody knows which unit it means, so that the row counts as one without a valid organisation number in FHI’s note on data quality. The demand of nine digits stands in the registry’s description of the format; the check digit is that of all Norwegian organisation numbers.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjInstOrgnr>974760674</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Finn enheten i Enhetsregisteret og kopier nummeret derfra inn på enheten i fagsystemet. Det skal være nummeret til virksomheten som utfører tjenesten, ikke til kommunen. Leverandøren bør kontrollere sifrene når nummeret registreres, og sende dem uten mellomrom.',
    en: 'Find the unit in Enhetsregisteret and copy its number to the unit in the record system. It must be the number of the unit that carries out the service, not of the municipality. The vendor should check the digits when the number is entered, and send them without blanks.',
  },
  fix: {
    kind: 'safe',
    nb: 'Mellomrom og punktum mellom sifrene fjernes når det som står igjen, er et gyldig nummer. Det er trygt, for sifrene er de samme. Et nummer med feil siffer gjettes det aldri på.',
    en: 'Blanks and dots between the digits are removed where what remains is a valid number. That is safe, because the digits are the same. A number with a wrong digit is never guessed at.',
  },
};
