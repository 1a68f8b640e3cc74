import type { Guide } from './guide.ts';

export const kpr111: Guide = {
  finds: {
    nb: 'peAlder eller peKjonn mangler eller er tom. Det gis ett funn for hvert felt. Formatet for 2018 krever feltene, og der sier KPR006 fra i stedet når elementet mangler.',
    en: 'peAlder or peKjonn is missing or blank. There is one finding for each field. The format of 2018 demands the fields, and there KPR006 speaks instead where the element is missing.',
  },
  matters: {
    nb: 'Personer som mangler både alder og kjønn, er holdt utenfor de publiserte tallene; i 2021 gjaldt det 19 personer i landet, ifølge Helsedirektoratets rapport. Mangler bare alderen, kommer personen i gruppen uoppgitt og blir borte i alle tall etter alder.',
    en: 'Persons who lack both age and sex are left out of the published figures; in 2021 they were 19 in the country, according to Helsedirektoratet’s report. Where only the age is missing, the person is counted as not specified and is lost in all figures by age.',
  },
  bad: `
<PERSON pePeID="1">
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  good: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Se hvilket nummer personen er registrert med i fagsystemet. Hjelpenumre og utenlandske numre gir verken alder eller kjønn: bytt til fødselsnummer eller D-nummer så snart personen har et. Se også etter testpersoner og dobbeltregistreringer som ikke skal sendes.',
    en: 'See which number the person is registered with in the record system. Temporary and foreign numbers give neither age nor sex: change to the national identity number or the D-number as soon as the person has one. Look also for test persons and double registrations, which should not be sent.',
  },
};
