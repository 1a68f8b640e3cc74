import type { Guide } from './guide.ts';

export const kpr006: Guide = {
  finds: {
    nb: 'Et element eller attributt som formatet krever, mangler, eller det er færre enn to iiKontakt. Er elementet der, men tomt, eller er det bare registerets egen kontroll som forventer det, er det en opplysning. Noen felt har sine egne regler: alder og kjønn (KPR111), organisasjonsnummer (KPR501) og personopplysninger uten innhold (KPR701).',
    en: 'An element or attribute that the format demands is missing, or there are fewer than two iiKontakt. Where the element is there but blank, or only the registry’s own check expects it, it is an info only. Some fields have rules of their own: age and sex (KPR111), organisation number (KPR501) and person information without content (KPR701).',
  },
  matters: {
    nb: 'Mangler en id, sletter registeret raden med alt som ligger under. Mangler kommunenummeret eller perioden, avvises hele meldingen. Andre manglende felt gjør at filen ikke følger skjemaet. Hva registeret gjør i hvert tilfelle, står i registerets beskrivelse av formatet for 2019.',
    en: 'Where an id is missing, the registry deletes the row with everything beneath it. Where the municipality number or the period is missing, the whole message is rejected. Other missing fields keep the file from following the schema. What the registry does in each case stands in its description of the format of 2019.',
  },
  bad: `
<TJENESTE tjPeID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se først om opplysningen mangler i fagsystemet: diagnoser og funksjonsvurderinger må ha dato, og kontaktpersonene står i oppsettet av uttrekket. Id-er finnes alltid i fagsystemet, så mangler de, er det koden som skriver uttrekket, som må rettes. Koden bør ikke skrive en rad som mangler et obligatorisk felt, men si fra til kommunen.',
    en: 'See first whether the information is missing in the record system: diagnoses and function assessments must have a date, and the contacts are in the set-up of the export. Ids always exist in the record system, so where they are missing, the code that writes the extract must be corrected. The code should not write a row that lacks a mandatory field, but tell the municipality.',
  },
};
