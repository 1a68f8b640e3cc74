import { GIVEN } from '../extract/row.ts';
import { hasServiceTypeForm } from '../extract/service.ts';
import { serviceCode } from '../extract/services.ts';
import { tjTjenType } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** The service code is none. 05 is 5; what is not one or two digits (100, -3, 0015) makes the register delete the row. */
export const kpr202 = defineRule({
  id: 'KPR202',
  name: 'unknown-service-code',
  severity: 'error',
  registryAction: 'setNull',
  actor: 'both',
  summary: { nb: 'Tjenestekoden finnes ikke', en: 'The service code does not exist' },
  sources: ['DOMAIN §0.1', 'DOMAIN §2', 'DOMAIN §5 E-04', 'RULES KPR202'],
  messages: {
    unknown: {
      nb: (p, t) => `Tjenestekode ${p.value} finnes ikke. ${t.nullsType} Bruk en gyldig kode.`,
      en: (p, t) => `Service code ${p.value} does not exist. ${t.nullsType} Use a valid code.`,
    },
    form: {
      nb: (p, t) => `tjTjenType er ${t.quote(p.value!)}, ikke ett eller to sifre. ${t.deletesService} Bruk en gyldig kode.`,
      en: (p, t) => `tjTjenType is ${t.quote(p.value!)}, not one or two digits. ${t.deletesService} Use a valid code.`,
    },
  },
  hovers: {
    unknown: {
      nb: () =>
        'Koden står ikke i kodeverk 9151, så ingen vet hvilken tjeneste raden gjelder. I FHIs visning står den som UKJENT, og personen mangler på tjenesten. Finn tjenesten i fagsystemet; har mange rader samme kode, er det oppsettet i uttrekket som må rettes.',
      en: () =>
        "The code is not in codebook 9151, so nobody knows which service the row is about. FHI's view shows it as UKJENT, and the person is missing from the service. Find the service in the record system; if many rows have the same code, the mapping of the export must be corrected.",
    },
    form: {
      nb: () =>
        'Registeret tar bare imot koder på ett eller to sifre og sletter raden ellers. Har personen ingen andre tjenester, faller mottakeren ut av tallene. Koden kommer som regel fra oppsettet i fagsystemet: send funnet til leverandøren.',
      en: () =>
        'The registry takes only codes of one or two digits and deletes the row otherwise. If the person has no other service, the recipient disappears from the figures. The code usually comes from the set-up of the record system: send the finding to the vendor.',
    },
  },
  check: {
    service(service, report) {
      const written = service.values[tjTjenType]!;
      if (written === service.code || service.states[tjTjenType] !== GIVEN) return;
      const params = { value: shown(service, tjTjenType) };
      if (!hasServiceTypeForm(service)) report({ row: service, slot: tjTjenType, message: 'form', params, registryAction: 'deleteRow' });
      else if (serviceCode(written) === undefined) report({ row: service, slot: tjTjenType, message: 'unknown', params });
    },
  },
});
