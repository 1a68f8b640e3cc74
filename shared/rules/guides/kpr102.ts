import type { Guide } from './guide.ts';

export const kpr102: Guide = {
  finds: {
    nb: 'iiKomnr er ikke fire sifre (feil), eller nummeret var ingen kommune i dataåret (advarsel). peKomnr er ingen kommune i noe år 2017–2026 (advarsel), eller bare i et annet år enn dataåret (opplysning). Svalbard (21xx) og 9999 (ukjent) godtas for peKomnr. For dataår utenfor tabellen kontrolleres bare formen.',
    en: 'iiKomnr is not four digits (error), or the number was no municipality in the data year (warning). peKomnr is no municipality in any year 2017–2026 (warning), or only in another year than the data year (info). Svalbard (21xx) and 9999 (unknown) pass for peKomnr. For data years outside the table only the form is checked.',
  },
  matters: {
    nb: 'Tallene knyttes til kommunen gjennom iiKomnr. Er det ikke fire sifre, avviser registeret meldingen; er det et gammelt nummer, havner tallene på en kommune som ikke finnes lenger. Det rapporteres på nummeret som gjelder i dataåret, sier Helsedirektoratets veiledning om rapportering. Med feil peKomnr blir tall etter bosted feil.',
    en: 'The figures are tied to the municipality by iiKomnr. If it is not four digits, the registry rejects the message; if it is an old number, the figures end up with a municipality that exists no more. Reporting uses the number that is valid in the data year, says Helsedirektoratet’s guidance on reporting. With a wrong peKomnr, figures by residence become wrong.',
  },
  bad: `
<iiKomnr>1201</iiKomnr>`,
  good: `
<iiKomnr>4601</iiKomnr>`,
  remedy: {
    nb: 'iiKomnr står i oppsettet av uttrekket: sett nummeret som gjaldt i dataåret, også om kommunen har fått et nytt siden. peKomnr kommer fra folkeregisteret: oppdater personens adresse i fagsystemet. Leverandøren bør hente bostedet slik det var 31. desember i dataåret.',
    en: 'iiKomnr is in the set-up of the export: set the number that was valid in the data year, even if the municipality has got a new one since. peKomnr comes from the population register: update the person’s address in the record system. The vendor should take the residence as it was on 31 December of the data year.',
  },
};
