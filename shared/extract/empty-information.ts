import { EMPTY, type Row } from './row.ts';
import { poFraDato, poHusstand, poTilDato } from './slots.ts';

/** Whether a PERSONOPPL says nothing: no field but its ids and poFraDato, poTilDato has a value (RULES KPR701; DOMAIN §5 E-23). */
export function isEmptyInformation(row: Row): boolean {
  return !hasInformationBeside(row, -1, -1);
}

/** Whether a PERSONOPPL has an answer, right or wrong, outside the slots from `first` to `last`. */
export function hasInformationBeside({ states }: Row, first: number, last: number): boolean {
  for (let slot = poHusstand; slot < states.length; slot++) {
    if (states[slot]! > EMPTY && slot !== poFraDato && slot !== poTilDato && !(slot >= first && slot <= last)) return true;
  }
  return false;
}
