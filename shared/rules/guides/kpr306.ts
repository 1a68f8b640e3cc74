import type { Guide } from './guide.ts';

export const kpr306: Guide = {
  finds: {
    nb: 'En tjeneste som var aktiv i dataåret, begynte mer enn 365 dager etter vedtaket. Grensen kan endres. Er vedtaket en forlengelse (tjVeNrID over 1), sier meldingen det.',
    en: 'A service that was active in the data year began more than 365 days after the decision. The limit can be changed. Where the decision is an extension (tjVeNrID above 1), the message says so.',
  },
  matters: {
    nb: 'Iverksettingstiden regnes fra vedtak til start. Noen få rader med mange år imellom gjør kommunens iverksettingstid meningsløs. FHIs notat om 2023-tallene forteller om et uttrekk som koblet starten på forlengelsen til det opprinnelige vedtaket, slik at tidene ble flere år lange.',
    en: 'The time to start is counted from decision to start. A few rows with many years in between make the municipality’s time to start meaningless. FHI’s note on the 2023 figures tells of an export that tied the start of the extension to the original decision, so that the times became several years long.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1" tjVeID="7" tjVeNrID="3">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20170420</tjVedtDato>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1" tjVeID="7" tjVeNrID="3">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210215</tjVedtDato>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se om personen har et nyere vedtak om samme tjeneste i fagsystemet. Har hun eller han det, er det uttrekket som tar datoen fra det første: leverandøren må sende vedtakets og startens dato fra samme ledd i kjeden. Er det ikke noe nyere vedtak, er ett av årstallene trolig feil. Ventet personen virkelig så lenge, er raden riktig.',
    en: 'See whether the person has a newer decision on the same service in the record system. If so, it is the export that takes the date of the first: the vendor must send the dates of decision and start from the same link of the chain. If there is no newer decision, one of the years is probably wrong. If the person really waited that long, the row is right.',
  },
};
