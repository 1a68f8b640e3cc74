import { meantCode } from '../extract/meant-code.ts';
import { isResidence, mayHaveService } from '../extract/person-services.ts';
import { poLegeMiddGj } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/**
 * A medication review is told of somebody who stays in no institution. Every PERSONOPPL that says so is told. Decides: a 1 with
 * white space around it says so too.
 */
export const kpr704 = defineRule({
  id: 'KPR704',
  name: 'medication-review-outside-institution',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Legemiddelgjennomgang uten institusjonsopphold', en: 'Medication review without a stay in an institution' },
  sources: ['DOMAIN §3', 'DOMAIN §5 E-43', 'RULES KPR704'],
  messages: {
    default: {
      nb: (_p, t) => `poLegeMiddGj er 1, men personen har ikke hatt kode 18, 19, 20 eller 21 i dataåret. ${t.mayBeRight} Kontroller svaret.`,
      en: (_p, t) => `poLegeMiddGj is 1, but the person has had no code 18, 19, 20 or 21 in the data year. ${t.mayBeRight} Check the answer.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Legemiddelgjennomgang rapporteres for personer på institusjon. Personen har ingen aktiv tjeneste med 18, 19, 20 eller 21 i dataåret: enten mangler oppholdet i uttrekket, eller så gjelder svaret noe annet. Kontroller begge deler i fagsystemet.',
      en: () =>
        'Medication reviews are reported for persons in institutions. The person has no active service with 18, 19, 20 or 21 in the data year: either the stay is missing from the export, or the answer is about something else. Check both in the record system.',
    },
  },
  check: {
    personInformation(row, report, _context, person) {
      if (meantCode(row, poLegeMiddGj) !== 1 || person.broken || mayHaveService(person, isResidence)) return;
      report({ row, slot: poLegeMiddGj, message: 'default' });
    },
  },
});
