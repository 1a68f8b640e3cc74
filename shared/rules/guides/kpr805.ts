import type { Guide } from './guide.ts';

export const kpr805: Guide = {
  finds: {
    nb: 'Uttrekket har minst 500 mottakere, og en kodes andel av dem er mer enn fem ganger, eller mindre enn en femtedel, av andelen i landet. Koder som ingen har, hører til KPR801 og KPR804. Koden som er lengst unna, nevnes først, og filen får ett funn.',
    en: 'The extract has at least 500 recipients, and a code’s share of them is more than five times, or less than a fifth, of the share in the country. Codes that nobody has belong to KPR801 and KPR804. The code that is farthest off is named first, and the file gets one finding.',
  },
  matters: {
    nb: 'Så store avvik kommer ofte av at en tjeneste er koblet til feil kode. Da blir tallet for høyt for én kode og for lavt for en annen. Helsedirektoratets rapport for 2021 nevner en kommune med 56 mottakere av brukerstyrt personlig assistanse der det riktige var under 10. Regelen er en opplysning, for kommuner er ulike.',
    en: 'Deviations as large as that often come from a service tied to the wrong code. Then the figure is too high for one code and too low for another. Helsedirektoratet’s report for 2021 names a municipality with 56 recipients of personal assistance where the true number was below 10. The rule is an info, because municipalities differ.',
  },
  example: {
    nb: 'Et uttrekk for 2023 har 1 000 mottakere, og 80 av dem har kode 3 (brukerstyrt personlig assistanse): 8,0 %. I landet er det 4 746 av 397 579, altså 1,2 %. Andelen er nesten sju ganger landets, og da er trolig en annen tjeneste ført på kode 3.',
    en: 'An extract of 2023 has 1,000 recipients, and 80 of them have code 3 (personal assistance): 8.0%. In the country they are 4,746 of 397,579, which is 1.2%. The share is nearly seven times that of the country, so that another service is probably filed under code 3.',
  },
  remedy: {
    nb: 'Se hvilke av fagsystemets tjenester som gir koden, og les vedtakene til fem av personene. Passer de ikke, flytter du tjenesten til riktig kode i oppsettet; da blir begge tallene riktige. Passer de, noter forklaringen. Etter et bytte av fagsystem bør hele oversettelsen gås gjennom med leverandøren.',
    en: 'See which services of the record system give the code, and read the decisions of five of the persons. If they do not fit, move the service to the right code in the set-up; then both figures become right. If they do, make a note of the explanation. After a change of record system, go through the whole mapping with the vendor.',
  },
};
