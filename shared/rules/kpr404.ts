import { WEEK } from '../extract/hours.ts';
import { isLater } from '../extract/overlap.ts';
import type { Service } from '../extract/service.ts';
import { tjFraDato, tjTimerUke } from '../extract/slots.ts';
import { aboveWeek } from '../extract/weekly-hours.ts';
import { defineRule } from './rule.ts';

/**
 * A person's active services add up to more than a week on two or more days of the data year. Once per person, at the
 * service that tips the sum on the first of those days (the one that began last, then the one that stands last).
 * Services with KPR401 take no part; rows of unknown code do. Decides that a row that is like an earlier one (KPR604) takes no
 * part: the statistics drop duplicates before they add up hours (DOMAIN §6.0), and one fault is to have one finding.
 */
export const kpr404 = defineRule({
  id: 'KPR404',
  name: 'person-hours-above-week',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Tjenestene til en person overstiger 168 timer i uken', en: 'A person’s services add up to more than 168 hours a week' },
  sources: ['DOMAIN §5 E-14', 'DOMAIN §9.4', 'RULES KPR404'],
  messages: {
    default: {
      nb: (p, t) => `Personens tjenester utgjør ${t.hours(Number(p.hours))} timer i uken, av 168. ${t.keepsValue('timetallet blir feil')} Kontroller timene.`,
      en: (p, t) => `The person’s services add up to ${t.hours(Number(p.hours))} hours a week, of 168. ${t.keepsValue('the hours become wrong')} Check them.`,
    },
    other: { nb: () => 'er med i summen', en: () => 'is part of the sum' },
  },
  hovers: {
    default: {
      nb: () =>
        'Timene i samtidige tjenester er lagt sammen. Uken har 168 timer, så minst én av dem er for høy eller skulle vært avsluttet. Timer til flere tjenesteytere samtidig hører hjemme i tjResTimerUke. Kontroller vedtakene i fagsystemet.',
      en: () =>
        'The hours of services at the same time have been added up. A week has 168 hours, so at least one of them is too high or should have ended. Time of several providers at once belongs in tjResTimerUke. Check the decisions in the record system.',
    },
  },
  check: {
    person({ services: { pool, length } }, report, { period }) {
      const above = aboveWeek(pool, length, period);
      if (above === undefined) return;
      const { day, hoursOf } = above;
      const together = pool.slice(0, length).filter((service) => service.active && hoursOf(service) > 0 && service.values[tjFraDato]! <= day && service.lastDay >= day);
      together.sort((a, b) => (isLater(a, b) ? 1 : -1));
      let hours = 0;
      let tipping: Service | undefined;
      for (const service of together) {
        hours += hoursOf(service);
        if (hours > WEEK) tipping ??= service;
      }
      report({
        row: tipping!,
        slot: tjTimerUke,
        message: 'default',
        params: { hours },
        related: together.filter((service) => service !== tipping).map((row) => ({ row, slot: tjTimerUke, note: 'other' })),
      });
    },
  },
});
