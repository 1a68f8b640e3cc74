import { mayBecomeAlike } from '../extract/alike.ts';
import { codesWhere, hasCode } from '../extract/code-bits.ts';
import { tjInstOrgnr, tjTjenType } from '../extract/slots.ts';
import { removeField } from './edits.ts';
import { defineRule } from './rule.ts';

const forbidden = codesWhere((service) => service.organisationNumber === 'forbidden');

/**
 * An organisation number on a code that shall have none: 26 and 29 (12 and 13 are read as 29, and had none either). Decides that
 * it is not offered to be removed where the row may then be like another one (KPR604).
 */
export const kpr503 = defineRule({
  id: 'KPR503',
  name: 'organisation-number-not-used',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Organisasjonsnummer på en kode som ikke skal ha det', en: 'Organisation number on a code that has none' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-20', 'RULES KPR503'],
  messages: {
    default: {
      nb: (p, t) => `tjInstOrgnr er ført på kode ${p.code}, som ikke skal ha det. ${t.mayBeRight} Kontroller, og fjern nummeret.`,
      en: (p, t) => `tjInstOrgnr is given on code ${p.code}, which should have none. ${t.mayBeRight} Check it, and remove the number.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Bolig (29, tidligere 12 og 13) og lokaliseringsteknologi (26) utføres ikke av en enhet og skal ikke ha organisasjonsnummer. Listen er fra før 2019, så kravet kan ha endret seg. Står nummeret der fordi raden egentlig gjelder en annen tjeneste, er det koden som skal rettes.',
      en: () =>
        'Housing (29, formerly 12 and 13) and location technology (26) are not carried out by a unit and should have no organisation number. The list is from before 2019, so the requirement may have changed. If the number is there because the row is really about another service, correct the code instead.',
    },
  },
  check: {
    service(service, report, _context, { services }) {
      if (!service.given(tjInstOrgnr) || !hasCode(forbidden, service.code)) return;
      const fix = mayBecomeAlike(service, services, [tjInstOrgnr]) ? undefined : ({ kind: 'suggested', ...removeField(service, tjInstOrgnr) } as const);
      report({ row: service, slot: tjInstOrgnr, message: 'default', params: { code: service.values[tjTjenType]! }, fix });
    },
  },
});
