import { fnFunkVerdi } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

const NOT_RELEVANT = 9;

/**
 * Every score of a person is 9, so that nothing is known. Older assessments count too: a score among them says something. One
 * that is missing or no code may be any score. The finding stands at the first 9.
 */
export const kpr708 = defineRule({
  id: 'KPR708',
  name: 'only-not-relevant',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Alle funksjonsskårer er «ikke relevant»', en: 'All function scores are “not relevant”' },
  sources: ['DOMAIN §4', 'RULES KPR708'],
  messages: {
    default: {
      nb: (_p, t) => `Alle personens fnFunkVerdi er 9 (ikke relevant) og teller som uoppgitt. ${t.mayBeRight} Kontroller kartleggingen.`,
      en: (_p, t) => `Every fnFunkVerdi of the person is 9 (not relevant) and counts as not given. ${t.mayBeRight} Check the assessment.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        '9 betyr at variabelen ikke er relevant for personen. Når alt er 9, vet man ikke noe om bistandsbehovet, og personen telles som uoppgitt. Syn, hørsel og toalett kan nesten alltid skåres. Kartlegg personen i fagsystemet.',
      en: () =>
        '9 means that the variable is not relevant for the person. Where everything is 9, nothing is known of the need for assistance, and the person counts as not given. Sight, hearing and toilet can nearly always be scored. Assess the person in the record system.',
    },
  },
  check: {
    person({ functions }, report) {
      for (let i = 0; i < functions.length; i++) if (functions.at(i).values[fnFunkVerdi] !== NOT_RELEVANT) return;
      if (functions.length > 0) report({ row: functions.at(0), slot: fnFunkVerdi, message: 'default' });
    },
  },
});
