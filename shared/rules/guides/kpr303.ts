import type { Guide } from './guide.ts';

export const kpr303: Guide = {
  finds: {
    nb: 'En dato som registeret kontrollerer, er før 1. januar 2005 eller etter dataårets siste dag: søknad, vedtak, start og mottatt klage i en tjeneste, og noen av datoene i personopplysninger. Hver rad får ett funn, ved den første av datoene; de andre er nevnt ved siden av. Sluttdato kontrolleres ikke. Er dataåret ukjent, gjelder bare den første grensen.',
    en: 'A date that the registry checks is before 1 January 2005 or after the last day of the data year: application, decision, start and received complaint of a service, and some of the dates of person information. A row gets one finding, at the first of the dates; the others are named beside it. Ends are not checked. Where the data year is unknown, only the first limit applies.',
  },
  matters: {
    nb: 'Registeret sletter raden. For en tjeneste betyr det at vedtaket, timene og kanskje mottakeren forsvinner; for personopplysninger forsvinner alle svarene i raden. Grensene står i registerets beskrivelse av formatet for 2019. Hvilken nedre grense som gjelder nå, er ikke offentlig kjent, derfor er den et valg.',
    en: 'The registry deletes the row. For a service that means that the decision, the hours and perhaps the recipient are gone; for person information all answers of the row are. The limits stand in the registry’s description of the format of 2019. Which lower limit applies now is not publicly known, and therefore it is an option.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20041112</tjFraDato>
  <tjTilDato>20210630</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20141112</tjFraDato>
  <tjTilDato>20210630</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Er datoen skrevet feil, retter du den i fagsystemet. Er den riktig og tjenesten eldre enn 2005, skal ikke starten flyttes for syns skyld: fatt et nytt vedtak når saken likevel skal vurderes på nytt, og spør kpr@fhi.no om grensen. Ligger datoen etter årsskiftet, hører raden til neste års uttrekk; leverandøren må la utvalget stoppe 31. desember.',
    en: 'If the date is mistyped, correct it in the record system. If it is right and the service older than 2005, the start should not be moved for the sake of appearance: make a new decision when the case is due for review, and ask kpr@fhi.no about the limit. If the date is after the turn of the year, the row belongs in next year’s extract; the vendor must let the selection stop at 31 December.',
  },
};
