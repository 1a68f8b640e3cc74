import type { Guide } from './guide.ts';

export const kpr404: Guide = {
  finds: {
    nb: 'Timene i personens aktive tjenester blir til sammen mer enn 168 i uken på to eller flere dager i dataåret. Én felles dag, som når et vedtak avløser et annet, er i orden. Hver person får ett funn, ved tjenesten som fikk summen over grensen. Tjenester med KPR401 er ikke med, og like rader (KPR604) regnes én gang; tjenester med ukjent kode er med.',
    en: 'The hours of the person’s active services add up to more than 168 a week on two or more days of the data year. One shared day, as when one decision follows another, is fine. A person gets one finding, at the service that tipped the sum. Services with KPR401 take no part, and rows that are alike (KPR604) count once; services of unknown code take part.',
  },
  matters: {
    nb: 'Ingen kan få mer enn 168 timer hjelp i uken, så timetallet for kommunen blir for høyt. Ofte er et gammelt vedtak ikke avsluttet, og da telles timene to ganger. FHIs notat om 2023-tallene viser tjenesteomfang over 168 timer; om grensen der gjelder per person eller per tjeneste, er ikke klart, så begge deler kontrolleres.',
    en: 'Nobody can receive more than 168 hours of help a week, so that the municipality’s hours become too high. Often an old decision was not ended, and then the hours are counted twice. FHI’s note on the 2023 figures shows service volumes above 168 hours; whether its limit is by person or by service is not clear, so both are checked.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>90.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>7</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>100.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>9</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>9.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>7</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjTimerUke>100.00</tjTimerUke>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Gå gjennom personens vedtak i fagsystemet: avslutt dem som er erstattet, og se etter timer per måned eller minutter. Er flere hos personen samtidig, skal tjTimerUke være tiden personen får, og resten i tjResTimerUke. Gjelder det mange, blander trolig uttrekket de to feltene.',
    en: 'Go through the person’s decisions in the record system: end those that were replaced, and look for hours by the month or minutes. Where several are with the person at once, tjTimerUke must be the time that the person receives, and the rest goes in tjResTimerUke. If many are affected, the export probably mixes the two fields.',
  },
};
