import type { Guide } from './guide.ts';

export const kpr405: Guide = {
  finds: {
    nb: 'tjResTimerUke er mindre enn tjTimerUke i en aktiv tjeneste. Er de like, er det i orden. Timer som KPR401 har meldt, sammenlignes ikke.',
    en: 'tjResTimerUke is less than tjTimerUke in an active service. Equal values are fine. Hours that KPR401 has reported are not compared.',
  },
  matters: {
    nb: 'Ressurstiden viser hvor mye tid tjenesteyterne bruker i alt. Er den mindre enn tiden personen får, blir kommunens ressursbruk for lav i tallene. Feltet kom i 2016; at det er likt timer per uke med én tjenesteyter og større med flere, står i kursmaterialet fra 2018.',
    en: 'The resource hours show how much time the providers spend in all. Where they are less than the time the person receives, the municipality’s use of resources becomes too low in the figures. The field came in 2016; that it equals the hours a week with one provider and is more with several stands in the course material of 2018.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>7.00</tjTimerUke>
  <tjResTimerUke>3.50</tjResTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>7.00</tjTimerUke>
  <tjResTimerUke>14.00</tjResTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i vedtaket hvor mange som må være hos personen samtidig. Er det én, skal de to være like; er det to, er ressurstiden det dobbelte. Sender uttrekket bare den ekstra tiden i tjResTimerUke, må leverandøren legge den til timene.',
    en: 'See in the decision how many must be with the person at once. With one, the two are equal; with two, the resource hours are twice as many. If the export sends only the extra time in tjResTimerUke, the vendor must add it to the hours.',
  },
};
