/** How synthetic numbers are made: what is added to the month (80: Test-Norge), and 40 days for a D-number. */
export interface NumberForm {
  readonly series?: 0 | 40 | 65 | 80;
  readonly isDNumber?: boolean;
}

/** Serial numbers that are tried for one ordinal: some have no check digits. */
const TRIED = 5;
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * A synthetic national identity number with right check digits: another for each ordinal from 0 to six millions, always the
 * same. With series 0 it looks like a real one; that is for tests of what a number is, and for nothing else.
 */
export function syntheticNumber(ordinal: number, { series = 80, isDNumber = false }: NumberForm = {}): string {
  const first = ordinal * TRIED;
  for (let index = first; index < first + TRIED; index++) {
    const serial = index % 1000;
    const day = 1 + (Math.floor(index / 1000) % 28);
    const month = 1 + (Math.floor(index / 28_000) % 12);
    const year = Math.floor(index / 336_000) % 100;
    const nine = two(day + (isDNumber ? 40 : 0)) + two(month + series) + two(year) + String(serial).padStart(3, '0');
    const one = checkDigit(nine, firstWeights);
    const other = checkDigit(nine + one, secondWeights);
    if (one < 10 && other < 10) return `${nine}${one}${other}`;
  }
  throw new RangeError(`no number for ${ordinal}`);
}

function checkDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
