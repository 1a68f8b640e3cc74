import type { Guide } from './guide.ts';

export const kpr209: Guide = {
  finds: {
    nb: 'diKodeVersjon er ikke ICPC-2 eller ICD-10, eller diDiagKode har ikke formen til det kodeverket. Bare formen kontrolleres, ikke om diagnosen finnes. Er kodeverket ukjent, blir koden ikke vurdert.',
    en: 'diKodeVersjon is not ICPC-2 or ICD-10, or diDiagKode does not have the form of that codebook. Only the form is checked, not whether the diagnosis exists. Where the codebook is unknown, the code is not judged.',
  },
  matters: {
    nb: 'Registeret beholder raden, men diagnosen kan ikke brukes. Da mangler personen i tall om for eksempel demens, som bygger på P70 i ICPC-2 og F00–F03 og G30 i ICD-10. Formen er den registerets egen kontroll av diagnoser forventer; den gjør ingenting med det som er galt.',
    en: 'The registry keeps the row, but the diagnosis cannot be used. The person is then missing from figures on, for instance, dementia, which build on P70 of ICPC-2 and F00–F03 and G30 of ICD-10. The form is the one that the registry’s own check of diagnoses expects; it does nothing about what is wrong.',
  },
  bad: `
<DIAGNOSE diPeID="1" diDiID="1">
  <diKodeVersjon>ICPC-2</diKodeVersjon>
  <diDiagKode>G30.1</diDiagKode>
  <diFraDato>20210201</diFraDato>
  <diTilDato>99991231</diTilDato>
</DIAGNOSE>`,
  good: `
<DIAGNOSE diPeID="1" diDiID="1">
  <diKodeVersjon>ICD-10</diKodeVersjon>
  <diDiagKode>G30.1</diDiagKode>
  <diFraDato>20210201</diFraDato>
  <diTilDato>99991231</diTilDato>
</DIAGNOSE>`,
  remedy: {
    nb: 'Se i fagsystemet hvilket kodeverk diagnosen er valgt fra, og velg den på nytt hvis kode og kodeverk ikke hører sammen. Velg koden fra listen i stedet for å skrive den inn, så følger det ingen tekst med. Leverandøren må sende koden og navnet på kodeverket fra samme oppslag.',
    en: 'See in the record system from which codebook the diagnosis was chosen, and choose it anew if code and codebook do not belong together. Codes should be chosen, not typed, so that no text follows them. The vendor must send the code and the name of the codebook from the same entry.',
  },
};
