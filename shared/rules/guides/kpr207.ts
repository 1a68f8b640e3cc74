import type { Guide } from './guide.ts';

export const kpr207: Guide = {
  finds: {
    nb: 'fnFunkType er ikke et tall fra 1 til 20. Navnene på 19 og 20 er ikke offentlig kjent, men det er tjue variabler, så de godtas.',
    en: 'fnFunkType is not a number from 1 to 20. The names of 19 and 20 are not publicly known, but there are twenty variables, so they pass.',
  },
  matters: {
    nb: 'Registeret beholder raden, men en skår på en ukjent variabel tar ikke del i personens bistandsbehov. Er det egentlig en av de 18 kjente, mangler den i stedet, og personen kan komme i gruppen uoppgitt. Variablene er kodeverk 9111.',
    en: 'The registry keeps the row, but a score on an unknown variable takes no part in the person’s need for assistance. If it is really one of the 18 known ones, that one is missing instead, and the person may end up as not specified. The variables are codebook 9111.',
  },
  bad: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>21</fnFunkType>
  <fnFunkVerdi>3</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  good: `
<FUNKSJON fnPeID="1" fnFnID="1">
  <fnFunkType>12</fnFunkType>
  <fnFunkVerdi>3</fnFunkVerdi>
  <fnFraDato>20210201</fnFraDato>
  <fnTilDato>99991231</fnTilDato>
</FUNKSJON>`,
  remedy: {
    nb: 'Dette settes ikke av saksbehandleren, men av oppsettet som knytter fagsystemets kartlegging til registerets variabler. Send funnet til leverandøren. Koden må oversette til 1–20 og utelate egne, lokale spørsmål.',
    en: 'This is not set by the case worker, but by the set-up that ties the assessment of the record system to the variables of the registry. Send the finding to the vendor. The code must translate to 1–20 and leave out local questions of its own.',
  },
};
