import { GIVEN } from '../extract/row.ts';
import { fnFunkVerdi } from '../extract/slots.ts';
import { invalidCodeMessages } from './invalid-code.ts';
import { defineRule, shown } from './rule.ts';

const NOT_RELEVANT = 9;

const codes = /^[1-59]$/;

/** fnFunkVerdi is not 1–5 or 9; white space around it makes it none of them. */
export const kpr208 = defineRule({
  id: 'KPR208',
  name: 'function-score-invalid',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'both',
  summary: { nb: 'Ugyldig skår', en: 'Invalid score' },
  sources: ['DOMAIN §0.1', 'DOMAIN §4', 'RULES KPR208'],
  messages: {
    padded: invalidCodeMessages.padded,
    default: {
      nb: (p, t) => `fnFunkVerdi er ${t.quote(p.value!)}, ikke 1–5 eller 9. ${t.nullsValue} Sett riktig skår.`,
      en: (p, t) => `fnFunkVerdi is ${t.quote(p.value!)}, not 1–5 or 9. ${t.nullsValue} Enter the right score.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'En skår er 1–5, eller 9 når variabelen ikke er relevant. Registeret fjerner andre verdier, og da er kartleggingen ikke fullstendig. Sett skåren på nytt i fagsystemet; gjelder det mange rader, er det en sak for leverandøren.',
      en: () =>
        'A score is 1–5, or 9 where the variable is not relevant. The registry removes other values, and the assessment is complete no longer. Score it anew in the record system; if many rows are affected, it is a matter for the vendor.',
    },
  },
  check: {
    functionScore(row, report) {
      const score = row.values[fnFunkVerdi]!;
      if ((score >= 1 && score <= 5) || score === NOT_RELEVANT || row.states[fnFunkVerdi] !== GIVEN) return;
      const message = codes.test(row.text(fnFunkVerdi)) ? 'padded' : 'default';
      report({ row, slot: fnFunkVerdi, message, params: { field: 'fnFunkVerdi', value: shown(row, fnFunkVerdi) } });
    },
  },
});
