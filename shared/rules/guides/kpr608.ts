import type { Guide } from './guide.ts';

export const kpr608: Guide = {
  finds: {
    nb: 'To rader med samme kode, som ikke er helt like, varer de samme to eller flere dagene i dataåret. Én felles dag er i orden. Helt like rader er KPR604, og ukjente koder gir ikke funn. Funnet står ved raden som begynte sist.',
    en: 'Two rows of the same code that are not quite alike last on the same two or more days of the data year. One shared day is fine. Rows that are alike are KPR604, and unknown codes give no finding. The finding stands at the row that began last.',
  },
  matters: {
    nb: 'Mottakeren telles én gang, men timene legges sammen, så kommunens timer per mottaker blir for høye om det første vedtaket skulle vært avsluttet. FHIs notat om 2023-tallene nevner dobbel føring i året da et fagsystem byttes. To vedtak om samme tjeneste kan være riktig, så regelen er en opplysning.',
    en: 'The recipient counts once, but the hours are added up, so that the municipality’s hours per recipient become too high if the first decision should have been ended. FHI’s note on the 2023 figures names double keeping in the year when a record system changes. Two decisions on the same service may be right, so the rule is an info.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20200301</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210601</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20200301</tjFraDato>
  <tjTilDato>20210531</tjTilDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210601</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se om det nye vedtaket kom i tillegg til det gamle eller i stedet for det. Kom det i stedet, avslutter du det gamle dagen før det nye begynner. Fatter fagsystemet nye vedtak uten å avslutte de gamle, kan leverandøren gjøre det til en del av forlengelsen.',
    en: 'See whether the new decision came in addition to the old one or in its place. If in its place, end the old one on the day before the new begins. If the record system makes new decisions without ending the old ones, the vendor can make that a part of the extension.',
  },
};
