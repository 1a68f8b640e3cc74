import type { Guide } from './guide.ts';

export const kpr305: Guide = {
  finds: {
    nb: 'tjVedtDato er før tjSoknadDato i samme tjeneste. Samme dag er i orden. Alle rader kontrolleres, også avslag og avsluttede tjenester.',
    en: 'tjVedtDato is before tjSoknadDato in the same service. The same day is fine. All rows are checked, rejections and ended services too.',
  },
  matters: {
    nb: 'Saksbehandlingstiden regnes fra søknad til vedtak. En negativ tid trekker kommunens tall ned eller gjør at raden holdes utenfor. Registerets egen kontroll krever at vedtaket ikke er før søknaden, men gjør ingenting med det.',
    en: 'The processing time is counted from application to decision. A negative time pulls the municipality’s figure down or has the row left out. The registry’s own check demands that the decision is not before the application, but does nothing about it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjSoknadDato>20210301</tjSoknadDato>
  <tjVedtDato>20210201</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Åpne saken i fagsystemet og finn datoen på søknaden og på vedtaksbrevet. Kom søknaden muntlig eller i ettertid, brukes dagen kommunen tok saken opp, ikke dagen papiret ble arkivert. Ved forlengelser må søknad og vedtak være fra samme behandling; blander uttrekket dem, er det en sak for leverandøren.',
    en: 'Open the case in the record system and find the date of the application and of the letter of decision. If the application was made orally or afterwards, use the day when the municipality took the case up, not the day when the paper was filed. For extensions, application and decision must be of the same round; if the export mixes them, it is a matter for the vendor.',
  },
};
