import type { Guide } from './guide.ts';

export const kpr501: Guide = {
  finds: {
    nb: 'tjInstOrgnr mangler eller er tomt i en aktiv tjeneste med en kode som skal ha organisasjonsnummer: 1–4, 8, 15, 17–22 og 25. For 5, 6, 7, 9 og 11 er nummeret frivillig, og for noen koder sier ingen kilde hva som gjelder.',
    en: 'tjInstOrgnr is missing or blank in an active service whose code must have an organisation number: 1–4, 8, 15, 17–22 and 25. For 5, 6, 7, 9 and 11 the number is optional, and for some codes no source says what applies.',
  },
  matters: {
    nb: 'Registeret beholder raden, men tallene kan ikke deles på virksomheter, og opphold kan ikke følges til sykehjemmet de gjaldt. FHIs notat om 2023-tallene viser hvor mange personer det gjelder. Listen over koder er Helsedirektoratets fra IPLOS-tiden, og den kan ha endret seg.',
    en: 'The registry keeps the row, but the figures cannot be divided by unit, and stays cannot be traced to the nursing home that they were in. FHI’s note on the 2023 figures shows how many persons are affected. The list of codes is Helsedirektoratet’s from the time of IPLOS, and it may have changed.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>18</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>18</tjTjenType>
  <tjSoknadDato>20210201</tjSoknadDato>
  <tjVedtDato>20210301</tjVedtDato>
  <tjVedtak>2</tjVedtak>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Nummeret registreres som regel én gang på enheten i fagsystemet og ikke på hver tjeneste. Finn enhetene uten nummer, og hent det i SSBs liste for året. Har enheten nummer i fagsystemet, må leverandøren ta det med for disse kodene, også når enheten er en privat leverandør.',
    en: 'The number is usually entered once on the unit in the record system and not on every service. Find the units without a number and take it from Statistics Norway’s list of the year. If the unit has a number in the record system, the vendor must include it for these codes, also where the unit is a private provider.',
  },
};
