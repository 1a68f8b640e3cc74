import type { Guide } from './guide.ts';

export const kpr007: Guide = {
  finds: {
    nb: 'En verdi som ikke har formen skjemaet krever: en dato som ikke er åtte sifre, et tall med bokstaver, timer med komma eller for mange sifre, en tekst som er for lang. Er det bare registerets eget, strengere mønster som er brutt, er det en opplysning. Koder, kommunenummer, bydeler og organisasjonsnummer har egne regler.',
    en: 'A value that does not have the form that the schema demands: a date that is not eight digits, a number with letters, hours with a comma or too many digits, a text that is too long. Where only the registry’s own, stricter pattern fails, it is an info only. Codes, municipality numbers, districts and organisation numbers have rules of their own.',
  },
  matters: {
    nb: 'En eneste verdi i feil form gjør at filen ikke følger skjemaet, og da slipper den ikke gjennom. For id-er, datoer og tjenestekoder sier registerets beskrivelse av formatet dessuten at raden slettes eller meldingen avvises. Verdien tar ikke del i noen sammenligning før den er rettet, så det kan ligge flere feil bak den.',
    en: 'A single value of the wrong form keeps the file from following the schema, so that it does not get through. For ids, dates and service codes the registry’s description of the format also says that the row is deleted or the message rejected. The value takes part in no comparison until it is put right, so there may be more faults behind it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>01.03.2021</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Slå opp feltet i fagsystemet. Står verdien riktig der, er det uttrekket som skriver den feil: send funnet til leverandøren. Koden må skrive datoer som ÅÅÅÅMMDD, tall uten mellomrom, og timer med punktum uansett hvilket språk maskinen er satt opp med.',
    en: 'Look the field up in the record system. If the value is right there, it is the export that writes it wrongly: send the finding to the vendor. The code must write dates as YYYYMMDD, numbers without blanks, and hours with a point, whatever language the machine is set up with.',
  },
  fix: {
    kind: 'safe',
    nb: 'Komma i timer blir punktum: 7,50 blir 7.50. Det er trygt, for tallet er det samme. Rettelsen gis bare når timene da er over 0 og høyst 168 og stemmer med de andre timene i raden; ellers kan det være noe annet som er galt.',
    en: 'A comma in hours becomes a point: 7,50 becomes 7.50. That is safe, because the number is the same. The fix is given only where the hours then are above 0, at most 168, and agree with the other hours of the row; otherwise something else may be wrong.',
  },
};
