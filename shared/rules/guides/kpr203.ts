import type { Guide } from './guide.ts';

export const kpr203: Guide = {
  finds: {
    nb: 'poIndPlan er ikke 1, 2, 3 eller 4 (i 2018: 1, 2, 3 eller 9). Kodene 101–106 kjennes igjen: de er fra et annet kodeverk, Volven 8705. Er dataåret ukjent, godtas kodene fra begge lister.',
    en: 'poIndPlan is not 1, 2, 3 or 4 (in 2018: 1, 2, 3 or 9). Codes 101–106 are recognised: they are from another codebook, Volven 8705. Where the data year is unknown, the codes of both lists pass.',
  },
  matters: {
    nb: 'Registeret fjerner svaret, og personen teller som uten opplysning om individuell plan. Måltallet for individuell plan i FHIs visning spør nettopp om svaret er gitt, så det faller med én for hver slik rad. FHIs notat om 2023-tallene forteller at uttrekk fra DIPS hadde 101–106, og at det skulle rettes til januar 2025.',
    en: 'The registry removes the answer, and nothing is known of the person’s individual plan. The Måltall for individual plans in FHI’s view asks just whether the answer was given, so it drops by one for each such row. FHI’s note on the 2023 figures tells that extracts from DIPS had 101–106, and that it was to be corrected by January 2025.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poIndPlan>102</poIndPlan>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poIndPlan>2</poIndPlan>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Er koden 101–104, er svaret riktig registrert i fagsystemet; leverandøren må rette oversettelsen i uttrekket (101 blir 1, 102 blir 2, 103 blir 3, 104 blir 4). For 105, 106 og 9 må noen som kjenner saken, velge et av de fire svarene: ja, ikke utarbeidet, ønsker ikke, eller oppfyller ikke retten.',
    en: 'Where the code is 101–104, the answer is right in the record system; the vendor must correct the translation of the export (101 becomes 1, 102 becomes 2, 103 becomes 3, 104 becomes 4). For 105, 106 and 9, somebody who knows the case must choose one of the four answers: yes, not drawn up, does not want one, or has no right to one.',
  },
  fix: {
    kind: 'both',
    nb: '101–104 settes til 1–4. Det er trygt, for tekstene i de to kodeverkene er de samme. Mellomrom rundt en gyldig kode fjernes også trygt. 105, 106, 9 og andre verdier har ikke noe motsvar; der er hvert gyldig svar, og å fjerne feltet, forslag du velger mellom. Å fjerne feltet tilbys ikke der raden da ville stå uten innhold.',
    en: '101–104 are set to 1–4. That is safe, because the texts of the two codebooks are the same. Blanks around a valid code are removed safely too. 105, 106, 9 and other values have no counterpart; there each valid answer, and removing the field, are suggestions to choose from. Removing the field is not offered where the row would then be left without content.',
  },
};
