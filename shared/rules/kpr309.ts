import { mayBecomeAlike } from '../extract/alike.ts';
import type { Rows } from '../extract/person.ts';
import { isPlausiblePeriod } from '../extract/possible-period.ts';
import { ABSENT, GIVEN } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjKlageBesvart, tjKlageMottatt, tjVedtDato } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { swapValues } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

/**
 * The complaint was answered before it was received, or without having been received. The rule decides that the dates are
 * offered to be swapped only where the complaint then is not before the decision (KPR308), and lies where the register
 * accepts it (KPR303), neither date has a year after 2099 (KPR007), and the row will not be like another one (KPR604).
 */
export const kpr309 = defineRule({
  id: 'KPR309',
  name: 'complaint-answer',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  summary: { nb: 'Klage besvart før den er mottatt', en: 'Complaint answered before it was received' },
  sources: ['DOMAIN §0.1', 'RULES KPR309'],
  messages: {
    before: {
      nb: (p, t) => `tjKlageBesvart ${p.answered} er før tjKlageMottatt ${p.received}. ${t.keepsRow('klagetallene blir feil')} Rett datoene.`,
      en: (p, t) => `tjKlageBesvart ${p.answered} is before tjKlageMottatt ${p.received}. ${t.keepsRow('the complaint figures become wrong')} Correct them.`,
    },
    without: {
      nb: (p, t) => `tjKlageBesvart er ${p.answered}, men tjKlageMottatt mangler. ${t.keepsRow('klagen blir ikke talt')} Legg inn datoen.`,
      en: (p, t) => `tjKlageBesvart is ${p.answered}, but tjKlageMottatt is missing. ${t.keepsRow('the complaint is not counted')} Enter the date.`,
    },
    complaint: { nb: () => 'klagen', en: () => 'the complaint' },
    answer: { nb: () => 'svaret', en: () => 'the answer' },
  },
  hovers: {
    before: {
      nb: () =>
        'Svaret på klagen er datert før klagen kom inn. Som regel er de to datoene byttet om eller ett årstall feil. Se etter i fagsystemet; å bytte om datoene er bare et forslag.',
      en: () =>
        'The answer to the complaint is dated before the complaint came in. Usually the two dates have been swapped, or one year is wrong. See in the record system; swapping the dates is only a suggestion.',
    },
    without: {
      nb: () =>
        'Klagen er besvart, men datoen den kom inn, mangler. Klager telles i året de er mottatt, så denne faller ut. Legg inn datoen klagen kom, eller fjern svaret hvis det ikke var noen klage.',
      en: () =>
        'The complaint has been answered, but the date when it came in is missing. Complaints are counted in the year they were received, so this one is left out. Enter the date when it came, or remove the answer if there was no complaint.',
    },
  },
  check: {
    service(service, report, { period }, { services }) {
      const { values, states } = service;
      if (states[tjKlageBesvart] !== GIVEN) return;
      const without = states[tjKlageMottatt] === ABSENT;
      if (!without && !(values[tjKlageBesvart]! < values[tjKlageMottatt]!)) return;
      const params = { answered: shown(service, tjKlageBesvart), received: shown(service, tjKlageMottatt) };
      if (without) report({ row: service, slot: tjKlageBesvart, message: 'without', params });
      else {
        const places = conflict(service, { slot: tjKlageMottatt, note: 'complaint' }, { slot: tjKlageBesvart, note: 'answer' });
        report({ ...places, message: 'before', params, fix: swapped(service, services, period) });
      }
    },
  },
});

function swapped(service: Service, services: Rows<Service>, period: Period): Fix | undefined {
  const received = service.values[tjKlageBesvart]!;
  if (received < period.floor.day || received > period.end || received < service.values[tjVedtDato]!) return undefined;
  if (!isPlausiblePeriod(received, service.values[tjKlageMottatt]!)) return undefined;
  if (mayBecomeAlike(service, services, [tjKlageMottatt, tjKlageBesvart])) return undefined;
  const swap = swapValues(service, tjKlageMottatt, tjKlageBesvart);
  return swap && { kind: 'suggested', ...swap };
}
