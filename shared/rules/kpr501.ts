import { demandsOrganisationNumber } from '../extract/complete-service.ts';
import { EMPTY } from '../extract/row.ts';
import { tjInstOrgnr, tjTjenType } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** An active service of a code that requires it has no organisation number. */
export const kpr501 = defineRule({
  id: 'KPR501',
  name: 'organisation-number-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Organisasjonsnummer mangler', en: 'The organisation number is missing' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-19', 'RULES KPR501'],
  messages: {
    default: {
      nb: (p, t) => `tjInstOrgnr mangler for kode ${p.code}. ${t.keepsRow('enheten blir ukjent')} Legg inn utførende enhets nummer.`,
      en: (p) => `tjInstOrgnr is missing for code ${p.code}. The registry keeps the row, but the unit is unknown. Enter the executing unit's number.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Tjenester som utføres av en enhet, skal ha enhetens organisasjonsnummer: virksomheten som gir tjenesten, ikke kommunen. Uten nummer kan ikke opphold og timer knyttes til sted. Bruk SSBs årlige liste eller Enhetsregisteret.',
      en: () =>
        "Services carried out by a unit need its organisation number: that of the unit which gives the service, not of the municipality. Without it, stays and hours cannot be tied to a place. Use SSB's yearly list or Enhetsregisteret.",
    },
  },
  check: {
    service(service, report) {
      if (service.states[tjInstOrgnr]! > EMPTY || !service.active || !demandsOrganisationNumber(service)) return;
      report({ row: service, slot: tjInstOrgnr, message: 'default', params: { code: service.values[tjTjenType]! } });
    },
  },
});
