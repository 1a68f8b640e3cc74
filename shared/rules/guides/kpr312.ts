import type { Guide } from './guide.ts';

export const kpr312: Guide = {
  finds: {
    nb: 'En tjeneste som er aktiv eller vedtatt i dataåret, mangler søknadsdato eller vedtaksdato, og koden krever den. Det gis ett funn for hver dato. En søknad som verken har vedtak eller start, er ikke avgjort og hører til KPR601. En tom dato er KPR007.',
    en: 'A service that is active or decided in the data year lacks the date of application or of decision, and its code requires it. There is one finding for each date. An application with neither decision nor start is pending and belongs to KPR601. An empty date is KPR007.',
  },
  matters: {
    nb: 'Vedtak telles i året de er datert, så et vedtak uten dato telles ikke. Uten søknadsdato kan saksbehandlingstiden ikke regnes ut. Hvilke koder som krever datoene, står i registerets beskrivelse av formatet for 2019; kontrollen der har ingen annen følge enn at den melder fra.',
    en: 'Decisions are counted in the year of their date, so that one without a date is not counted. Without the date of application the processing time cannot be computed. Which codes require the dates stands in the registry’s description of the format of 2019; the check there does nothing but report.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Legg inn datoen fra søknaden eller vedtaksbrevet i fagsystemet. Er tjenesten i gang uten vedtak, må vedtaket fattes; datoen er dagen det fattes, ikke dagen tjenesten begynte. Gjelder det mange rader av samme tjeneste, spør leverandøren om datoene finnes i fagsystemet uten å bli sendt.',
    en: 'Enter the date from the application or the letter of decision in the record system. If the service runs without a decision, the decision must be made; its date is the day it is made, not the day when the service began. If many rows of one service are affected, ask the vendor whether the dates are in the record system without being sent.',
  },
};
