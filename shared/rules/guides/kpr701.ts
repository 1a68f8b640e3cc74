import type { Guide } from './guide.ts';

export const kpr701: Guide = {
  finds: {
    nb: 'En PERSONOPPL der ingenting er fylt ut, bare id-er og poFraDato eller poTilDato. Et tomt element regnes som ikke fylt ut.',
    en: 'A PERSONOPPL in which nothing is filled in but ids and poFraDato or poTilDato. A blank element is taken as not filled in.',
  },
  matters: {
    nb: 'Registeret beholder raden, men den sier ingenting. Er den personens nyeste, kan den skygge for en eldre rad med svar, for det er den siste opplysningen som teller. FHIs notat om 2023-tallene nevner tomme rader i uttrekk fra Helseplattformen.',
    en: 'The registry keeps the row, but it says nothing. Where it is the person’s newest, it may hide an older row with answers, because the last information is what counts. FHI’s note on the 2023 figures names empty rows in extracts from Helseplattformen.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet om personen har opplysninger som skulle vært med, som husstand, bolig eller individuell plan. Er det tomt der også, kan raden utelates, og opplysningene bør kartlegges ved neste kontakt. Leverandøren bør ikke skrive rader uten innhold.',
    en: 'See in the record system whether the person has information that should be there, such as household, housing or individual plan. If it is empty there too, the row can be left out, and the information should be gathered at the next contact. The vendor should not write rows without content.',
  },
  fix: {
    kind: 'safe',
    nb: 'Raden fjernes. Det er trygt, for den inneholder ingen opplysning. Rettelsen gis ikke der personen da ville stå uten noen rad, der raden har noe formatet ikke kjenner, eller der poPeID er en annen persons.',
    en: 'The row is removed. That is safe, because it holds no information. The fix is not given where the person would be left without any row, where the row holds something that the format does not know, or where poPeID is somebody else’s.',
  },
};
