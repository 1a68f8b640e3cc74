import { codesWhere, hasCode } from './code-bits.ts';
import { demandsHours, hasNoHours } from './hours.ts';
import { ABSENT, EMPTY } from './row.ts';
import type { Service } from './service.ts';
import { tjInstOrgnr, tjResTimerUke, tjRullerende, tjSoknadDato, tjTimerUke, tjVedtDato, tjVedtak } from './slots.ts';

const RESPITE = 8;

const inUnits = codesWhere(({ organisationNumber }) => organisationNumber === 'required');

/** The code demands the organisation number of the unit that carries the service out (DOMAIN §2). */
export function demandsOrganisationNumber({ code }: Service): boolean {
  return hasCode(inUnits, code);
}

/**
 * Whether a service holds what an active one of its code must hold, and nothing that it has no use for: hours (KPR402,
 * KPR405 to KPR407), rotation (KPR408) and organisation number (KPR501).
 */
export function holdsWhatItsCodeDemands(service: Service): boolean {
  const { code, states, values } = service;
  if (demandsHours(service) && !(values[tjTimerUke]! > 0)) return false;
  if (hasNoHours(service) && (states[tjTimerUke]! > EMPTY || states[tjResTimerUke]! > EMPTY)) return false;
  if (values[tjResTimerUke]! < values[tjTimerUke]!) return false;
  if (Number.isNaN(code)) return true;
  if (code === RESPITE ? service.missing(tjRullerende) : !service.missing(tjRullerende)) return false;
  return states[tjInstOrgnr]! > EMPTY || !demandsOrganisationNumber(service);
}

/** Whether a service has the decision that its code demands (KPR601), with its dates (KPR312). */
export function holdsItsDecision(service: Service): boolean {
  if (service.missing(tjVedtak) && service.demands(tjVedtak)) return false;
  return [tjSoknadDato, tjVedtDato].every((slot) => service.states[slot] !== ABSENT || !service.demands(slot));
}
