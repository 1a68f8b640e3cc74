import type { Guide } from './guide.ts';

export const kpr401: Guide = {
  finds: {
    nb: 'tjTimerUke er over 168 på én tjeneste, eller tjTimerUke eller tjResTimerUke er under 0. tjResTimerUke har ingen øvre grense, for der telles timene til alle tjenesteyterne. En tjeneste med dette funnet er ikke med i summer av timer i andre regler.',
    en: 'tjTimerUke is above 168 on one service, or tjTimerUke or tjResTimerUke is below 0. tjResTimerUke has no upper limit, since it counts the hours of every provider. A service with this finding takes no part in sums of hours in other rules.',
  },
  matters: {
    nb: 'Registeret beholder verdien, og én slik rad kan løfte kommunens gjennomsnitt merkbart. Registerets egen kontroll forventer 0,01 til 168 timer, og veiledningen sier at mer enn 168 timer på én tjeneste ikke er tillatt. FHIs notat om 2023-tallene har en egen figur for dette.',
    en: 'The registry keeps the value, and one such row can raise the municipality’s average noticeably. The registry’s own check expects 0.01 to 168 hours, and the guidance says that more than 168 hours on one service is not allowed. FHI’s note on the 2023 figures has a figure of its own for this.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>420.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>7.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se hva vedtaket sier, og registrer timer per uke. Er vedtaket per måned, deles det på 4 (24 timer i måneden er 6 i uken). Lar fagsystemet saksbehandleren velge minutter eller måned, må leverandøren regne om til timer per uke når uttrekket skrives.',
    en: 'See what the decision says and enter hours a week. If it is by the month, divide by 4 (24 hours a month are 6 a week). If the record system lets the case worker choose minutes or months, the vendor must convert to hours a week when the extract is written.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Verdien delt på 60 (minutter) og delt på 4 (måned) tilbys som to forslag. Ingen av dem er trygge, for bare vedtaket sier hva som var ment. Et forslag utelates når det ville bli mer enn tjResTimerUke, mer enn personens andre tjenester gir plass til i uken, eller kunne gjøre raden lik en annen (KPR604).',
    en: 'The value divided by 60 (minutes) and by 4 (month) are offered as two suggestions. Neither is safe, since only the decision says what was meant. A suggestion is left out where it would be more than tjResTimerUke, more than the person’s other services leave of the week, or could make the row like another one (KPR604).',
  },
};
