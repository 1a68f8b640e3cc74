import { type Day, OPEN_END, dayOf } from '../extract/calendar.ts';
import { isValidServiceCode, serviceCode } from '../extract/services.ts';
import { formatHours } from './hours.ts';
import { type Element, add, field, row } from './model.ts';
import type { Ids, View } from './view.ts';

/** A decision on a service: the first one, an extension, or a re-assessment that leaves the service running. */
export interface Decision {
  /** tjVeNrID: 1 for the first of a chain, 2 for the next … */
  readonly number: number;
  readonly applied: Day | undefined;
  readonly decided: Day;
  /** Minutes a week, for the person and with every provider counted; 0 where no hours are given. */
  readonly minutes: number;
  readonly resourceMinutes: number;
  readonly complaint: { readonly received: Day; readonly answered: Day | undefined } | undefined;
}

/** One TJENESTE as it develops: what an extract shows of it depends on the year. */
export interface ServicePeriod {
  readonly code: number;
  /** In the order of `decided`, at least one. Of a service that nobody decides on, it dates from the start. */
  readonly decisions: readonly Decision[];
  /** 1 rejected, 2 granted; none: not decided on (alarms and the like), or still pending. */
  readonly outcome: '1' | '2' | undefined;
  /** First and last day; none for an application that leads to nothing. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What stands in tjTilDato while the service runs: nothing, 99991231, or the planned day. */
  readonly whileOpen: 'nothing' | 'openEnd' | Day;
  readonly rolling: '1' | '2' | undefined;
  readonly organisationNumber: string | undefined;
  /** The period that began the chain of decisions, where it is another one. */
  readonly chain: ServicePeriod | undefined;
  /** tjTjID and tjVeID are made of it; given when all periods of the person are known. */
  ordinal: number;
}

/** A period with what most have: granted, and the first of its chain. */
export function servicePeriod(code: number, decisions: readonly Decision[], details: Partial<ServicePeriod>): ServicePeriod {
  return {
    code, decisions, outcome: '2', from: undefined, to: undefined, whileOpen: 'nothing',
    rolling: undefined, organisationNumber: undefined, chain: undefined, ordinal: 0, ...details,
  };
}

/** A first decision without hours. */
export function firstDecision(applied: Day | undefined, decided: Day): Decision {
  return { number: 1, applied, decided, minutes: 0, resourceMinutes: 0, complaint: undefined };
}

const earliest = dayOf(2005, 1, 1);

/** The day, or the first that the register accepts (RULES KPR303). */
export function accepted(day: Day): Day {
  return Math.max(day, earliest);
}

/** The period as the year's extract shows it: a TJENESTE, or nothing. */
export function serviceRow(period: ServicePeriod, view: View, ids: Ids): Element | undefined {
  const { from, to } = period;
  const code = codeIn(period, view.year);
  if (code === undefined || (to ?? Infinity) < view.historyFrom) return undefined;
  const decision = period.decisions.findLast(({ decided }) => decided <= view.end);
  if (decision === undefined || (from === undefined && decision.decided < view.historyFrom)) return undefined;
  // The format of 2018 demands a decision date of every row: what is pending in later years is rejected there.
  const outcome = period.outcome ?? (from === undefined && view.oldFormat ? '1' : undefined);

  const fields: Element[] = [field('tjTjenType', String(code))];
  add(fields, 'tjSoknadDato', view.date(decision.applied));
  add(fields, 'tjVedtDato', outcome !== undefined || view.oldFormat ? view.date(decision.decided) : undefined);
  add(fields, 'tjVedtak', outcome);
  if (decision.minutes > 0) add(fields, 'tjTimerUke', formatHours(decision.minutes));
  if (decision.resourceMinutes > 0) add(fields, 'tjResTimerUke', formatHours(decision.resourceMinutes));
  add(fields, 'tjRullerende', period.rolling);
  add(fields, 'tjInstOrgnr', organisationNumber(period, code, view));
  if (from !== undefined && from <= view.end) {
    add(fields, 'tjFraDato', view.date(from));
    add(fields, 'tjTilDato', view.date(to !== undefined && to <= view.end ? to : openDate(period)));
  }
  addComplaint(fields, decision, view);
  const tjVeID = ids.row((period.chain ?? period).ordinal);
  return row('TJENESTE', [['tjPeID', ids.person], ['tjTjID', ids.row(period.ordinal)], ['tjVeID', tjVeID], ['tjVeNrID', String(decision.number)]], fields);
}

/** 29 was 12 or 13 until 2018 (DOMAIN §2); a code that the year does not know is not shown. */
function codeIn({ code, ordinal }: ServicePeriod, year: number): number | undefined {
  if (code === 29 && year < 2019) return ordinal % 5 === 0 ? 13 : 12;
  return isValidServiceCode(code, year) ? code : undefined;
}

/** The register of 2018 expects a number of every service for which it is not forbidden. */
function organisationNumber({ organisationNumber: number, outcome }: ServicePeriod, code: number, view: View): string | undefined {
  const use = serviceCode(code)!.organisationNumber;
  if (use === 'forbidden') return undefined;
  return view.oldFormat || (use !== 'unknown' && outcome !== '1') ? number : undefined;
}

function openDate({ whileOpen, to }: ServicePeriod): Day | undefined {
  if (whileOpen === 'nothing' || to === undefined) return undefined;
  return whileOpen === 'openEnd' ? OPEN_END : whileOpen;
}

function addComplaint(fields: Element[], { complaint }: Decision, view: View): void {
  if (complaint === undefined || complaint.received > view.end) return;
  add(fields, 'tjKlageMottatt', view.date(complaint.received));
  if (complaint.answered !== undefined && complaint.answered <= view.end) add(fields, 'tjKlageBesvart', view.date(complaint.answered));
}
