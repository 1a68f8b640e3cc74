import type { Guide } from './guide.ts';

export const kpr101: Guide = {
  finds: {
    nb: 'iiFraDato er ikke 1. januar, iiTilDato er ikke 31. desember, eller de to er ikke i samme år. Det gis ett funn: ved datoen som er feil, ellers ved iiTilDato. Mangler den ene datoen, blir den andre kontrollert likevel.',
    en: 'iiFraDato is not 1 January, iiTilDato is not 31 December, or the two are not of the same year. There is one finding: at the date that is off, else at iiTilDato. Where one date is missing, the other is still checked.',
  },
  matters: {
    nb: 'Registeret avviser meldingen når perioden ikke er nøyaktig dataåret. Da er kommunen uten tall i registeret til en ny melding er sendt. Det står i registerets beskrivelse av formatet for 2019, og én innsending skal dekke alle registreringer fra 1. januar til 31. desember.',
    en: 'The registry rejects the message where the period is not exactly the data year. The municipality then has no figures in the registry until a new message is sent. So says the registry’s description of the format of 2019, and one submission is to cover all registrations from 1 January to 31 December.',
  },
  bad: `
<iiFraDato>20210101</iiFraDato>
<iiTilDato>20211130</iiTilDato>`,
  good: `
<iiFraDato>20210101</iiFraDato>
<iiTilDato>20211231</iiTilDato>`,
  remedy: {
    nb: 'Velg hele dataåret som periode når du lager uttrekket. Skal du bare prøve filen midt i året, må perioden likevel være hele året. Henter fagsystemet perioden fra oppsettet, be leverandøren låse den til 1. januar og 31. desember.',
    en: 'Choose the whole data year as the period when you make the extract. For a trial in the middle of the year too, the period must be the whole year. If the record system takes the period from the set-up, ask the vendor to fix it at 1 January and 31 December.',
  },
  fix: {
    kind: 'suggested',
    nb: 'Datoen som er feil, settes til årets første eller siste dag. Det er bare et forslag: er uttrekket kjørt for en kortere tid, mangler radene fra resten av året, og da må det lages på nytt. Er begge datoene feil, eller er de fra hvert sitt år, finnes det ikke noe forslag.',
    en: 'The date that is off is set to the first or last day of the year. That is only a suggestion: if the export was run for a shorter time, the rows of the rest of the year are missing, and it must be made again. Where both dates are off, or are of two years, there is no suggestion.',
  },
};
