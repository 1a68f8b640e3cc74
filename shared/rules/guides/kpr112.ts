import type { Guide } from './guide.ts';

export const kpr112: Guide = {
  finds: {
    nb: 'Alderen er under 0 eller over 115 år, eller en aktiv tjeneste begynte mer enn et år før personen ble født. Fødselsåret regnes som dataåret minus alderen. Hver person får høyst ett funn, ved peAlder.',
    en: 'The age is below 0 or above 115 years, or an active service began more than a year before the person was born. The year of birth is taken as the data year less the age. A person gets at most one finding, at peAlder.',
  },
  matters: {
    nb: 'Registeret beholder verdien, men personen havner i feil aldersgruppe, og nesten alle publiserte tall er delt etter alder. Analyser av tallene tar dessuten ut tjenester som begynte før fødselsåret. peAlder skal være alderen 31. desember i dataåret, ifølge registerets beskrivelse av formatet.',
    en: 'The registry keeps the value, but the person ends up in the wrong age group, and nearly all published figures are divided by age. Besides, analyses leave out services that began before the year of birth. peAlder must be the age on 31 December of the data year, says the registry’s description of the format.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>121</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>91</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Sammenlign fødselsdatoen i fagsystemet med folkeregisteret. Er fødselsdatoen riktig og tjenesten eldre enn personen, er tjenesten trolig registrert på feil person, eller startåret er feil. Gjelder det mange, må leverandøren se på hvordan alderen regnes ut, særlig hundreåret.',
    en: 'Compare the date of birth in the record system with the population register. If it is right and the service is older than the person, the service was probably entered for somebody else, or its year is wrong. If it concerns many, the vendor must look at how the age is computed, above all the century.',
  },
};
