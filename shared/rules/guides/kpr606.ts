import type { Guide } from './guide.ts';

export const kpr606: Guide = {
  finds: {
    nb: 'Alle de aktive tjenestene til personen har kode 25. Har en av dem ukjent kode, er regelen stille, for den kan være tjenesten som mangler. Hver person får ett funn.',
    en: 'All active services of the person have code 25. Where one has an unknown code, the rule is silent, since it may be the missing service. A person gets one finding.',
  },
  matters: {
    nb: 'Øyeblikkelig hjelp skal bare rapporteres for dem som får en annen tjeneste fra før; det sier både FHIs tilbakemeldingsvisning og notatet om 2023-tallene. Er personen ellers uten tjenester, blir mottakertallet én for høyt. Er det den andre tjenesten som mangler, blir det tallet for lavt.',
    en: 'The emergency bed is to be reported only for those who receive another service already; so say both FHI’s feedback view and its note on the 2023 figures. If the person has no other service, the number of recipients is one too high. If it is the other service that is missing, its number is too low.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>25</tjTjenType>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
  <tjTilDato>20210316</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20210201</tjFraDato>
</TJENESTE>
<TJENESTE tjPeID="1" tjTjID="2">
  <tjTjenType>25</tjTjenType>
  <tjInstOrgnr>974760673</tjInstOrgnr>
  <tjFraDato>20210314</tjFraDato>
  <tjTilDato>20210316</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Se i fagsystemet om personen har flere tjenester. Har hun eller han det, finn ut hvorfor de ikke er med: ofte ligger øyeblikkelig hjelp i en egen modul som leverer for seg. Har personen ingen, skal oppholdet holdes utenfor innsendingen, og det bør utvalget i uttrekket sørge for.',
    en: 'See in the record system whether the person has more services. If so, find out why they are not included: often the emergency bed is kept in a module of its own that delivers separately. If there are none, the stay is to be kept out of the submission, and the selection of the export should see to that.',
  },
};
