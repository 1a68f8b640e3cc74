import type { Guide } from './guide.ts';

export const kpr707: Guide = {
  finds: {
    nb: 'Personen har en tjeneste på årets siste dag, men mangler gyldig skår på en av funksjonsvariablene 1–18, eller ingen av skårene er datert i dataåret. For hver variabel teller den nyeste skåren, og 9 regnes som gyldig. Antallet kan endres. Regelen er slått av når ikke annet er valgt, fordi den kan gi svært mange funn.',
    en: 'The person has a service on the last day of the year, but lacks a valid score on one of the function variables 1–18, or none of the scores is dated in the data year. For each variable the newest score counts, and 9 is valid. The number can be changed. The rule is off by default, because it may give very many findings.',
  },
  matters: {
    nb: 'Det første måltallet i FHIs tilbakemeldingsvisning er andelen som har gyldig verdi på alle variablene, med minst én datert i perioden. Personen teller ikke med i den andelen. Registeret gjør ellers ingenting. Om 9 regnes som gyldig der, sier ikke FHI.',
    en: 'The first Måltall of FHI’s feedback view is the share with a valid value on all variables, at least one of them dated in the period. The person does not count in that share. The registry does nothing else. Whether 9 is valid there, FHI does not say.',
  },
  example: {
    nb: 'En person har trygghetsalarm 31. desember 2021. Variablene 1–17 er skåret 10. mai 2021, men 18 (ivareta egen økonomi) mangler: personen teller ikke i måltallet. Er alle 18 skåret, men sist i 2020, teller personen heller ikke. Er 18 skåret også, på samme dag som de andre, er alt i orden.',
    en: 'A person has a safety alarm on 31 December 2021. Variables 1–17 were scored on 10 May 2021, but 18 (managing one’s own economy) is missing: the person does not count in the Måltall. If all 18 are scored, but last in 2020, the person does not count either. If 18 is scored too, on the same day as the others, all is well.',
  },
  remedy: {
    nb: 'Lag en liste i fagsystemet over personer med tjenester der kartleggingen ikke er full eller er eldre enn ett år, og kartlegg dem før årsskiftet. Er kartleggingen full i fagsystemet, men ikke i filen, tar uttrekket bare med endringer: da må leverandøren sende den siste skåren på hver variabel.',
    en: 'Make a list in the record system of persons with services whose assessment is incomplete or older than a year, and assess them before the turn of the year. If the assessment is complete in the record system but not in the file, the export includes changes only: then the vendor must send the last score on each variable.',
  },
};
