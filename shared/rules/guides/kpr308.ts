import type { Guide } from './guide.ts';

export const kpr308: Guide = {
  finds: {
    nb: 'tjKlageMottatt er før tjVedtDato i samme tjeneste. Samme dag er i orden.',
    en: 'tjKlageMottatt is before tjVedtDato in the same service. The same day is fine.',
  },
  matters: {
    nb: 'Klager telles i året de er mottatt, og knyttes til vedtaket de gjelder. Står klagen på feil vedtak, blir tallet for tjenesten feil, og tiden fra vedtak til klage negativ. Registerets egen kontroll krever at klagen ikke kommer før vedtaket, men gjør ingenting med det.',
    en: 'Complaints are counted in the year they were received, and are tied to the decision that they concern. With the complaint on the wrong decision, the figure of the service becomes wrong and the time from decision to complaint negative. The registry’s own check demands that the complaint is not before the decision, but does nothing about it.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
  <tjKlageMottatt>20210210</tjKlageMottatt>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjVedtDato>20210301</tjVedtDato>
  <tjFraDato>20210314</tjFraDato>
  <tjKlageMottatt>20210310</tjKlageMottatt>
</TJENESTE>`,
  remedy: {
    nb: 'Finn klagebrevet i fagsystemet og se hvilket vedtak det gjelder. Flytt klagen til det vedtaket, eller rett datoen. Har saken fått et nytt vedtak etter klagen, må uttrekket likevel sende klagen på det gamle; gjør det ikke det, er det en sak for leverandøren.',
    en: 'Find the letter of complaint in the record system and see which decision it concerns. Move the complaint to that decision, or correct the date. If a new decision was made after the complaint, the export must still send the complaint on the old one; if it does not, it is a matter for the vendor.',
  },
};
