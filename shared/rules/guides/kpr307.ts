import type { Guide } from './guide.ts';

export const kpr307: Guide = {
  finds: {
    nb: 'Tjenesten begynte før vedtaket. Regelen er slått av når ikke annet er valgt, fordi det gjelder om lag en femtedel av alle vedtak i landet og ofte er riktig.',
    en: 'The service began before the decision. The rule is off by default, because that is so for about a fifth of all decisions in the country and is often right.',
  },
  matters: {
    nb: 'Iverksettingstiden blir negativ. Statistikken har en egen gruppe for det: av 38 837 vedtak om praktisk bistand i 2016 var 7 264 negative, ifølge SSBs arbeidsgruppe. Er andelen mye høyere i kommunen, kan det være at vedtakene dateres for sent, eller at uttrekket henter feil dato.',
    en: 'The time to start becomes negative. The statistics have a group for that: of 38,837 decisions on practical assistance in 2016, 7,264 were negative, according to Statistics Norway’s working group. If the share of the municipality is much higher, decisions may be dated too late, or the export may take the wrong date.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210320</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210310</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Hastet det, og ble vedtaket skrevet i ettertid, er datoene riktige og skal stå. Ellers retter du den datoen som er feil. Slå regelen på når kommunen vil se på rutinene sine, ikke for å rette alt den finner.',
    en: 'If the matter was urgent and the decision was written afterwards, the dates are right and should stay. Otherwise correct the date that is wrong. Switch the rule on when the municipality wants to look at its routines, not to correct everything it finds.',
  },
};
