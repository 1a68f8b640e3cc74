import { type Day, OPEN_END, dayOf } from '../extract/calendar.ts';
import { isValidServiceCode, serviceCode } from '../extract/services.ts';
import type { View } from './view.ts';
import { type Element, add, field, row } from './model.ts';
import { formatHours } from './hours.ts';

/** A decision on a service: the first one, or a re-assessment in place that leaves the service running. */
export interface Decision {
  /** tjVeNrID: 1 for the first of a chain, 2 for its extension … */
  readonly number: number;
  readonly applied: Day | undefined;
  readonly decided: Day;
  /** Minutes a week, and with every provider counted; 0 where no hours belong to the service. */
  readonly minutes: number;
  readonly resourceMinutes: number;
  readonly complaint?: { readonly received: Day; readonly answered: Day | undefined };
}

/** One TJENESTE as it develops: what an extract shows of it depends on the year. */
export interface ServicePeriod {
  readonly code: number;
  /** In the order of `decided`, at least one. For a service that nobody decides on, it dates from the start. */
  readonly decisions: readonly Decision[];
  /** 1 rejected, 2 granted; none: not decided on (alarms and the like), or still pending. */
  readonly outcome: '1' | '2' | undefined;
  /** First and last day; none for an application that leads to nothing. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** What stands in tjTilDato while the service runs: nothing, 99991231, or the planned day. */
  readonly whileOpen: 'nothing' | 'openEnd' | Day;
  readonly rolling?: '1' | '2';
  readonly organisationNumber: string | undefined;
  /** The period that began the chain, for tjVeID; the period itself where it is the first. */
  chain: ServicePeriod | undefined;
  /** tjTjID and tjVeID end in it; given when all periods of the person are known. */
  ordinal: number;
}

const earliest = dayOf(2005, 1, 1);

/** No date is earlier than the register accepts (RULES KPR303). */
export function accepted(day: Day): Day {
  return Math.max(day, earliest);
}

/** The period as the year's extract shows it: a TJENESTE, or nothing. `id` makes the ids of the person's rows. */
export function serviceRow(period: ServicePeriod, view: View, id: (ordinal: number) => string, personId: string): Element | undefined {
  const { from, to } = period;
  const code = codeIn(period, view.year);
  if (code === undefined || (to ?? Infinity) < view.historyFrom) return undefined;
  const decision = period.decisions.findLast(({ decided }) => decided <= view.end);
  if (decision === undefined || (from === undefined && decision.decided < view.historyFrom)) return undefined;
  // The format of 2018 demands a decision date of every row: what is pending later is rejected there.
  const outcome = period.outcome ?? (from === undefined && view.oldFormat ? '1' : undefined);
  const dated = outcome !== undefined || view.oldFormat;
  const started = from !== undefined && from <= view.end;

  const fields: Element[] = [field('tjTjenType', String(code))];
  add(fields, 'tjSoknadDato', view.date(decision.applied));
  add(fields, 'tjVedtDato', dated ? view.date(decision.decided) : undefined);
  add(fields, 'tjVedtak', outcome);
  if (decision.minutes > 0) add(fields, 'tjTimerUke', formatHours(decision.minutes));
  if (decision.resourceMinutes > 0) add(fields, 'tjResTimerUke', formatHours(decision.resourceMinutes));
  add(fields, 'tjRullerende', period.rolling);
  add(fields, 'tjInstOrgnr', organisationNumber(period, code, view));
  if (started) {
    add(fields, 'tjFraDato', view.date(from));
    add(fields, 'tjTilDato', view.date(to !== undefined && to <= view.end ? to : openDate(period)));
  }
  addComplaint(fields, decision, view);
  return row(
    'TJENESTE',
    [['tjPeID', personId], ['tjTjID', id(period.ordinal)], ['tjVeID', id((period.chain ?? period).ordinal)], ['tjVeNrID', String(decision.number)]],
    fields,
  );
}

/** 29 was 12 or 13 until 2018 (DOMAIN §2); a code that the year does not know is not shown. */
function codeIn({ code, ordinal }: ServicePeriod, year: number): number | undefined {
  if (code === 29 && year < 2019) return ordinal % 5 === 0 ? 13 : 12;
  return isValidServiceCode(code, year) ? code : undefined;
}

/** The register of 2018 expects a number of every service, where none is forbidden. */
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
