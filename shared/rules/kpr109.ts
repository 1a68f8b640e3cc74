import { ROW, defineRule } from './rule.ts';

/** A person of whom the extract says nothing. */
export const kpr109 = defineRule({
  id: 'KPR109',
  name: 'person-without-rows',
  severity: 'info',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Person uten rader', en: 'Person without rows' },
  sources: ['RULES KPR109'],
  messages: {
    default: {
      nb: (_, t) => `Personen har verken TJENESTE, PERSONOPPL eller FUNKSJON. ${t.mayBeRight} Kontroller utvalget i uttrekket.`,
      en: (_, t) => `The person has no TJENESTE, PERSONOPPL or FUNKSJON. ${t.mayBeRight} Check the selection of the export.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Personen er i uttrekket, men uten tjenester, personopplysninger og funksjonsvurdering, og teller ingen steder. Ofte er det en person der alt er avsluttet før året, eller der radene ikke kom med. Kontroller personen i fagsystemet.',
      en: () =>
        'The person is in the extract, but without services, person information and function assessment, and counts nowhere. Often it is a person for whom everything ended before the year, or whose rows were left out. Check the person in the record system.',
    },
  },
  check: {
    person({ row, services, personInformation, functions }, report) {
      if (services.length + personInformation.length + functions.length === 0) report({ row, slot: ROW, message: 'default' });
    },
  },
});
