import { WEEK, hoursInSum } from '../extract/hours.ts';
import { isLater } from '../extract/overlap.ts';
import type { Person } from '../extract/person.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjFraDato, tjTimerUke } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

/** Whether all active services, were they at the same time, came to more than the week has. */
function mayBeAbove({ services }: Person): boolean {
  let sum = 0;
  for (let i = 0; i < services.length; i++) if (services.at(i).active) sum += hoursInSum(services.at(i));
  return sum > WEEK;
}

/** The services that add hours on some day of the data year. */
function counted({ services }: Person): Service[] {
  return services.pool.slice(0, services.length).filter((service) => service.active && hoursInSum(service) > 0 && service.lastDay >= service.values[tjFraDato]!);
}

/** The first of the days of the data year with more hours than the week has; undefined where there are fewer than two such days. */
function firstDayAbove(services: readonly Service[], { start, end }: Period): number | undefined {
  const changes = services
    .flatMap((service) => [
      { day: Math.max(service.values[tjFraDato]!, start), hours: hoursInSum(service) },
      { day: Math.min(service.lastDay, end) + 1, hours: -hoursInSum(service) },
    ])
    .sort((a, b) => a.day - b.day);
  let first: number | undefined;
  let days = 0;
  let sum = 0;
  changes.forEach(({ day, hours }, i) => {
    sum += hours;
    const stretch = (changes[i + 1]?.day ?? day) - day;
    if (sum <= WEEK || stretch === 0) return;
    first ??= day;
    days += stretch;
  });
  return days < 2 ? undefined : first;
}

/**
 * A person's active services add up to more than a week on two or more days of the data year. Once per person, at the
 * service that tips the sum on the first of those days (the one that began last, then the one that stands last).
 * Services with KPR401 take no part; rows of unknown code do.
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
    person(person, report, { period }) {
      if (!mayBeAbove(person)) return;
      const services = counted(person);
      const day = firstDayAbove(services, period);
      if (day === undefined) return;
      const together = services.filter((service) => service.values[tjFraDato]! <= day && service.lastDay >= day).sort((a, b) => (isLater(a, b) ? 1 : -1));
      let hours = 0;
      let tipping: Service | undefined;
      for (const service of together) {
        hours += hoursInSum(service);
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
