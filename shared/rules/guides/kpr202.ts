import type { Guide } from './guide.ts';

export const kpr202: Guide = {
  finds: {
    nb: 'tjTjenType er ingen kode i kodeverk 9151. 05 leses som 5. Er verdien ikke ett eller to sifre (100, -3, 0015), er følgen en annen: da sletter registeret raden. Regler som bygger på koden, er stille for slike rader.',
    en: 'tjTjenType is no code of codebook 9151. 05 is read as 5. Where the value is not one or two digits (100, -3, 0015), the consequence is another: the registry deletes the row. Rules that build on the code are silent for such rows.',
  },
  matters: {
    nb: 'Registeret fjerner tjenestetypen, og raden vises som UKJENT i FHIs tilbakemeldingsvisning. Personen teller ikke som mottaker av den tjenesten hun eller han faktisk får. At en kode i feil form sletter hele tjenesten, står i registerets beskrivelse av formatet for 2019.',
    en: 'The registry removes the service type, and the row is shown as UKJENT (unknown) in FHI’s feedback view. The person does not count as a recipient of the service that she or he really receives. That a code of the wrong form deletes the whole service stands in the registry’s description of the format of 2019.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>30</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>28</tjTjenType>
  <tjFraDato>20210301</tjFraDato>
</TJENESTE>`,
  remedy: {
    nb: 'Finn tjenesten i fagsystemets liste over tjenester og gi den en gyldig kode der; da blir alle radene riktige. Er det en tjeneste kommunen har laget selv, velger du koden som passer med det personen får. Leverandøren må aldri sende fagsystemets egne koder, men oversette dem til kodeverk 9151.',
    en: 'Find the service in the record system’s list of services and give it a valid code there; then all rows become right. If it is a service that the municipality has made itself, choose the code that fits what the person receives. The vendor must never send the record system’s own codes, but translate them to codebook 9151.',
  },
};
