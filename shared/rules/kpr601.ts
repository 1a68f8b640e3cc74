import { tjTjenType, tjVedtak } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** tjVedtak is missing though the code requires it; an application that has no start either is only told, because it may be pending. */
export const kpr601 = defineRule({
  id: 'KPR601',
  name: 'decision-missing',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Vedtak mangler', en: 'Decision missing' },
  sources: ['DOMAIN §0.1', 'DOMAIN §2', 'DOMAIN §6.0', 'RULES KPR601'],
  messages: {
    default: {
      nb: (p, t) => `tjVedtak mangler for kode ${p.code}. ${t.keepsButLeavesOut} Legg inn vedtaket.`,
      en: (p, t) => `tjVedtak is missing for code ${p.code}. ${t.keepsButLeavesOut} Enter the decision.`,
    },
    pending: {
      nb: (p, t) => `tjVedtak og tjFraDato mangler for kode ${p.code}: søknaden er ikke avgjort. ${t.mayBeRight} Kontroller at den venter på vedtak.`,
      en: (p, t) => `tjVedtak and tjFraDato are missing for code ${p.code}: a pending application. ${t.mayBeRight} Check that it still awaits a decision.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Koden krever et vedtak: 1 avslag eller 2 innvilget. Bare innvilgede tjenester regnes med, så personen kan mangle på tjenesten. Er tjenesten gitt uten vedtak, må vedtaket fattes før tjenesten rapporteres.',
      en: () =>
        'The code requires a decision: 1 rejected or 2 granted. Only granted services are counted, so the person may be missing from the service. If the service is given without a decision, the decision must be made before the service is reported.',
    },
    pending: {
      nb: () => 'Raden har verken vedtak eller start og regnes som en søknad som ikke er avgjort. Slike rader teller ikke som tjeneste. Er søknaden avgjort, legg inn vedtaket og datoene.',
      en: () => 'The row has neither decision nor start and is taken as an application that has not been decided. Such rows count as no service. If it has been decided, enter the decision and the dates.',
    },
  },
  check: {
    service(service, report) {
      if (!service.missing(tjVedtak) || !service.current || !service.demands(tjVedtak)) return;
      const params = { code: service.values[tjTjenType]! };
      if (service.pending) report({ row: service, slot: tjVedtak, message: 'pending', params, severity: 'info' });
      else report({ row: service, slot: tjVedtak, message: 'default', params });
    },
  },
});
