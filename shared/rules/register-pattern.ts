import { WEEK, hasNoHours } from '../extract/hours.ts';
import { meantCode } from '../extract/meant-code.ts';
import type { Row } from '../extract/row.ts';
import type { Period, Service } from '../extract/service.ts';
import { fnFunkType, peAlder, poHab, poHabDato, poVentelisteDato, tjKlageBesvart, tjKlageMottatt, tjTimerUke, tjVeID, tjVeNrID } from '../extract/slots.ts';

/**
 * Whether a rule of its own reports a value of which the schema takes the form and the register's pattern does not
 * (RULES KPR007): dates outside 1900 to 2099, numbers with a sign or too many digits. As those rules do, it takes the last day
 * of the data year for the end of the period, whatever iiTilDato says.
 */
export function isReportedElsewhere(row: Row, slot: number, period: Period): boolean {
  const { name, range, type } = row.field(slot);
  const value = row.values[slot]!;
  // KPR101 and KPR303 judge the dates that have a range.
  if (range !== undefined) return true;
  if (type === 'date' && name.endsWith('TilDato') && value < row.values[slot - 1]!) return true; // KPR301: FraDato stands in front of it
  const afterPeriod = value > period.end;
  switch (row.name) {
    case 'INNHINFO':
      return name === 'iiLagetDato' && value < 0; // KPR108
    case 'PERSON':
      return slot === peAlder ? value < 0 || value > 115 : type === 'id'; // KPR112, KPR105
    case 'PERSONOPPL':
      if (slot === poVentelisteDato) return true; // KPR314 to KPR316
      if (slot === poHabDato) return afterPeriod || meantCode(row, poHab) !== 1; // KPR316, KPR314
      return type === 'id';
    case 'FUNKSJON':
      return slot === fnFunkType ? value < 1 || value > 20 : type === 'id' || (name === 'fnFraDato' && afterPeriod); // KPR207, KPR105, KPR316
    case 'TJENESTE':
      if (type === 'decimal') return areHoursReported(row as Service, slot);
      if (slot === tjKlageBesvart) return !(value >= row.values[tjKlageMottatt]!); // KPR309
      return slot !== tjVeID && slot !== tjVeNrID && (type === 'id' || name === 'tjTjenType'); // KPR105, KPR202
    default:
      return type === 'id' || (name.endsWith('FraDato') && afterPeriod); // KPR105, KPR316
  }
}

/** Hours of the form that KPR403 asks for: too many, too few, or none at all. */
function areHoursReported(service: Service, slot: number): boolean {
  const { values } = service;
  const value = values[slot]!;
  if (slot === tjTimerUke && value > WEEK) return true; // KPR401
  // KPR407, KPR406, KPR405
  return service.active && (hasNoHours(service) || (slot === tjTimerUke ? value === 0 : value < values[tjTimerUke]!));
}
