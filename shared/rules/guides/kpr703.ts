import type { Guide } from './guide.ts';

export const kpr703: Guide = {
  finds: {
    nb: 'poArbBistMottar, poArbTranspMottar, poFriBistMottar eller poFriTranspMottar er besvart, men behovet er ikke ja. Svar 1 og 2 (mottar) er en advarsel, svar 3 (mottar ikke) en opplysning. Er behovet en ugyldig kode, sier KPR205 fra i stedet.',
    en: 'poArbBistMottar, poArbTranspMottar, poFriBistMottar or poFriTranspMottar is answered, but the need is not yes. Answers 1 and 2 (receives) are a warning, answer 3 (does not receive) an info. Where the need is an invalid code, KPR205 speaks instead.',
  },
  matters: {
    nb: 'Tallene om samfunnsdeltakelse viser hvor mange som har behov, og hvor mange av dem som får dekket det. Et svar uten behov faller utenfor, eller gir flere som får hjelp enn som trenger det. Registerets beskrivelse av formatet sier at …Mottar bare brukes når …Behov er 1.',
    en: 'The figures on participation show how many have a need, and how many of them have it met. An answer without a need is left out, or makes more people get help than need it. The registry’s description of the format says that …Mottar is used only where …Behov is 1.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poArbBistBehov>2</poArbBistBehov>
  <poArbBistMottar>1</poArbBistMottar>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poArbBistBehov>1</poArbBistBehov>
  <poArbBistMottar>1</poArbBistMottar>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Får personen bistand, har hun eller han også behov: sett behovet til ja i fagsystemet. Får personen ingen, sletter du svaret på mottar. Lar skjermbildet deg svare på begge uavhengig av hverandre, bør leverandøren skjule det andre spørsmålet til behovet er ja.',
    en: 'If the person receives help, there is a need as well: set the need to yes in the record system. If the person receives none, delete the answer on receiving. If the screen lets you answer both independently, the vendor should hide the second question until the need is yes.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Svaret på mottar fjernes. Det er bare et forslag, for det kan være behovet som er feil besvart. Det tilbys ikke der raden da ville stå uten innhold.',
    en: 'The answer on receiving is removed. That is only a suggestion, since it may be the need that was answered wrongly. It is not offered where the row would then be left without content.',
  },
};
