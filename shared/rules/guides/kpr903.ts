import type { Guide } from './guide.ts';

export const kpr903: Guide = {
  finds: {
    nb: 'En kode gikk fra minst 20 mottakere til 0–4, eller fra 0–4 til minst 20. Koder som ikke gjaldt i begge år, blir ikke sammenlignet. 12 og 13 regnes som 29 i begge år.',
    en: 'A code went from at least 20 recipients to 0–4, or from 0–4 to at least 20. Codes that were not valid in both years are not compared. 12 and 13 count as 29 in both years.',
  },
  matters: {
    nb: 'En tjeneste slutter sjelden helt fra ett år til det neste. FHIs notat om 2023-tallene viser at det som regel er boliger eller andre tjenester som falt ut ved bytte av fagsystem, eller som manglet året før: Alver gikk fra 0–4 til 210 boliger. Registeret godtar filen, og kommunen får 0 i de publiserte tallene.',
    en: 'A service seldom ends altogether from one year to the next. FHI’s note on the 2023 figures shows that it is usually housing or other services lost in a change of record system, or missing the year before: Alver went from 0–4 to 210 in housing. The registry accepts the file, and the municipality gets 0 in the published figures.',
  },
  example: {
    nb: 'Kode 29 hadde 126 mottakere i fjor og 2 i år: tjenesten er forsvunnet. Kode 8 hadde 1 mottaker i fjor og 42 i år: tjenesten er kommet til. Begge gir et funn, og KPR902 sier ikke noe i tillegg.',
    en: 'Code 29 had 126 recipients last year and 2 this year: the service has vanished. Code 8 had 1 recipient last year and 42 this year: the service has appeared. Both give a finding, and KPR902 says nothing in addition.',
  },
  remedy: {
    nb: 'Spør dem som gir tjenesten, om den finnes, og tell den i fagsystemet. Finnes den, mangler den i oppsettet av uttrekket: leverandøren må legge den inn, og uttrekket lages på nytt. Er den kommet til, se om fjorårets tall var feil, eller om noe annet nå er ført på koden.',
    en: 'Ask those who give the service whether it exists, and count it in the record system. If it does, it is missing in the set-up of the export: the vendor must add it, and the extract is made again. If it has appeared, see whether last year’s figure was wrong, or whether something else is now filed under the code.',
  },
};
