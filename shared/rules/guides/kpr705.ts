import type { Guide } from './guide.ts';

export const kpr705: Guide = {
  finds: {
    nb: 'poVenteliste er 1 i personens nyeste personopplysninger, og personen har langtidsopphold (21) på årets siste dag. Nyest er raden med senest poFraDato innen året. Eldre rader kontrolleres ikke.',
    en: 'poVenteliste is 1 in the person’s newest information, and the person has a long stay (21) on the last day of the year. Newest is the row with the latest poFraDato within the year. Older rows are not checked.',
  },
  matters: {
    nb: 'Ventelisten skal vise hvor mange som venter på langtidsopphold. Den som alt har plass, gjør listen for lang, og kommunen ser ut til å mangle plasser den ikke mangler. Helsedirektoratets rapport for 2021 skriver at noen oppgir en annen slags venteliste enn den det spørres om.',
    en: 'The list is to show how many wait for a long stay. Somebody who has a place already makes it too long, and the municipality seems to lack places that it does not lack. Helsedirektoratet’s report for 2021 writes that some give another kind of waiting list than the one asked for.',
  },
  bad: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210201</poFraDato>
  <poVenteliste>1</poVenteliste>
  <poVentelisteDato>20210115</poVentelisteDato>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>21</tjTjenType>
  <tjSoknadDato>20210115</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<PERSONOPPL poPeID="1" poPoID="1">
  <poFraDato>20210314</poFraDato>
  <poVenteliste>2</poVenteliste>
</PERSONOPPL>
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>21</tjTjenType>
  <tjSoknadDato>20210115</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Når plassen er tatt i bruk, settes venteliste til nei i fagsystemet samme dag. Venter personen på et annet sykehjem eller en annen avdeling, hører det ikke hjemme i dette svaret. Leverandøren kan la fagsystemet spørre om det når et langtidsopphold begynner.',
    en: 'When the place is taken, set the waiting list to no in the record system on the same day. If the person waits for another nursing home or ward, that does not belong in this answer. The vendor can let the record system ask when a long stay begins.',
  },
};
