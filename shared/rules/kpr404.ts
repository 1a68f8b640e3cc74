import { OPEN_END } from '../extract/calendar.ts';
import type { Service } from '../extract/service.ts';
import { tjFraDato, tjTimerUke } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** Hours in a week, in hundredths. */
const WEEK = 16_800;

/**
 * A person's active services add up to more than a week on two or more days of the data year. Once per person, at the
 * service that tips the sum on the first of those days (the one that began last, then the one that stands last).
 * Services above 168 alone (KPR401) take no part; rows of unknown code do.
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
      nb: (p, t) => `Personens tjenester utgjør ${p.hours} timer i uken, av 168. ${t.keepsValue('timetallet blir feil')} Kontroller timene.`,
      en: (p, t) => `The person’s services add up to ${p.hours} hours a week, of 168. ${t.keepsValue('the hours become wrong')} Check them.`,
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
    person(person, report, context) {
      const services = person.services.pool;
      let sum = 0;
      for (let i = 0; i < person.services.length; i++) {
        const hours = services[i]!.values[tjTimerUke]!;
        if (hours > 0 && hours <= WEEK && services[i]!.active) sum += hours;
      }
      if (sum <= WEEK) return;
      const counted: Service[] = [];
      for (let i = 0; i < person.services.length; i++) {
        const service = services[i]!;
        const hours = service.values[tjTimerUke]!;
        if (hours > 0 && hours <= WEEK && service.active && service.lastDay >= service.values[tjFraDato]!) counted.push(service);
      }
      const { start, end } = context.period;
      const days = counted.map((s) => Math.max(s.values[tjFraDato]!, start)).sort((a, b) => a - b);
      let above = 0;
      let first: { day: number; hours: number } | undefined;
      // The sum changes only where a service begins or has ended.
      const turns = [...new Set([...days, ...counted.map((s) => (s.lastDay === OPEN_END ? end + 1 : Math.min(s.lastDay, end) + 1))])].sort((a, b) => a - b);
      for (let i = 0; i + 1 < turns.length; i++) {
        const day = turns[i]!;
        const hours = counted.reduce((h, s) => (s.values[tjFraDato]! <= day && s.lastDay >= day ? h + s.values[tjTimerUke]! : h), 0);
        if (hours <= WEEK) continue;
        above += turns[i + 1]! - day;
        first ??= { day, hours };
      }
      if (above < 2 || first === undefined) return;
      const { day, hours } = first;
      const together = counted.filter((s) => s.values[tjFraDato]! <= day && s.lastDay >= day).sort((a, b) => a.values[tjFraDato]! - b.values[tjFraDato]! || a.start - b.start);
      let reached = 0;
      const tipping = together.find((s) => (reached += s.values[tjTimerUke]!) > WEEK)!;
      report({
        row: tipping,
        slot: tjTimerUke,
        message: 'default',
        params: { hours: (hours / 100).toFixed(2) },
        related: together.filter((s) => s !== tipping).map((s) => ({ row: s, slot: tjTimerUke, note: 'other' })),
      });
    },
  },
});
