import { alike } from '../extract/alike.ts';
import { dayOf } from '../extract/calendar.ts';
import { isEmptyInformation } from '../extract/empty-information.ts';
import { type Person, rowKinds } from '../extract/person.ts';
import { EMPTY, type Row, WRONG } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { tjFraDato, tjTilDato } from '../extract/slots.ts';
import { defineRule, shown } from './rule.ts';

/** So many years, the data year included, the person has no other row from. */
const QUIET_YEARS = 3;

/**
 * A service that began long ago and was never ended, of a person of whom nothing else has been recorded lately. The rule
 * decides that any date or month of any other row counts, PERSON's own dates, a PERSONOPPL that says nothing (KPR701) and a
 * row that only says the same again (KPR604) aside, that dates after the data year do not, and that a rejected service cannot
 * have gone on.
 */
export const kpr313 = defineRule({
  id: 'KPR313',
  name: 'never-ended',
  severity: 'info',
  registryAction: 'none',
  actor: 'municipality',
  needsYear: true,
  summary: { nb: 'Gammel tjeneste som trolig aldri ble avsluttet', en: 'Old service that was probably never ended' },
  sources: ['DOMAIN §5 E-10', 'RULES KPR313'],
  options: {
    years: { default: 10, min: 1, max: 100, nb: 'Så mange år kan en tjeneste ha vært åpen ved årets slutt', en: 'A service may have been open for this many years at the end of the year' },
  },
  messages: {
    default: {
      nb: (p, t) => `tjFraDato er ${p.start}, og personen har ingen andre rader fra de siste tre årene. ${t.mayBeRight} Kontroller om tjenesten er slutt.`,
      en: (p, t) => `tjFraDato is ${p.start}, and the person has no other row from the last three years. ${t.mayBeRight} Check whether it has ended.`,
    },
  },
  hovers: {
    default: {
      nb: (p, t) =>
        `Tjenesten har vart i mer enn ${t.years(Number(p.years))} uten slutt, og ingenting annet på personen er datert de siste tre årene. Ofte er slike tjenester over, men ble aldri avsluttet, og personen telles som mottaker hvert år. Sett sluttdato i fagsystemet hvis tjenesten ikke lenger gis.`,
      en: (p, t) =>
        `The service has run for more than ${t.years(Number(p.years))} without an end, and nothing else of the person is dated in the last three years. Often such services are over but were never ended, and the person counts as a recipient every year. Enter the end in the record system if the service is no longer given.`,
    },
  },
  check: {
    service(service, report, { period, options }, person) {
      const start = service.values[tjFraDato]!;
      // Roughly first: the year's length matters for few.
      if (!(start < period.end - 365 * options.years) || !service.open || service.rejected || person.broken) return;
      const state = service.states[tjTilDato];
      if (state === EMPTY || state === WRONG || start >= dayOf(period.year - options.years, 12, 31) || isKnownOf(person, service, period)) return;
      report({ row: service, slot: tjFraDato, message: 'default', params: { start: shown(service, tjFraDato), years: options.years } });
    },
  },
});

/** Whether another row of the person is dated in the last three years. */
function isKnownOf(person: Person, except: Service, period: Period): boolean {
  for (const kind of rowKinds) {
    const rows = person.rowsOf(kind);
    for (let i = 0; i < rows.length; i++) {
      const row = rows.at(i);
      if (row !== except && isRecent(row, period) && !saysNothingNew(row, except)) return true;
    }
  }
  return false;
}

/** Whether a row may be taken out because it says nothing, or nothing that the service does not say. */
function saysNothingNew(row: Row, service: Service): boolean {
  switch (row.name) {
    case 'PERSONOPPL':
      return isEmptyInformation(row);
    case 'TJENESTE':
      return alike(row as Service, service);
    default:
      return false;
  }
}

function isRecent({ format: { fields }, values }: Row, { year, end }: Period): boolean {
  const firstYear = year - QUIET_YEARS + 1;
  const firstDay = dayOf(firstYear, 1, 1);
  for (let slot = 0; slot < values.length; slot++) {
    const type = fields[slot]?.type;
    const value = values[slot]!;
    if (type === 'date' && value >= firstDay && value <= end) return true;
    if (type === 'month' && value >= firstYear * 12 && value < (year + 1) * 12) return true;
  }
  return false;
}
