import type { Guide } from './guide.ts';

export const kpr103: Guide = {
  finds: {
    nb: 'iiBydelsnr finnes ikke i kommunen som sender, eller peBydelsnr finnes ikke i personens kommune. 00 (ingen bydel) godtas alle andre steder enn i Oslo, og 99 (uoppgitt) overalt. Er kommunenummeret ukjent i dataåret, sier KPR102 fra i stedet.',
    en: 'iiBydelsnr does not exist in the sender’s municipality, or peBydelsnr not in the person’s. 00 (no district) passes everywhere but in Oslo, and 99 (not specified) everywhere. Where the municipality number is unknown in the data year, KPR102 speaks instead.',
  },
  matters: {
    nb: 'Registeret gjør ingenting med et ukjent bydelsnummer, men personen kan ikke plasseres i en bydel. Det betyr bare noe for tall per bydel i Oslo, Bergen, Trondheim og Stavanger. Regelen er derfor en opplysning. Bydelene er de som kodeverket til registerets skjema og SSBs lister har.',
    en: 'The registry does nothing about an unknown district number, but the person cannot be placed in a district. That only matters for figures by district in Oslo, Bergen, Trondheim and Stavanger. The rule is therefore an info. The districts are those of the code lists of the registry’s schema and of Statistics Norway.',
  },
  bad: `
<iiBydelsnr>77</iiBydelsnr>`,
  good: `
<iiBydelsnr>00</iiBydelsnr>`,
  remedy: {
    nb: 'Har kommunen ingen bydeler, setter du 00 i oppsettet. Ellers retter du bydelen på personens adresse, eller bruker 99 når den ikke er kjent. Leverandøren må skrive nummeret med to sifre, også 01 til 09.',
    en: 'If the municipality has no districts, set 00 in the set-up. Otherwise correct the district of the person’s address, or use 99 where it is not known. The vendor must write the number with two digits, 01 to 09 too.',
  },
};
