import { repeatsAmong } from '../extract/alike.ts';
import { WEEK, hoursInSum, meantHours } from '../extract/hours.ts';
import { meantCode } from '../extract/meant-code.ts';
import { newestInformation } from '../extract/newest.ts';
import type { Person } from '../extract/person.ts';
import { isResidence, mayHaveService } from '../extract/person-services.ts';
import type { Period, Service } from '../extract/service.ts';
import { poHeldg, tjTimerUke } from '../extract/slots.ts';
import { mostWeeklyHours } from '../extract/weekly-hours.ts';
import { defineRule } from './rule.ts';

const HOUSING = 29;

function isRoundTheClock(code: number): boolean {
  return code === HOUSING || isResidence(code);
}

/** The most hours a week on any one day; NaN where those of an active service cannot be read. */
function hoursInAll({ services }: Person, period: Period): number {
  for (let i = 0; i < services.length; i++) {
    const service = services.at(i);
    if (service.active && !service.missing(tjTimerUke) && Number.isNaN(meantHours(service, tjTimerUke))) return Number.NaN;
  }
  const repeats = repeatsAmong(services.pool, services.length);
  return mostWeeklyHours(services, period, (service) => (repeats.has(service) ? 0 : hoursWithComma(service)));
}

function hoursWithComma(service: Service): number {
  const hours = meantHours(service, tjTimerUke);
  return Number.isNaN(service.values[tjTimerUke]!) && hours <= WEEK ? hours : hoursInSum(service);
}

/**
 * By the newest PERSONOPPL somebody has care round the clock, who has neither a place in an institution nor housing nor many
 * hours. The rule decides that the hours in all are the most on any one day of the data year, so that decisions that follow
 * each other are not added up; that a row that says the same as another (KPR604) adds nothing; and that hours with a comma, and
 * a 1 with white space around it, are what they say. It is silent where the hours of an active service cannot be read (KPR007).
 */
export const kpr706 = defineRule({
  id: 'KPR706',
  name: 'round-the-clock-without-services',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Heldøgnstilbud uten tjenester som tilsier det', en: 'Round-the-clock care without services to match' },
  sources: ['DOMAIN §3', 'DOMAIN §5 E-32', 'RULES KPR706'],
  options: {
    hours: { default: 35.5, min: 0, max: 168, decimal: true, nb: 'Så mange timer i uken må et heldøgnstilbud minst ha', en: 'Round-the-clock care must have at least this many hours a week' },
  },
  messages: {
    default: {
      nb: (p, t) => `poHeldg er 1, men personen har verken 18–21 eller 29, og bare ${t.hours(Number(p.hours))} timer i uken. ${t.mayBeRight} Kontroller svaret.`,
      en: (p, t) => `poHeldg is 1, but the person has neither 18–21 nor 29, and only ${t.hours(Number(p.hours))} hours a week. ${t.mayBeRight} Check the answer.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Et heldøgnstilbud er tjenester døgnet rundt, uansett boform. Personen har ikke opphold på institusjon, ikke bolig (29) og få timer i uken, så enten er svaret feil, eller så mangler en tjeneste eller timer i uttrekket. Kontroller begge deler i fagsystemet.',
      en: () =>
        'Round-the-clock care is services day and night, whatever the housing. The person has no stay in an institution, no housing (29) and few hours a week, so that either the answer is wrong, or a service or hours are missing from the export. Check both in the record system.',
    },
  },
  check: {
    personInformation(row, report, { period, options }, person) {
      if (meantCode(row, poHeldg) !== 1 || person.broken || mayHaveService(person, isRoundTheClock)) return;
      if (newestInformation(person, period) !== row) return;
      const most = hoursInAll(person, period);
      if (most < options.hours * 100) report({ row, slot: poHeldg, message: 'default', params: { hours: most } });
    },
  },
});
