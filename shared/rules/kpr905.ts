import { defineRule } from './rule.ts';

/** Municipalities from which on an identity is taken for a test person. */
export const LEAST_MUNICIPALITIES = 5;

/**
 * One identity in the ident messages of five municipalities or more: a person of the vendor’s, made for testing. Decides:
 * a municipality counts once, however many messages it sends; only numbers that could belong to somebody, or are synthetic,
 * are compared: one with wrong check digits is KPR906’s. Where fewer than five municipalities’ messages are given, the rule
 * does not run. The message names the person’s number in the file, since nothing else may be said of who it is.
 */
export const kpr905 = defineRule({
  id: 'KPR905',
  name: 'probable-test-person',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Trolig testperson: samme identitet i fem kommuner eller flere', en: 'Probably a test person: the same identity in five municipalities or more' },
  sources: ['DOMAIN §5 E-24', 'RULES KPR905'],
  messages: {
    default: {
      nb: (p, t) => `Person nr. ${t.number(Number(p.ordinal))} har en identitet som ${t.number(Number(p.municipalities))} kommuner har. Registeret godtar filen, men teller trolig en testperson. Slett den i fagsystemet.`,
      en: (p, t) => `Person no. ${t.number(Number(p.ordinal))} is in ${t.number(Number(p.municipalities))} municipalities. The registry accepts the file but counts a likely test person. Delete it in the record system.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Ingen får tjenester fra så mange kommuner på ett år. Leverandørens testpersoner følger ofte med fagsystemet og kommer med i uttrekket. Registeret tar dem imot som mottakere. Finn personen etter nummeret i hver fil, og slett den i fagsystemet før begge meldingene lages på nytt.',
      en: () =>
        'Nobody receives services from so many municipalities in a year. The vendor’s test persons often come with the record system and end up in the export. The registry takes them for recipients. Find the person by its number in each file, and delete it in the record system before both messages are exported again.',
    },
  },
  check: {
    ident({ ordinal, municipalities }, report) {
      if (municipalities >= LEAST_MUNICIPALITIES) report({ field: 'fid', message: 'default', params: { ordinal, municipalities } });
    },
  },
});
