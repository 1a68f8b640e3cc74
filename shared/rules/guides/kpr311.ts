import type { Guide } from './guide.ts';

export const kpr311: Guide = {
  finds: {
    nb: 'Tjenesten sluttet før 1. januar i dataåret. Regelen er slått av når ikke annet er valgt, for litt historikk er vanlig i et uttrekk.',
    en: 'The service ended before 1 January of the data year. The rule is off by default, because some history is common in an extract.',
  },
  matters: {
    nb: 'Raden teller ikke i årets tall, og registeret gjør ingenting med den. Svært mange slike rader gjør filen stor og kan tyde på at utvalget er feil, så det også kan mangle rader som skulle vært med. Analyser av tallene tar bare med tjenester som ikke er avsluttet før året.',
    en: 'The row does not count in the year’s figures, and the registry does nothing about it. Very many such rows make the file large and may mean that the selection is wrong, so that rows which should be there may be missing too. Analyses include only services that did not end before the year.',
  },
  bad: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20180301</tjFraDato>
  <tjTilDato>20200630</tjTilDato>
</TJENESTE>`,
  good: `
<TJENESTE tjPeID="1" tjTjID="1">
  <tjTjenType>6</tjTjenType>
  <tjFraDato>20180301</tjFraDato>
  <tjTilDato>20210630</tjTilDato>
</TJENESTE>`,
  remedy: {
    nb: 'Ingenting skal endres på personene. Spør leverandøren hvilke rader uttrekket velger ut, og om gamle tjenester er tatt med med vilje, for eksempel fordi vedtaket eller klagen er fra dataåret.',
    en: 'Nothing about the persons should change. Ask the vendor which rows the export selects, and whether old services are included on purpose, for instance because the decision or the complaint is of the data year.',
  },
};
