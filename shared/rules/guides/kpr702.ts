import type { Guide } from './guide.ts';

export const kpr702: Guide = {
  finds: {
    nb: 'Ernæring besvares i tre trinn: kartlagt, i risiko, plan. Et trinn er besvart med ja selv om trinnet foran ikke er ja (advarsel), eller med nei selv om trinnet foran ikke er ja (opplysning). Er trinnet foran en ugyldig kode, sier KPR205 fra i stedet.',
    en: 'Nutrition is answered in three steps: mapped, at risk, plan. A step is answered with yes although the one before is not yes (warning), or with no although the one before is not yes (info). Where the step before is an invalid code, KPR205 speaks instead.',
  },
  matters: {
    nb: 'Kvalitetsindikatorene er andeler av trinnet foran: andel i risiko av de kartlagte, og andel med plan av dem i risiko. Et svar utenfor rekken gjør at over- og undertallet ikke lenger hører sammen. Rekkefølgen er sluttet av hvordan kursmaterialet fra 2018 beskriver andelene.',
    en: 'The quality indicators are shares of the step before: the share at risk of those mapped, and the share with a plan of those at risk. An answer out of the chain means that numerator and denominator no longer belong together. The order is inferred from how the course material of 2018 describes the shares.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poErnKartlagt>2</poErnKartlagt>
  <poErnRisiko>1</poErnRisiko>
  <poErnRisikoDato>20210215</poErnRisikoDato>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poErnKartlagt>1</poErnKartlagt>
  <poErnKartlagtDato>20210215</poErnKartlagtDato>
  <poErnRisiko>1</poErnRisiko>
  <poErnRisikoDato>20210215</poErnRisikoDato>
  <poFraDato>20210201</poFraDato>
</PERSONOPPL>`,
  remedy: {
    nb: 'Er det vurdert at personen er i risiko, er ernæringen kartlagt: registrer kartleggingen med dato i fagsystemet. Er den ikke kartlagt, skal de senere trinnene stå tomme. Sender uttrekket nei på trinn ingen har svart på, må leverandøren utelate dem.',
    en: 'If the person was found to be at risk, nutrition has been mapped: enter the mapping with its date in the record system. If it has not been mapped, the later steps should be empty. If the export sends no on steps that nobody answered, the vendor must leave them out.',
  },
};
