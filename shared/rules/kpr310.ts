import { mayBecomeAlike } from '../extract/alike.ts';
import type { Day } from '../extract/calendar.ts';
import type { Person } from '../extract/person.ts';
import { meantCode } from '../extract/meant-code.ts';
import { ABSENT, GIVEN } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { peDodDato, poHeldg, poLegeMiddGj, tjFraDato, tjTilDato } from '../extract/slots.ts';
import { insertField, setValue } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

const YES = 1;
const EMERGENCY_BED = 25;

/**
 * An active service begins after the person's death, ends after it, or has not been ended. One finding per service: of one
 * that begins after the death, only that is told. Silent where tjTilDato is no date. The rule decides that the date of the
 * death is not offered as the end where the row may then be like another one (KPR604), or where something else that is said of
 * the person would be odd then: where the death lies before the data year, without a service in it (KPR606, KPR704, KPR706); else,
 * with fewer hours than a service after the death adds to (KPR706). An end before the data year is what KPR311, where it is on, tells of.
 * What is said with white space around its code is said.
 */
export const kpr310 = defineRule({
  id: 'KPR310',
  name: 'service-after-death',
  severity: 'warning',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Tjeneste etter dødsfallet', en: 'Service after death' },
  sources: ['DOMAIN §0.1', 'DOMAIN §5 E-10', 'RULES KPR310'],
  messages: {
    start: {
      nb: (p, t) => `tjFraDato ${p.start} er etter peDodDato ${p.death}. ${t.keepsRow('mottakertallet blir feil')} Kontroller datoene.`,
      en: (p, t) => `tjFraDato ${p.start} is after peDodDato ${p.death}. ${t.keepsRow('the number of recipients becomes wrong')} Check the dates.`,
    },
    end: {
      nb: (p, t) => `tjTilDato ${p.end} er etter peDodDato ${p.death}. ${t.keepsRow('mottakertallet blir feil')} Rett slutten.`,
      en: (p, t) => `tjTilDato ${p.end} is after peDodDato ${p.death}. ${t.keepsRow('the number of recipients becomes wrong')} Correct the end.`,
    },
    open: {
      nb: (p, t) => `tjTilDato mangler, men peDodDato er ${p.death}. ${t.keepsRow('mottakertallet blir feil')} Avslutt tjenesten.`,
      en: (p, t) => `tjTilDato is missing, but peDodDato is ${p.death}. ${t.keepsRow('the number of recipients becomes wrong')} End the service.`,
    },
    death: { nb: () => 'dødsfallet', en: () => 'the death' },
  },
  hovers: {
    start: {
      nb: () =>
        'Tjenesten startet etter at personen døde. Enten er en av datoene feil, eller så er tjenesten registrert på feil person. Se etter i fagsystemet, og sammenlign med datoen i folkeregisteret.',
      en: () =>
        'The service began after the person had died. Either one of the dates is wrong, or the service has been entered for another person. See in the record system, and compare with the date in the population register.',
    },
    default: {
      nb: () =>
        'Tjenesten varer lenger enn personen levde, trolig fordi den ikke ble avsluttet. Personen telles da som mottaker per 31. desember, eller i årene etter dødsfallet. Sett sluttdato i fagsystemet; datoen for dødsfallet tilbys som forslag.',
      en: () =>
        'The service lasts longer than the person lived, probably because it was not ended. The person then counts as a recipient on 31 December, or in the years after the death. Enter the end in the record system; the date of the death is offered as a suggestion.',
    },
  },
  check: {
    service(service, report, { period }, person) {
      const death = person.row.values[peDodDato]!;
      // Without peDodDato this is not a number, and nothing is less than it.
      if (!(death <= period.end) || !service.active || !(service.values[tjFraDato]! > death || service.lastDay > death)) return;
      const state = service.states[tjTilDato];
      if (state !== ABSENT && state !== GIVEN) return;
      const related = [{ row: person.row, slot: peDodDato, note: 'death' }];
      const params = { death: shown(person.row, peDodDato), start: shown(service, tjFraDato), end: shown(service, tjTilDato) };
      if (service.values[tjFraDato]! > death) report({ row: service, slot: tjFraDato, message: 'start', params, related });
      else report({ row: service, slot: tjTilDato, message: state === ABSENT ? 'open' : 'end', params, related, fix: mayEndAt(death, service, person, period) ? endAt(service, person.row.text(peDodDato)) : undefined });
    },
  },
});

function mayEndAt(death: Day, service: Service, person: Person, { start }: Period): boolean {
  if (death < start) return !asksForService(person);
  // Another row that runs beyond the death may be ended on the same day.
  if (mayBecomeAlike(service, person.services, [tjTilDato], ({ values }) => !(values[tjTilDato]! < death))) return false;
  return !(hasMoreAfter(death, person) && hasRoundTheClockCare(person));
}

/** Whether an active service begins after the death: the hours of the week may be enough only together with it (KPR706). */
function hasMoreAfter(death: Day, { services }: Person): boolean {
  for (let i = 0; i < services.length; i++) if (services.at(i).active && services.at(i).values[tjFraDato]! > death) return true;
  return false;
}

function hasRoundTheClockCare({ personInformation }: Person): boolean {
  for (let i = 0; i < personInformation.length; i++) if (meantCode(personInformation.at(i), poHeldg) === YES) return true;
  return false;
}

/** Whether rows of the person are odd without a service in the data year, which an end before it takes away (KPR606, KPR704, KPR706). */
function asksForService({ services, personInformation }: Person): boolean {
  for (let i = 0; i < services.length; i++) if (services.at(i).code === EMERGENCY_BED) return true;
  for (let i = 0; i < personInformation.length; i++) {
    const row = personInformation.at(i);
    if (meantCode(row, poLegeMiddGj) === YES || meantCode(row, poHeldg) === YES) return true;
  }
  return false;
}

function endAt(service: Service, death: string): Fix | undefined {
  const repair = service.states[tjTilDato] === ABSENT ? insertField(service, tjTilDato, death) : setValue(service, tjTilDato, death);
  return repair && { kind: 'suggested', ...repair };
}
