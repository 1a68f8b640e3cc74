import { organisationNumberOf } from '../extract/organisation-number.ts';
import { countedCode, countsAsPerson, countsAsService } from '../extract/recipient.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjInstOrgnr, tjTimerUke } from '../extract/slots.ts';
import { defineRule } from './rule.ts';

const LEAST = 20;
/** Hours in a week, in hundredths; a service above it has KPR401. */
const WEEK = 16_800;

/** Organisation number, code and hours as one number: a counter is kept for each that occurs. */
const CODES = 32;
const HOURS = WEEK + 1;

/** The key of a service that counts and has hours and a valid number, NaN for others. */
function keyOf(service: Service, period: Period): number {
  const hours = service.values[tjTimerUke]!;
  if (!(hours > 0 && hours <= WEEK) || !countsAsService(service, period)) return Number.NaN;
  return (organisationNumberOf(service, tjInstOrgnr) * CODES + countedCode(service)) * HOURS + hours;
}

/**
 * Many recipients of one unit and code have the same hours a week. Decides: 0 hours and hours above a week are left to
 * KPR406 and KPR401, and rows without a valid organisation number are no unit. The largest group is named.
 */
export const kpr803 = defineRule({
  id: 'KPR803',
  name: 'uniform-hours',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Mange ved én enhet har samme timer', en: 'Many at one unit have the same hours' },
  sources: ['DOMAIN §5 E-44', 'RULES KPR803'],
  messages: {
    default: {
      nb: (p, t) => `${t.number(Number(p.persons))} personer med kode ${p.code} ved enhet ${p.unit} har ${p.hours} timer. ${t.mayBeRight} Kontroller mot vedtakene.`,
      en: (p, t) => `${t.number(Number(p.persons))} persons with code ${p.code} at unit ${p.unit} have ${p.hours} hours. ${t.mayBeRight} Check against the decisions.`,
    },
  },
  hovers: {
    default: {
      nb: (p, t) =>
        `Ofte er enhetens personaltimer delt likt på beboerne. tjTimerUke skal være timene i den enkeltes vedtak, også i bolig med fast bemanning. Det gjelder ${t.number(Number(p.groups))} grupper av like timer ved én enhet; denne er størst. Kontroller vedtakene i fagsystemet.`,
      en: (p, t) =>
        `Often the staff hours of the unit have been divided equally among the residents. tjTimerUke must be the hours of each person’s decision, also in staffed housing. There are ${t.number(Number(p.groups))} groups of equal hours at one unit; this is the largest. Check the decisions in the record system.`,
    },
  },
  check: {
    person({ row, services }, _report, context) {
      if (!countsAsPerson(row)) return;
      const keys: number[] = [];
      for (let i = 0; i < services.length; i++) {
        const key = keyOf(services.at(i), context.period);
        if (Number.isNaN(key) || keys.includes(key)) continue;
        keys.push(key);
        context.tally(key);
      }
    },
    extract(totals, report) {
      let groups = 0;
      let persons = LEAST - 1;
      let largest = 0;
      totals.each((key, count) => {
        if (count < LEAST) return;
        groups++;
        if (count < persons || (count === persons && key > largest)) return;
        persons = count;
        largest = key;
      });
      if (groups === 0) return;
      const unit = Math.floor(largest / HOURS / CODES);
      const code = Math.floor(largest / HOURS) % CODES;
      const params = { persons, code, unit: { quoted: String(unit).padStart(9, '0') }, hours: ((largest % HOURS) / 100).toFixed(2), groups };
      report({ message: 'default', params });
    },
  },
});
