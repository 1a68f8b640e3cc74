import type { Guide } from './guide.ts';

export const kpr104: Guide = {
  finds: {
    nb: 'To PERSON i filen har samme pePeID. Id-er sammenlignes som tall, så 0012 og 12 er samme id. Funnet står ved den siste av dem og viser til den første med nummeret i filen.',
    en: 'Two PERSON in the file have the same pePeID. Ids are compared as numbers, so that 0012 and 12 are the same id. The finding stands at the later one and names the first by its number in the file.',
  },
  matters: {
    nb: 'pePeID er det eneste som skiller personene i meldingen, for fødselsnummeret er ikke med. Står to mennesker under samme id, kan registeret regne dem som én mottaker; står ett menneske to ganger, kan tjenester bli talt dobbelt eller overskrevet. KPR Lint teller hver PERSON for seg, og sier det ved tallene. FHIs notat om 2023-tallene nevner dobbelttelling i året da en kommune bytter fagsystem.',
    en: 'pePeID is all that tells the persons of the message apart, because the national identity number is not in it. The registry may take two people under one id for one recipient; one person who stands there twice may have services counted twice or overwritten. KPR Lint counts each PERSON by itself, and says so beside the figures. FHI’s note on the 2023 figures names double counting in the year when a municipality changes its record system.',
  },
  bad: `
<PERSON pePeID="1">
  <peAlder>70</peAlder>
  <peKjonn>K</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="1">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210301</tjFraDato>
  </TJENESTE>
</PERSON>
<PERSON pePeID="1">
  <peAlder>81</peAlder>
  <peKjonn>M</peKjonn>
  <TJENESTE tjPeID="1" tjTjID="2">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210601</tjFraDato>
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
</PERSON>
<PERSON pePeID="2">
  <peAlder>81</peAlder>
  <peKjonn>M</peKjonn>
  <TJENESTE tjPeID="2" tjTjID="2">
    <tjTjenType>6</tjTjenType>
    <tjFraDato>20210601</tjFraDato>
  </TJENESTE>
</PERSON>`,
  remedy: {
    nb: 'Slå opp begge personene i fagsystemet. Er det samme menneske, registrert to ganger, slår du dem sammen der. Er det to mennesker, er det uttrekket som har gitt dem samme id: leverandøren må lage id-en av noe som er unikt i hele kommunen, også når to fagsystemer leverer til samme fil.',
    en: 'Look both persons up in the record system. If they are one human being, registered twice, merge them there. If they are two, it is the export that gave them the same id: the vendor must make the id from something that is unique in the whole municipality, also where two record systems deliver to one file.',
  },
};
