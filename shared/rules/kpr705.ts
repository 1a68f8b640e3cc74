import { meantCode } from '../extract/meant-code.ts';
import { newestInformation } from '../extract/newest.ts';
import { isActiveAtYearEnd } from '../extract/person-services.ts';
import { poVenteliste } from '../extract/slots.ts';
import { ROW, defineRule } from './rule.ts';

const LONG_STAY = 21;

/** By the newest PERSONOPPL somebody waits for a long stay, who is in one on 31 December. Decides: a 1 with white space around it says so too. */
export const kpr705 = defineRule({
  id: 'KPR705',
  name: 'waiting-while-in-long-stay',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'På venteliste for det personen har', en: 'Waiting for what the person has' },
  sources: ['DOMAIN §3', 'DOMAIN §5 E-33', 'RULES KPR705'],
  messages: {
    default: {
      nb: (_p, t) => `poVenteliste er 1, men personen har kode 21 per 31. desember. ${t.keepsValue('ventelisten blir for lang')} Sett svaret til 2.`,
      en: (_p, t) => `poVenteliste is 1, but the person has code 21 on 31 December. ${t.keepsValue('the waiting list becomes too long')} Set it to 2.`,
    },
    stay: { nb: () => 'langtidsoppholdet', en: () => 'the long stay' },
  },
  hovers: {
    default: {
      nb: () =>
        'poVenteliste gjelder personer som venter på langtidsopphold i sykehjem eller tilsvarende bolig. Denne personen har 21 Langtidsopphold i institusjon på årets siste dag og venter trolig ikke lenger. Avslutt ventingen i fagsystemet; venter personen på en annen plass, gjelder det ikke her.',
      en: () =>
        'poVenteliste is about persons who wait for a long stay in a nursing home or similar housing. This person has 21 Langtidsopphold i institusjon on the last day of the year and probably waits no longer. End the wait in the record system; waiting for another place does not count here.',
    },
  },
  check: {
    personInformation(row, report, { period }, person) {
      if (meantCode(row, poVenteliste) !== 1 || person.broken) return;
      for (let i = 0; i < person.services.length; i++) {
        const service = person.services.at(i);
        if (service.code !== LONG_STAY || !isActiveAtYearEnd(service, period)) continue;
        if (newestInformation(person, period) === row) report({ row, slot: poVenteliste, message: 'default', related: [{ row: service, slot: ROW, note: 'stay' }] });
        return;
      }
    },
  },
});
