import type { Guide } from './guide.ts';

export const kpr803: Guide = {
  finds: {
    nb: 'Minst 20 mottakere med samme organisasjonsnummer og samme kode har nøyaktig samme timer per uke. 0 timer, timer over 168 og rader uten gyldig organisasjonsnummer regnes ikke med. Er det flere slike grupper, nevnes den største.',
    en: 'At least 20 recipients with the same organisation number and the same code have exactly the same hours a week. 0 hours, hours above 168 and rows without a valid organisation number do not count. Where there are several such groups, the largest is named.',
  },
  matters: {
    nb: 'Timene skal være den enkeltes vedtak. SSBs arbeidsgruppe fant boliger der personalets timer var delt likt på beboerne; da sier tallene noe om bemanningen og ingenting om behovet. Registeret godtar det, og like vedtak finnes, så regelen er en opplysning.',
    en: 'The hours must be those of the person’s decision. Statistics Norway’s working group found housing where the hours of the staff had been divided equally among the residents; then the figures tell of the staffing and nothing of the need. The registry accepts it, and equal decisions exist, so the rule is an info.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>15</tjTjenType>
    <tjSoknadDato>20210208</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjTimerUke>18.75</tjTimerUke>
    <tjInstOrgnr>974760673</tjInstOrgnr>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>15</tjTjenType>
    <tjSoknadDato>20210208</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjTimerUke>21.00</tjTimerUke>
    <tjInstOrgnr>974760673</tjInstOrgnr>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>
<PERSON pePeID="2">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="2" tjTjID="2">
    <tjTjenType>15</tjTjenType>
    <tjSoknadDato>20210208</tjSoknadDato>
    <tjVedtDato>20210301</tjVedtDato>
    <tjVedtak>2</tjVedtak>
    <tjTimerUke>16.50</tjTimerUke>
    <tjInstOrgnr>974760673</tjInstOrgnr>
    <tjFraDato>20210314</tjFraDato>
  </TJENESTE>
</PERSON>`,
  persons: 20,
  remedy: {
    nb: 'Ta ut vedtakene for enheten i fagsystemet. Har de ingen egne timer, må tiden vurderes for hver enkelt, også i bolig med personale hele døgnet. Har de det, men uttrekket sender noe annet, henter leverandøren timene fra turnus eller ressursplan i stedet for fra vedtaket.',
    en: 'List the decisions of the unit in the record system. If they have no hours of their own, the time must be assessed for each person, also in housing with staff day and night. If they have, but the export sends something else, the vendor takes the hours from the roster or the resource plan instead of the decision.',
  },
};
