import type { Guide } from './guide.ts';

export const kpr206: Guide = {
  finds: {
    nb: 'Kode 27, 28 eller 29 i data fra før 2019, eller 25 eller 26 i data fra før 2016. Data fra 2018 og tidligere blir sjelden sendt nå, så ofte er det dataåret i filen som er feil.',
    en: 'Code 27, 28 or 29 in data from before 2019, or 25 or 26 in data from before 2016. Data of 2018 and earlier are seldom sent now, so that often it is the data year of the file that is wrong.',
  },
  matters: {
    nb: 'Registeret kjenner ikke koden for det året og fjerner tjenestetypen, så personen mangler blant mottakerne av tjenesten. Når kodene kom, går fram av Helsedirektoratets rapport for 2021 og av kursmaterialet fra 2018.',
    en: 'The registry does not know the code for that year and removes the service type, so that the person is missing among the recipients of the service. When the codes came is told by Helsedirektoratet’s report for 2021 and the course material of 2018.',
  },
  example: {
    nb: 'En fil med iiFraDato 20180101 og iiTilDato 20181231 har en tjeneste med tjTjenType 28 (Digitalt tilsyn). Koden kom i 2019. Gjelder filen 2019, skal perioden rettes; gjelder den 2018, fantes det ingen egen kode, og tjenesten skal ha den koden den hadde da.',
    en: 'A file with iiFraDato 20180101 and iiTilDato 20181231 has a service with tjTjenType 28 (Digitalt tilsyn). The code came in 2019. If the file is of 2019, the period must be corrected; if it is of 2018, there was no code of its own, and the service must have the code that it had then.',
  },
  remedy: {
    nb: 'Se først om filen er laget for riktig år. Er den det, slår du opp hvordan tjenesten var registrert i dataåret, og bruker den koden. Leverandøren må la uttrekket bruke kodene som gjaldt i dataåret, ikke dem som gjelder når uttrekket lages.',
    en: 'See first whether the file was made for the right year. If it was, look up how the service was registered in the data year and use that code. The vendor must let the export use the codes that were valid in the data year, not those that are valid when the extract is made.',
  },
};
