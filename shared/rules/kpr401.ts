import { mayBecomeAlike } from '../extract/alike.ts';
import { MINUTES, WEEK, formatHours, hoursByUnit } from '../extract/hours.ts';
import type { Person } from '../extract/person.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjResTimerUke, tjTimerUke } from '../extract/slots.ts';
import { hoursBeside } from '../extract/weekly-hours.ts';
import { setValue } from './edits.ts';
import { type Fix, type Repair, type Reporter, defineRule, shown } from './rule.ts';

/** What was probably meant: minutes, or hours a month (divided by 4, DOMAIN §2 "Hours rule"). */
const units = [
  { title: 'setMinutes', divisor: MINUTES },
  { title: 'setMonth', divisor: 4 },
];

function likelyHours(service: Service, person: Person, period: Period): Fix | undefined {
  const others = hoursBeside(service, person, period);
  const alternatives: Repair[] = [];
  for (const { title, divisor } of units) {
    const hours = hoursByUnit(service, divisor);
    const mayBe = hours + others <= WEEK && !mayBecomeAlike(service, person.services, [tjTimerUke], ({ values }) => values[tjTimerUke] === hours || values[tjTimerUke]! > WEEK);
    const repair = mayBe ? setValue(service, tjTimerUke, formatHours(hours)) : undefined;
    if (repair !== undefined) alternatives.push({ ...repair, title });
  }
  return alternatives.length > 0 ? { kind: 'suggested', alternatives } : undefined;
}

function belowNone(service: Service, slot: number, report: Reporter): void {
  if (service.values[slot]! < 0) report({ row: service, slot, message: 'negative', params: { field: service.field(slot).name, hours: shown(service, slot) } });
}

/**
 * A service has more hours than the week, or fewer than none. tjResTimerUke counts every provider's hours and has no upper
 * limit. Decides: a suggestion is not made where it would be more than tjResTimerUke (KPR405), or more than the other
 * services, put right themselves, leave of the week (KPR404), because then it is not what was meant; nor where the row may then
 * be like another one (KPR604).
 */
export const kpr401 = defineRule({
  id: 'KPR401',
  name: 'hours-out-of-range',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Timer per uke over 168 eller under 0', en: 'Hours a week above 168 or below 0' },
  sources: ['DOMAIN §0.1', 'DOMAIN §2', 'DOMAIN §5 E-14', 'DOMAIN §9.4', 'RULES KPR401'],
  messages: {
    default: {
      nb: (p) => `tjTimerUke er ${p.hours}, men uken har 168 timer. Registeret beholder verdien, og timetallet blir feil. Rett timene.`,
      en: (p) => `tjTimerUke is ${p.hours}, but a week has 168 hours. The registry keeps the value, and the hours become wrong. Correct them.`,
    },
    negative: {
      nb: (p, t) => `${p.field} er ${p.hours}, altså under 0. ${t.keepsValue('timetallet blir feil')} Rett timene.`,
      en: (p, t) => `${p.field} is ${p.hours}, which is below 0. ${t.keepsValue('the hours become wrong')} Correct them.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Feltet er timer per uke som personen får. Over 168 er som regel minutter (del på 60) eller timer per måned (del på 4). Trengs flere tjenesteytere samtidig, hører den ekstra tiden hjemme i tjResTimerUke.',
      en: () =>
        'The field holds the hours per week that the person receives. More than 168 is usually minutes (divide by 60) or hours per month (divide by 4). If several providers are needed at once, the extra time belongs in tjResTimerUke.',
    },
    negative: {
      nb: () => 'Feltet er timer per uke og kan ikke være negativt. Tjenesten er ikke med i summer av timer før verdien er rettet. Legg inn timene i vedtaket.',
      en: () => 'The field holds hours per week and cannot be negative. The service takes no part in sums of hours until the value is put right. Enter the hours of the decision.',
    },
  },
  check: {
    service(service, report, { period }, person) {
      const { values } = service;
      if (values[tjTimerUke]! > WEEK) {
        const fix = likelyHours(service, person, period);
        report({ row: service, slot: tjTimerUke, message: 'default', params: { hours: shown(service, tjTimerUke) }, fix });
      }
      if (values[tjTimerUke]! < 0) belowNone(service, tjTimerUke, report);
      if (values[tjResTimerUke]! < 0) belowNone(service, tjResTimerUke, report);
    },
  },
});
