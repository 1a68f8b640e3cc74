import { ABSENT, type Row } from '../extract/row.ts';
import { peAlder, peKjonn } from '../extract/slots.ts';
import { type Reporter, defineRule } from './rule.ts';

function judge(row: Row, slot: number, report: Reporter): void {
  // Where the format demands the element, KPR006 says so.
  if (!row.missing(slot) || (row.states[slot] === ABSENT && row.field(slot).required)) return;
  report({ row, slot, message: 'default', params: { field: row.field(slot).name } });
}

/** Age or sex is missing: a person who lacks both is left out of the published figures. */
export const kpr111 = defineRule({
  id: 'KPR111',
  name: 'age-or-sex-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Alder eller kjønn mangler', en: 'Age or sex is missing' },
  sources: ['DOMAIN §5 E-35', 'DOMAIN §6.0', 'RULES KPR111'],
  messages: {
    default: {
      nb: (p, t) => `${p.field} mangler. ${t.keepsRow('personen kan falle ut av tallene')} Kontroller fødselsnummeret.`,
      en: (p, t) => `${p.field} is missing. ${t.keepsRow('the person may fall out of the figures')} Check the national identity number.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Alder og kjønn utledes av fødselsnummeret eller D-nummeret. Personer uten begge deler er holdt utenfor i de publiserte tallene, og uten alder kommer personen i gruppen uoppgitt. Kontroller identiteten i fagsystemet.',
      en: () =>
        'Age and sex are derived from the national identity number or D-number. Persons who lack both are left out of the published figures, and without an age the person counts as not specified. Check the identity in the record system.',
    },
  },
  check: {
    personRow(row, report) {
      judge(row, peAlder, report);
      judge(row, peKjonn, report);
    },
  },
});
