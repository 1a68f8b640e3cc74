import { FIRST_ACCEPTED_DAY, type Floor, floorAt } from './accepted-dates.ts';
import { type Day, OPEN_END } from './calendar.ts';
import type { RowFormat } from './format.ts';
import { meantCode } from './meant-code.ts';
import { Row, type Source } from './row.ts';
import { serviceCode } from './services.ts';
import { tjFraDato, tjTilDato, tjTjenType, tjVedtDato, tjVedtak } from './slots.ts';

/** The period that an extract reports on, as days; NaN where the data year is not known. */
export interface Period {
  readonly year: number;
  /** 1 January and 31 December. */
  readonly start: Day;
  readonly end: Day;
  readonly floor: Floor;
}

/** That of an extract of which nothing is known. */
export const noPeriod: Period = { year: Number.NaN, start: Number.NaN, end: Number.NaN, floor: floorAt(FIRST_ACCEPTED_DAY) };

/** A TJENESTE with what follows from its fields and from its neighbours (RULES, "Definitions"). */
export class Service extends Row {
  /**
   * The code that rules reckon with: 12 and 13 are 29 and 16 is 15 from 2019 on; NaN where it is unknown, not yet valid, or 10 from 2009 on.
   */
  code = Number.NaN;
  /** The last day; one earlier where the same service goes on in another row that day (extensions); OPEN_END where open or no date. */
  lastDay: Day = OPEN_END;
  /** tjTilDato is missing or 99991231. An end that is no date is not open, but does not end the service either. */
  open = true;
  /** Active in the data year: started, not ended before it, and not rejected. */
  active = false;
  /** tjVedtak says 1, also with white space around it: what the register makes of it, counts ask of the value. */
  rejected = false;
  /** An application that has neither decision nor start, of a code that requires a decision. */
  pending = false;
  /** Looked at by KPR312 and KPR601: active, decided in the data year, or without a start. */
  current = false;

  constructor(format: RowFormat, source: Source, parent: Row | undefined) {
    super(format, source, parent);
  }

  override clear(): void {
    super.clear();
    this.code = Number.NaN;
  }

  /** The register's list for the field names the code (`mandatoryForServiceTypes` of the format). */
  demands(slot: number): boolean {
    return this.field(slot).mandatoryFor?.includes(this.code) ?? false;
  }
}

/** Whether tjTjenType is one or two digits; the register deletes the row otherwise (DOMAIN §0.1, RULES KPR202). */
export function hasServiceTypeForm(service: Row): boolean {
  // With exactly the digits that the value needs, there is no room for a sign or a zero in front.
  return service.valueLength(tjTjenType) === (service.values[tjTjenType]! < 10 ? 1 : 2) || /^\d{1,2}$/.test(service.text(tjTjenType));
}

/** The code that rules reckon with in a data year; unknown years read the codes as from 2019 on. */
export function effectiveCode(code: number, year: number): number {
  const service = serviceCode(code);
  if (service === undefined) return Number.NaN;
  if (Number.isNaN(year)) return service.validTo === 9999 ? code : (service.replacement ?? Number.NaN);
  if (year < service.validFrom) return Number.NaN;
  return year <= service.validTo ? code : (service.replacement ?? Number.NaN);
}

/** Fills in what follows from the fields of all the services of a person. */
export function deriveServices(services: readonly Service[], count: number, period: Period): void {
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    const { values } = service;
    const until = values[tjTilDato]!;
    service.code = hasServiceTypeForm(service) ? effectiveCode(values[tjTjenType]!, period.year) : Number.NaN;
    service.open = service.missing(tjTilDato) || until === OPEN_END;
    service.lastDay = Number.isNaN(until) ? OPEN_END : until;
    service.rejected = meantCode(service, tjVedtak) === 1;
    service.pending = service.missing(tjFraDato) && service.missing(tjVedtak) && service.demands(tjVedtak);
  }
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    if (service.lastDay !== OPEN_END && isExtended(service, services, count)) service.lastDay--;
  }
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    const decided = service.values[tjVedtDato]!;
    service.active = service.values[tjFraDato]! <= period.end && !(service.lastDay < period.start) && !service.rejected;
    service.current = service.active || (decided >= period.start && decided <= period.end) || service.missing(tjFraDato);
  }
}

/** Whether the service goes on in another row on its last day. A row of that one day is extended by none that begins with it. */
function isExtended(service: Service, services: readonly Service[], count: number): boolean {
  const last = service.values[tjTilDato]!;
  if (service.values[tjFraDato] === last) return false;
  for (let i = 0; i < count; i++) {
    const other = services[i]!;
    if (other.values[tjFraDato] === last && other.code === service.code && !other.rejected && other !== service) return true;
  }
  return false;
}
