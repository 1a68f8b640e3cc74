const ZERO = 0x30;

/** The largest whole number that V8 divides as one. */
const LARGEST = 2 ** 31 - 1;

/** Bytes that the digits of a number may take. */
export const MOST_DIGITS = 16;

const encoder = new TextEncoder();

/** Writes a whole number from 0 to 2^53 - 1 in decimal digits at a place of `bytes`, which have room for `MOST_DIGITS`. Gives where the digits end. */
export function putDigits(number: number, bytes: Uint8Array, at: number): number {
  if (number > LARGEST) return at + encoder.encodeInto(String(number), bytes.subarray(at)).written;
  let end = at + 1;
  for (let limit = 10; number >= limit; limit *= 10) end++;
  let left = number | 0;
  for (let i = end - 1; i >= at; i--) {
    const rest = (left / 10) | 0;
    bytes[i] = ZERO + (left - rest * 10);
    left = rest;
  }
  return end;
}
