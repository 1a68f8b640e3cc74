import type { Guide } from './guide.ts';

export const kpr204: Guide = {
  finds: {
    nb: 'poHarKoordinator er ikke 1–4 (i 2018: 1, 2 eller 9). 11–14 gir bare en opplysning, for kildene er uenige om dem. Er dataåret ukjent, godtas 9 også.',
    en: 'poHarKoordinator is not 1–4 (in 2018: 1, 2 or 9). 11–14 give an info only, because the sources disagree about them. Where the data year is unknown, 9 passes too.',
  },
  matters: {
    nb: 'Registeret fjerner et ugyldig svar, så personen teller som uten opplysning om koordinator, og andelen med koordinator blir for lav. Registerets beskrivelse av formatet nevner 11–14, men lar feltet ha bare ett tegn; kodeverk 9188 har 1–4. Hva registeret gjør med 11–14, er ikke kjent.',
    en: 'The registry removes an invalid answer, so that nothing is known of the person’s coordinator, and the share with a coordinator becomes too low. The registry’s description of the format names 11–14 but allows the field only one character; codebook 9188 has 1–4. What the registry does with 11–14 is not known.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poHarKoordinator>9</poHarKoordinator>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poHarKoordinator>2</poHarKoordinator>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Velg svaret på nytt i fagsystemet: oppnevnt, ikke oppnevnt, ønsker ikke, eller oppfyller ikke retten. Svaret «ikke relevant» (9) finnes ikke etter 2018. Står det 11–14 i mange rader, be leverandøren spørre FHI hvilke koder som gjelder, og sende 1–4 til det er avklart.',
    en: 'Choose the answer anew in the record system: appointed, not appointed, does not want one, or has no right to one. The answer “not relevant” (9) does not exist after 2018. If many rows have 11–14, ask the vendor to find out from FHI which codes apply, and to send 1–4 until then.',
  },
  fix: {
    kind: 'both',
    nb: '11–14 byttes med 1–4, som betyr det samme; det er et forslag, siden ingen vet sikkert hva registeret forventer. For andre verdier er hver gyldig kode et forslag. Bare mellomrom rundt en gyldig kode fjernes trygt.',
    en: '11–14 are replaced by 1–4, which mean the same; that is a suggestion, since nobody knows for certain what the registry expects. For other values each valid code is a suggestion. Only blanks around a valid code are removed safely.',
  },
};
