import type { Guide } from './guide.ts';

export const kpr907: Guide = {
  finds: {
    nb: 'De to filene som sammenlignes, er fra samme kommune, samme bydel og samme dataår. De andre reglene som sammenligner to år, er da stille.',
    en: 'The two files that are compared are of the same municipality, the same district and the same data year. The other rules that compare two years are then silent.',
  },
  matters: {
    nb: 'Sammenligningen sier ingenting om hva som har endret seg fra året før, og feil som bare synes der, blir ikke funnet. Sendes begge filene, gjelder den siste: flere innsendinger i året er vanlig ifølge kursmaterialet fra 2018, og at den siste erstatter de andre, er sluttet av det.',
    en: 'The comparison says nothing of what has changed from the year before, and faults that are only seen there are not found. If both files are sent, the last one applies: several submissions a year are common according to the course material of 2018, and that the last replaces the others is inferred from it.',
  },
  example: {
    nb: 'Filen og den andre filen (--previous) har begge iiKomnr 4601, iiBydelsnr 00 og perioden 20210101–20211231. Riktig er å sammenligne med filen for 2020, der perioden er 20200101–20201231.',
    en: 'The file and the other file (--previous) both have iiKomnr 4601, iiBydelsnr 00 and the period 20210101–20211231. The right one to compare with is the file of 2020, whose period is 20200101–20201231.',
  },
  remedy: {
    nb: 'Finn filen som ble sendt i januar i fjor, og sammenlign med den. Er den slettet, kan fagsystemet som regel lage uttrekket for fjoråret på nytt. Ta vare på filen dere sender, på et sikkert sted, til neste år.',
    en: 'Find the file that was sent in January last year and compare with it. If it was deleted, the record system can usually make last year’s extract again. Keep the file that you send, in a safe place, until next year.',
  },
};
