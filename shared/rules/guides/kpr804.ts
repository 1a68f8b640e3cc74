import type { Guide } from './guide.ts';

export const kpr804: Guide = {
  finds: {
    nb: 'Uttrekket har minst 500 mottakere, men ingen med en kode som mer enn 1 % av alle mottakere i landet har. Tallene for landet er fra det publiserte året nærmest dataåret. Bolig hører til KPR801, og koder som ikke gjaldt i dataåret, savnes ikke.',
    en: 'The extract has at least 500 recipients, but none with a code that more than 1% of all recipients of the country have. The figures of the country are those of the published year nearest to the data year. Housing belongs to KPR801, and codes that were not valid in the data year are not missed.',
  },
  matters: {
    nb: 'Kommunen får 0 mottakere av en tjeneste nesten alle kommuner har. FHIs notat om 2023-tallene viser tjenester som falt til null ved bytte av fagsystem, for eksempel elektronisk medisineringsstøtte i Trondheim fra 91 til 0. Registeret godtar filen, og noen kommuner har virkelig ikke tjenesten.',
    en: 'The municipality gets 0 recipients of a service that nearly every municipality has. FHI’s note on the 2023 figures shows services that fell to zero when the record system changed, for instance electronic medication support in Trondheim from 91 to 0. The registry accepts the file, and some municipalities really do not have the service.',
  },
  example: {
    nb: 'Et uttrekk for 2023 har 1 204 mottakere og ingen med kode 9 (Støttekontakt). I landet hadde 37 266 av 397 579 mottakere støttekontakt, altså 9,4 %, så i en kommune av denne størrelsen ventes om lag 110.',
    en: 'An extract of 2023 has 1,204 recipients and none with code 9 (Støttekontakt). In the country 37,266 of 397,579 recipients had a support contact, which is 9.4%, so that about 110 are expected in a municipality of this size.',
  },
  remedy: {
    nb: 'Finn tjenesten i fagsystemet og tell hvor mange som har den. Har noen den, mangler koblingen til koden i oppsettet, eller enheten som gir tjenesten, leverer ikke til uttrekket. Har ingen den, noter det, så slipper dere å lete igjen neste år.',
    en: 'Find the service in the record system and count how many have it. If some do, the mapping to the code is missing in the set-up, or the unit that gives the service does not deliver to the export. If nobody does, make a note of it, so that you need not search again next year.',
  },
};
