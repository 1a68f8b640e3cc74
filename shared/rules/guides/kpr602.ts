import type { Guide } from './guide.ts';

export const kpr602: Guide = {
  finds: {
    nb: 'tjVedtak er 1 (avslag), og tjFraDato er en dato. Dataåret spiller ingen rolle. En start som ikke er en dato, har sitt eget funn og regnes ikke som start her.',
    en: 'tjVedtak is 1 (rejected), and tjFraDato is a date. The data year plays no part. A start that is no date has a finding of its own and is no start here.',
  },
  matters: {
    nb: 'Raden teller som avslag og ikke som tjeneste. Ble tjenesten likevel gitt, mangler kommunen en mottaker og har ett avslag for mye; gjorde den ikke det, er datoen uten mening. At bare innvilgede vedtak teller, står i vedlegg A i Helsedirektoratets rapport for 2021; at avslag ikke skal ha start, er sluttet av det.',
    en: 'The row counts as a rejection and not as a service. If the service was given all the same, the municipality lacks a recipient and has one rejection too many; if not, the date has no meaning. That only granted decisions count stands in annex A of Helsedirektoratet’s report for 2021; that rejections have no start is inferred from it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>1</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>1</tjVedtak>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet om tjenesten ble satt i gang, for eksempel etter en klage. Da skal det nye vedtaket være innvilget. Ble den ikke det, fjerner du datoene på avslaget. Fyller fagsystemet ut startdato av seg selv ved avslag, må leverandøren la være å sende den.',
    en: 'See in the record system whether the service was started, for instance after a complaint. Then the new decision must be granted. If it was not, remove the dates of the rejection. If the record system fills in a start by itself on rejections, the vendor must leave it out.',
  },
};
