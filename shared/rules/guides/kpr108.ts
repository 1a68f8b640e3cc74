import type { Guide } from './guide.ts';

export const kpr108: Guide = {
  finds: {
    nb: 'iiLagetDato er før 31. desember i dataåret. Det er bare en opplysning, for prøveuttrekk lages gjerne om høsten.',
    en: 'iiLagetDato is before 31 December of the data year. It is an info only, because trial extracts are often made in the autumn.',
  },
  matters: {
    nb: 'Registeret godtar filen, men tjenester, vedtak og avslutninger fra årets siste dager mangler, og tallene per 31. desember blir feil. Innsendingen er fra 1. til 15. januar, ifølge FHIs tilbakemeldingsvisning. Det er vanlig å sende flere ganger; den siste meldingen erstatter de andre.',
    en: 'The registry accepts the file, but services, decisions and ends of the last days of the year are missing, and the figures for 31 December become wrong. The submission is from 1 to 15 January, according to FHI’s feedback view. It is common to send several times; the last message replaces the others.',
  },
  bad: `
<iiLagetDato>20211215</iiLagetDato>`,
  good: `
<iiLagetDato>20220105</iiLagetDato>`,
  remedy: {
    nb: 'Er dette en prøve, trenger du ikke gjøre noe. Før innsending lager du uttrekket på nytt i januar, når årets siste vedtak og avslutninger er registrert.',
    en: 'If this is a trial, there is nothing to do. Before the submission, make the extract again in January, when the last decisions and ends of the year have been entered.',
  },
};
