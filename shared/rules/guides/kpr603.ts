import type { Guide } from './guide.ts';

export const kpr603: Guide = {
  finds: {
    nb: 'To ulike opphold av 18, 19, 20, 21, 22 og 25, eller ett av dem og 8, varer de samme to eller flere dagene i dataåret. Én felles dag er i orden, som når en person flyttes. To opphold med samme kode er KPR608. Funnet står ved det oppholdet som begynte sist.',
    en: 'Two different stays among 18, 19, 20, 21, 22 and 25, or one of them and 8, last on the same two or more days of the data year. One shared day is fine, as when a person is moved. Two stays of the same code are KPR608. The finding stands at the stay that began last.',
  },
  matters: {
    nb: 'SSB teller bare det siste av oppholdene, for institusjonsopphold utelukker hverandre; det står i referatet fra SSBs arbeidsgruppe. Andre tall teller begge. Kommunen får dermed ulike tall for samme år, og et korttidsopphold som aldri ble avsluttet, gjør at plassen ser opptatt ut.',
    en: 'Statistics Norway counts only the last of the stays, because stays in institutions exclude each other; so say the minutes of its working group. Other figures count both. The municipality thus gets different figures for the same year, and a short stay that was never ended makes the place look taken.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>20</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
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
  <tjTjenType>20</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
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
    nb: 'Finn ut hvor personen var, og avslutt oppholdet som er over, på dagen hun eller han flyttet. Er personen innlagt på sykehus, skal langtidsoppholdet ikke stanses. Er samme opphold ført på to koder, for eksempel 18 og 20, beholder du den som passer med formålet.',
    en: 'Find out where the person was, and end the stay that is over on the day of the move. When the person is in hospital, the long stay is not to be stopped. If the same stay is registered on two codes, for instance 18 and 20, keep the one that fits its purpose.',
  },
};
