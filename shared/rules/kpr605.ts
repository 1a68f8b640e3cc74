import type { Rows } from '../extract/person.ts';
import { isLater } from '../extract/overlap.ts';
import type { Service } from '../extract/service.ts';
import { tjFraDato, tjTilDato, tjTjenType } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** Ten days or more between an end and the next start make it another service (DOMAIN §1, 10-dagersregelen). */
const ANOTHER_SERVICE = 10;

/** Of the earlier rows of the same code, the one that ended last. */
function before(service: Service, services: Rows<Service>): Service | undefined {
  let last: Service | undefined;
  for (let i = 0; i < services.length; i++) {
    const other = services.at(i);
    if (other.code !== service.code || other.rejected || !isLater(service, other) || other.lastDay < other.values[tjFraDato]!) continue;
    if (last === undefined || other.lastDay > last.lastDay) last = other;
  }
  return last;
}

/**
 * The same code again less than 10 days after its end. Decides: a row that begins on the day after the end, or on the day
 * itself, is an extension, not a new start; the service has ended only when none of its rows runs on; rejected rows are
 * no services; the data year plays no part.
 */
export const kpr605 = defineRule({
  id: 'KPR605',
  name: 'resumed-within-ten-days',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  offByDefault: true,
  summary: { nb: 'Samme tjeneste igjen innen ti dager', en: 'The same service again within ten days' },
  sources: ['DOMAIN §1', 'RULES KPR605'],
  messages: {
    default: {
      nb: (p, t) => `Kode ${p.code} begynner igjen ${p.days} dager etter slutt; under 10 dager er det samme tjeneste. ${t.mayBeRight} Kontroller datoene.`,
      en: (p, t) => `Code ${p.code} starts again ${p.days} days after its end; less than 10 days is the same service. ${t.mayBeRight} Check the dates.`,
    },
    other: { nb: () => 'slutten på tjenesten', en: () => 'the end of the service' },
  },
  hovers: {
    default: {
      nb: () =>
        'Går det mindre enn ti dager fra slutt til ny start, regnes det som samme tjeneste (10-dagersregelen), og starten er ikke med i ventetidene. Et kort opphold på sykehus kan være grunnen. Kontroller at tjenesten virkelig stanset og begynte igjen.',
      en: () =>
        'Less than ten days between an end and a new start count as the same service (the 10-day rule), and the start takes no part in the waiting times. A short stay in hospital may be the reason. Check that the service really stopped and began again.',
    },
  },
  check: {
    person({ services }, report) {
      for (let i = 0; i < services.length; i++) {
        const service = services.at(i);
        const last = service.rejected ? undefined : before(service, services);
        if (last === undefined) continue;
        const days = service.values[tjFraDato]! - last.lastDay;
        if (days <= 1 || days >= ANOTHER_SERVICE) continue;
        report({
          row: service,
          slot: tjFraDato,
          message: 'default',
          params: { code: service.values[tjTjenType]!, days },
          related: [{ row: last, slot: tjTilDato, note: 'other' }],
        });
      }
    },
  },
});
