import type { Guide } from './guide.ts';

export const kpr607: Guide = {
  finds: {
    nb: 'En tjeneste til hjemmeboende (1–5, 7, 9, 11 eller 15) og et langtidsopphold (21) er begge åpne i dataåret. Hver av hjemmetjenestene får et funn. Tjenester med sluttdato gir ikke funn, heller ikke når de overlapper oppholdet.',
    en: 'A service to people living at home (1–5, 7, 9, 11 or 15) and a long stay (21) are both open in the data year. Each home service gets a finding. Services with an end give none, even where they overlap the stay.',
  },
  matters: {
    nb: 'De publiserte tallene fjerner ikke hjemmetjenester under opphold i institusjon, så personen telles begge steder og timene blir med. At tjenester ikke blir avsluttet, er blant årsakene FHIs notat om 2023-tallene nevner til for høye tall. Noen får støttekontakt også på institusjon, så regelen er en opplysning.',
    en: 'The published figures do not remove home services during stays in institutions, so that the person counts in both places and the hours are included. That services are not ended is among the causes of too high figures in FHI’s note on the 2023 figures. Some keep a support contact in the institution, so the rule is an info.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20200201</tjSoknadDato>
  <tjVedtDato>20200301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20200314</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>21</tjTjenType>
  <tjSoknadDato>20210401</tjSoknadDato>
  <tjVedtDato>20210501</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210510</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>5</tjTjenType>
  <tjSoknadDato>20200201</tjSoknadDato>
  <tjVedtDato>20200301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20200314</tjFraDato>
  <tjTilDato>20210510</tjTilDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>21</tjTjenType>
  <tjSoknadDato>20210401</tjSoknadDato>
  <tjVedtDato>20210501</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210510</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Avslutt de tjenestene i fagsystemet som stanset da personen flyttet inn; bruk innflyttingsdagen. Lag gjerne en fast rutine: når et langtidsopphold begynner, går noen gjennom de andre vedtakene. Er oppholdet egentlig over, er det oppholdet som skal avsluttes.',
    en: 'End those services in the record system that stopped when the person moved in; use the day of the move. Preferably make it a routine: when a long stay begins, somebody goes through the other decisions. If the stay is really over, it is the stay that must be ended.',
  },
};
