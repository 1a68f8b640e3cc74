import { codesWhere, hasCode } from '../extract/code-bits.ts';
import type { Rows } from '../extract/person.ts';
import type { Service } from '../extract/service.ts';
import { tjTjenType } from '../extract/slots.ts';
import { ROW, defineRule } from './rule.ts';

const LONG_STAY = 21;
const homeServices = codesWhere(({ group }) => group === 'home');

function openLongStay(services: Rows<Service>): Service | undefined {
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    if (service.code === LONG_STAY && service.open && service.active) return service;
  }
  return undefined;
}

/** A home service and a long stay are both active and open: at the name of each home service. */
export const kpr607 = defineRule({
  id: 'KPR607',
  name: 'home-service-during-long-stay',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Hjemmetjeneste under langtidsopphold', en: 'Home service during a long stay' },
  sources: ['DOMAIN §2', 'DOMAIN §5 E-10', 'RULES KPR607'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.code} er åpen samtidig med et langtidsopphold (21). ${t.mayBeRight} Avslutt tjenesten hvis personen ikke lenger får den.`,
      en: (p, t) => `Code ${p.code} is open together with a long stay (21). ${t.mayBeRight} End the service if the person no longer receives it.`,
    },
    other: { nb: () => 'langtidsoppholdet', en: () => 'the long stay' },
  },
  hovers: {
    default: {
      nb: () =>
        'Tjenester til hjemmeboende skal som regel avsluttes når et langtidsopphold begynner. Blir de stående, teller personen på begge. Kontroller om tjenesten fortsatt gis, og legg ellers inn sluttdato.',
      en: () =>
        'Services to people living at home should usually be ended when a long stay begins. If they are left open, the person counts on both. Check whether the service is still given, and else enter its end.',
    },
  },
  check: {
    person({ services }, report) {
      const stay = openLongStay(services);
      if (stay === undefined) return;
      for (let i = 0; i < services.length; i++) {
        const service = services.at(i);
        if (!service.open || !service.active || !hasCode(homeServices, service.code)) continue;
        report({ row: service, slot: ROW, message: 'default', params: { code: service.values[tjTjenType]! }, related: [{ row: stay, slot: ROW, note: 'other' }] });
      }
    },
  },
});
