import { OPEN_END } from './calendar.ts';
import type { RowFormat } from './format.ts';
import { Row, type Source } from './row.ts';
import { serviceCode } from './services.ts';
import { tjFraDato, tjTilDato, tjTjenType, tjVedtDato, tjVedtak } from './slots.ts';

/** The period that an extract reports on, as days; NaN where the data year is not known. */
export interface Period {
  readonly year: number;
  /** 1 January and 31 December. */
  readonly start: number;
  readonly end: number;
}

/** A TJENESTE with what follows from its fields and from its neighbours (RULES, "Definitions"). */
export class Service extends Row {
  /**
   * The code that rules reckon with: 12 and 13 are 29 and 16 is 15 from 2019 on; NaN where it is unknown, not yet valid, or 10 from 2009 on.
   */
  code = Number.NaN;
  /** The last day; one earlier where the same service goes on in another row that day (extensions); OPEN_END where open. */
  lastDay = OPEN_END;
  /** tjTilDato is missing or 99991231. */
  open = true;
  /** Active in the data year: started, not ended before it, and not rejected. */
  active = false;
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
    const written = values[tjTjenType]!;
    service.code = service.valueLength(tjTjenType) > 2 || written < 0 ? Number.NaN : effectiveCode(written, period.year);
    const until = values[tjTilDato]!;
    // An end that is no date counts as open for "active" (DOMAIN §6.0).
    service.open = service.missing(tjTilDato) || until === OPEN_END;
    service.lastDay = Number.isNaN(until) ? OPEN_END : until;
    service.rejected = values[tjVedtak] === 1;
    service.pending = service.missing(tjVedtak) && service.missing(tjFraDato) && (serviceCode(service.code)?.decision ?? false);
  }
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    if (service.lastDay === OPEN_END) continue;
    for (let j = 0; j < count; j++) {
      const other = services[j]!;
      if (j !== i && other.values[tjFraDato] === service.values[tjTilDato] && other.code === service.code && !other.rejected) {
        service.lastDay = service.values[tjTilDato]! - 1;
        break;
      }
    }
  }
  for (let i = 0; i < count; i++) {
    const service = services[i]!;
    const decided = service.values[tjVedtDato]!;
    service.active = service.values[tjFraDato]! <= period.end && !(service.lastDay < period.start) && !service.rejected;
    service.current = service.active || (decided >= period.start && decided <= period.end) || service.missing(tjFraDato);
  }
}
