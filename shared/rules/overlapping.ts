import { earlierOverlaps, sharedDays } from '../extract/overlap.ts';
import type { Person } from '../extract/person.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjFraDato, tjTjenType } from '../extract/slots.ts';
import type { Reporter } from './rule.ts';

type Conflict = (service: Service, earlier: Service) => boolean;

/**
 * Reports every service that overlaps earlier ones with which it conflicts: one finding, at its tjFraDato, that speaks of
 * the one with the most shared days (`default`: code, other, days); all are related (`other`).
 * `mayOverlap`: whether a service can be in such a conflict at all.
 */
export function reportOverlaps({ services }: Person, period: Period, conflict: Conflict, report: Reporter, mayOverlap = (_: Service) => true): void {
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    if (!service.active || !mayOverlap(service)) continue;
    const others = earlierOverlaps(service, services, period, conflict);
    if (others.length === 0) continue;
    const days = others.map((other) => sharedDays(service, other, period));
    const most = Math.max(...days);
    report({
      row: service,
      slot: tjFraDato,
      message: 'default',
      params: { code: service.values[tjTjenType]!, other: others[days.indexOf(most)]!.values[tjTjenType]!, days: most },
      related: others.map((row) => ({ row, slot: tjFraDato, note: 'other' })),
    });
  }
}
