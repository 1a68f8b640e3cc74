import { newestInformation } from '../extract/newest.ts';
import { isResidence, mayHaveService } from '../extract/person-services.ts';
import { poHeldg } from '../extract/slots.ts';
import { mostWeeklyHours } from '../extract/weekly-hours.ts';
import { defineRule } from './rule.ts';

const HOUSING = 29;

function isRoundTheClock(code: number): boolean {
  return code === HOUSING || isResidence(code);
}

/**
 * By the newest PERSONOPPL somebody has care round the clock, who has neither a place in an institution nor housing nor many
 * hours. The rule decides that the hours in all are the most on any one day of the data year, so that decisions that follow
 * each other are not added up.
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
    hours: { default: 35.5, min: 0, max: 168, nb: 'Så mange timer i uken må et heldøgnstilbud minst ha', en: 'Round-the-clock care must have at least this many hours a week' },
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
      if (row.values[poHeldg] !== 1 || person.broken || mayHaveService(person, isRoundTheClock)) return;
      const most = mostWeeklyHours(person.services, period);
      if (most < options.hours * 100 && newestInformation(person, period) === row) report({ row, slot: poHeldg, message: 'default', params: { hours: most } });
    },
  },
});
