import type { Guide } from './guide.ts';

export const kpr706: Guide = {
  finds: {
    nb: 'poHeldg er 1 i personens nyeste personopplysninger, men personen har verken 18–21 eller bolig (29), og får mindre enn 35,5 timer i uken på den dagen i året da det er mest. Vedtak som følger etter hverandre, legges altså ikke sammen. Timegrensen kan endres. Har en tjeneste ukjent kode eller timer som ikke kan leses, er regelen stille.',
    en: 'poHeldg is 1 in the person’s newest information, but the person has neither 18–21 nor housing (29), and receives less than 35.5 hours a week on the day of the year when it is most. Decisions that follow one another are thus not added up. The limit of hours can be changed. Where a service has an unknown code, or hours that cannot be read, the rule is silent.',
  },
  matters: {
    nb: 'Tallet på personer med heldøgnstilbud bygger på dette ene svaret. Helsedirektoratets rapport for 2021 skriver at det er satt på personer som får for lite tjenester til at det kan stemme. Grensen på 35,5 timer, ett årsverk i uken, er valgt av verktøyet; registeret har ingen, så regelen er en opplysning.',
    en: 'The number of persons with round-the-clock care builds on this one answer. Helsedirektoratet’s report for 2021 writes that it is set for persons who receive too few services for it to be right. The limit of 35.5 hours, one full-time week, is chosen by the tool; the registry has none, so the rule is an info.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poHeldg>1</poHeldg>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poHeldg>1</poHeldg>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>29</tjTjenType>
  <tjSoknadDato>20210115</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Sammenlign svaret med det personen får. Er tilbudet døgnet rundt, mangler trolig boligen eller timene: registrer dem. Er det ikke det, fjerner du krysset i fagsystemet. Kommunen bør ha skriftlige kriterier for hva som regnes som heldøgns, så alle svarer likt.',
    en: 'Compare the answer with what the person receives. If the care is round the clock, the housing or the hours are probably missing: enter them. If not, take the tick away in the record system. The municipality should have written criteria of what counts as round the clock, so that everybody answers alike.',
  },
};
