import { formatHours, hoursOutOfRange } from '../extract/hours.ts';
import type { Service } from '../extract/service.ts';
import { tjResTimerUke, tjTimerUke } from '../extract/slots.ts';
import { conflict } from './conflict.ts';
import { type Param, defineRule, shown } from './rule.ts';

/** Hours of five digits as the format writes them; the schema also takes any number of zeros around them. */
const LONGEST = '99999.00'.length;

/** The hours in the file's form, which is left only where the message has no room for two of its kind. */
function shownHours(service: Service, slot: number): Param {
  return service.valueLength(slot) > LONGEST ? formatHours(service.values[slot]!) : shown(service, slot);
}

/**
 * All providers together have fewer hours than the person receives. Decides: hours that have KPR401 are compared with
 * nothing, so that one fault is one finding.
 */
export const kpr405 = defineRule({
  id: 'KPR405',
  name: 'resource-hours-below-hours',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Ressurstid mindre enn timer per uke', en: 'Resource hours below hours a week' },
  sources: ['DOMAIN §1', 'RULES KPR405'],
  messages: {
    default: {
      nb: (p, t) => `tjResTimerUke ${p.all} er mindre enn tjTimerUke ${p.hours}. ${t.keepsValue('ressurstiden blir feil')} Rett timene.`,
      en: (p, t) => `tjResTimerUke ${p.all} is less than tjTimerUke ${p.hours}. ${t.keepsValue('the resource hours become wrong')} Correct them.`,
    },
    hours: { nb: () => 'timene personen får', en: () => 'the hours that the person receives' },
    all: { nb: () => 'timene til alle tjenesteyterne', en: () => 'the hours of all providers' },
  },
  hovers: {
    default: {
      nb: () =>
        'tjResTimerUke er timene til alle tjenesteyterne til sammen: lik tjTimerUke når én er nok, høyere når flere trengs samtidig. Den kan aldri være lavere. Rett den av dem som er feil i vedtaket.',
      en: () =>
        'tjResTimerUke holds the hours of all providers together: equal to tjTimerUke when one is enough, higher when several are needed at once. It can never be lower. Correct whichever is wrong in the decision.',
    },
  },
  check: {
    service(service, report) {
      if (!(service.values[tjResTimerUke]! < service.values[tjTimerUke]!) || !service.active || hoursOutOfRange(service)) return;
      report({
        ...conflict(service, { slot: tjTimerUke, note: 'hours' }, { slot: tjResTimerUke, note: 'all' }),
        message: 'default',
        params: { hours: shownHours(service, tjTimerUke), all: shownHours(service, tjResTimerUke) },
      });
    },
  },
});
