import type { Guide } from './guide.ts';

export const kpr201: Guide = {
  finds: {
    nb: 'Kode 12, 13 og 16 fra dataåret 2019, og kode 10 fra 2009. Gamle vedtak er ikke unntatt: koden må gjelde i dataåret, ikke da vedtaket ble fattet. De andre reglene leser 12 og 13 som 29, og 16 som 15, så samme feil ikke meldes to ganger.',
    en: 'Codes 12, 13 and 16 from the data year 2019 on, and code 10 from 2009 on. Old decisions are no exception: the code must be valid in the data year, not when the decision was made. The other rules read 12 and 13 as 29, and 16 as 15, so that one fault is not reported twice.',
  },
  matters: {
    nb: 'Registeret fjerner tjenestetypen, så tjenesten står uten navn. For 16 og 10 vises raden som UKJENT i FHIs tilbakemeldingsvisning, og personen mangler blant mottakerne. For 12 og 13 har de publiserte tallene hittil lest koden som 29, men registerets egen kontroll godtar den ikke. FHIs notat om 2023-tallene nevner utgåtte koder som en av de vanligste feilene, mest i DIPS CosDoc og Visma Profil.',
    en: 'The registry removes the service type, so that the service has no name. For 16 and 10 the row is shown as UKJENT (unknown) in FHI’s feedback view, and the person is missing among the recipients. For 12 and 13 the published figures have so far read the code as 29, but the registry’s own check does not accept it. FHI’s note on the 2023 figures names expired codes as one of the most common faults, mostly in DIPS CosDoc and Visma Profil.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>12</tjTjenType>
  <tjSoknadDato>20160201</tjSoknadDato>
  <tjVedtDato>20160301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20160314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>29</tjTjenType>
  <tjSoknadDato>20160201</tjSoknadDato>
  <tjVedtDato>20160301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20160314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Finn de aktive vedtakene med koden i fagsystemet. 12 og 13: før vedtaket om til 29, og se samtidig om boligen fortsatt er til helse- og omsorgsformål. 16: gi tjenesten 15 eller en annen kode som passer, og kryss av for rehabilitering utenfor institusjon på personen. 10: se hva personen faktisk har, og velg 21, 18, 19, 20 eller 29. Er koden knyttet til en tjeneste i oppsettet, er det oppsettet som må endres, én gang for alle.',
    en: 'Find the active decisions with the code in the record system. 12 and 13: change the decision to 29, and see at the same time whether the housing is still for health and care purposes. 16: give the service 15 or another code that fits, and tick rehabilitation outside institutions for the person. 10: see what the person really has, and choose 21, 18, 19, 20 or 29. If the code is tied to a service in the set-up, it is the set-up that must be changed, once for all.',
  },
  fix: {
    kind: 'both',
    nb: '12 og 13 settes til 29. Det er trygt, for de publiserte tallene leser dem slik. 16 settes til 15, og poHab til 1 med tjenestens start som dato; det er et forslag, for en annen kode kan passe bedre, og det tilbys bare der personen har en PERSONOPPL og tjenesten en start. For 10 er hver mulig kode et eget forslag, og ingen av dem er forvalgt.',
    en: '12 and 13 are set to 29. That is safe, because the published figures read them so. 16 is set to 15, and poHab to 1 with the start of the service as its date; that is a suggestion, because another code may fit better, and it is offered only where the person has a PERSONOPPL and the service a start. For 10 each possible code is a suggestion of its own, and none is preferred.',
  },
};
