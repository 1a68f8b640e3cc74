import type { Row } from './row.ts';

/** Weights of modulus 11, from the digit before the check digit towards the first (DOMAIN §2). */
const weights = [2, 3, 4, 5, 6, 7, 2, 3];

/** The check digit that belongs to eight digits; NaN where there is none, so that no number begins with them. */
export function checkDigitOf(eightDigits: number): number {
  let sum = 0;
  let rest = eightDigits;
  for (let i = 0; i < weights.length; i++) {
    sum += (rest % 10) * weights[i]!;
    rest = Math.floor(rest / 10);
  }
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? Number.NaN : digit;
}

/** Whether nine digits end in the check digit of the first eight. */
export function hasCheckDigit(nineDigits: number): boolean {
  return checkDigitOf(Math.floor(nineDigits / 10)) === nineDigits % 10;
}

const pattern = /^\d{9}0?$/;

/** Whether a text has the register's form: nine digits and at most one 0 behind them. */
export function hasOrganisationNumberForm(text: string): boolean {
  return pattern.test(text);
}

/** A valid organisation number as the register takes it, of a text that may have blanks and dots in it; undefined where there is none. */
export function withoutSeparators(text: string): string | undefined {
  const bare = text.replace(/[\s.]/g, '');
  return hasOrganisationNumberForm(bare) && hasCheckDigit(Number(bare.slice(0, 9))) ? bare : undefined;
}

/**
 * The nine digits of a field (tjInstOrgnr, dgInstOrgnr) that holds a valid organisation number, NaN where it does not.
 * White space around the number makes it invalid, as for the register (`^\d{9}0?$`).
 */
export function organisationNumberOf(row: Row, slot: number): number {
  const value = row.values[slot]!;
  // Where references stand in the value, its length in the file says nothing.
  const length = row.replaceable(slot) ? row.valueLength(slot) : row.text(slot).length;
  const nine = length === 9 ? value : length === 10 && value % 10 === 0 ? value / 10 : Number.NaN;
  return hasCheckDigit(nine) ? nine : Number.NaN;
}
