import { dayOf, daysInMonth } from './calendar.ts';

/**
 * From text to value. Every value is a number, and NaN is no value, so that comparisons with it are false: a value that
 * has been reported as wrong takes part in nothing (RULES, "One fault, one finding").
 * The functions read the ASCII bytes [start, end), white space around them already left out where the type allows it.
 */

/** The digits fit the date pattern, but there is no such day (RULES KPR304). */
export const NO_SUCH_DAY = Number.NEGATIVE_INFINITY;

const ZERO = 0x30;

function digit(byte: number | undefined): number {
  const value = byte! - ZERO;
  return value >= 0 && value <= 9 ? value : Number.NaN;
}

/** YYYYMMDD as a day (calendar.ts); NaN where the schema's pattern fails. */
export function parseDate(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 8) return Number.NaN;
  const y1 = bytes[start]! - ZERO, y2 = bytes[start + 1]! - ZERO, y3 = bytes[start + 2]! - ZERO, y4 = bytes[start + 3]! - ZERO;
  const m1 = bytes[start + 4]! - ZERO, m2 = bytes[start + 5]! - ZERO, d1 = bytes[start + 6]! - ZERO, d2 = bytes[start + 7]! - ZERO;
  // A byte that is no digit makes one of these negative.
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m1) | (9 - m2) | (9 - d1) | (9 - d2)) < 0) return Number.NaN;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return year > 0 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : NO_SUCH_DAY;
}

/** YYYYMM as a month (year × 12 + month − 1); anything else is `NO_SUCH_DAY`, because the schema takes any text. */
export function parseMonth(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 6) return NO_SUCH_DAY;
  const year = digit(bytes[start]) * 1000 + digit(bytes[start + 1]) * 100 + digit(bytes[start + 2]) * 10 + digit(bytes[start + 3]);
  const month = digit(bytes[start + 4]) * 10 + digit(bytes[start + 5]);
  return month >= 1 && month <= 12 && year > 0 ? year * 12 + month - 1 : NO_SUCH_DAY;
}

/** A code as its number where it is written as that number is (no sign, no leading zero, at most 4 digits), else NaN. */
export function parseCode(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length === 1) return digit(bytes[start]);
  if (length === 0 || length > 4 || bytes[start] === ZERO) return Number.NaN;
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + digit(bytes[i]);
  return value;
}

/** Digits only, at most 15; leading zeros count in the text, not in the value. */
export function parseDigits(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > 15) return Number.NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const d = bytes[i]! - ZERO;
    if (d < 0 || d > 9) return Number.NaN;
    value = value * 10 + d;
  }
  return value;
}

/** An XML Schema integer between `-limit - 1` and `limit`. Values beyond 2^53 lose their last digits. */
export function parseInteger(bytes: Uint8Array, start: number, end: number, limit: bigint): number {
  const quick = end - start <= 4 ? parseDigits(bytes, start, end) : Number.NaN;
  if (quick >= 0) return quick;
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]!);
  if (!/^[+-]?\d{1,400}$/.test(text)) return Number.NaN;
  const value = BigInt(text.startsWith('+') ? text.slice(1) : text);
  return value <= limit && value >= -limit - 1n ? Number(value) : Number.NaN;
}

export const SHORT = 32_767n;
export const INT = 2_147_483_647n;
export const LONG = 9_223_372_036_854_775_807n;

/** Whether a text is a number of xs:short, xs:int or, for ids, xs:long. */
export function isInteger(type: 'short' | 'int' | 'id', text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return !Number.isNaN(parseInteger(bytes, 0, bytes.length, type === 'short' ? SHORT : type === 'int' ? INT : LONG));
}

/** An id: 1 to 10 digits quickly, else any xs:long. */
export function parseId(bytes: Uint8Array, start: number, end: number): number {
  if (end > start && end - start <= 10) {
    let value = 0;
    for (let i = start; i < end; i++) value = value * 10 + digit(bytes[i]);
    if (value >= 0) return value;
  }
  return parseInteger(bytes, start, end, LONG);
}

/**
 * Hours as hundredths of an hour. The schema's decimal: at most 5 digits, 2 of them decimals, zeros in front and at the
 * end not counted; a decimal comma is none.
 */
export function parseHours(bytes: Uint8Array, start: number, end: number): number {
  let whole = 0;
  let i = start;
  for (; i < end && bytes[i] !== 0x2e; i++) whole = whole * 10 + digit(bytes[i]);
  const decimals = end - i - 1;
  if (i > start && i - start <= 3 && whole >= 0) {
    if (i === end) return whole * 100;
    if (decimals === 1) return whole * 100 + digit(bytes[i + 1]) * 10;
    if (decimals === 2) return whole * 100 + digit(bytes[i + 1]) * 10 + digit(bytes[i + 2]);
  }
  return parseDecimalText(bytes, start, end);
}

/** Validators take no number of more digits, not counting zeros in front (libxml2). */
const MOST_DIGITS = 24;

function parseDecimalText(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let i = start; i < Math.min(end, start + 400); i++) text += String.fromCharCode(bytes[i]!);
  const match = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))$/.exec(text);
  if (match === null || end - start > 400) return Number.NaN;
  const whole = (match[2] ?? '').replace(/^0+/, '');
  const written = match[3] ?? match[4] ?? '';
  const fraction = written.replace(/0+$/, '');
  if (fraction.length > 2 || whole.length + fraction.length > 5 || whole.length + written.length > MOST_DIGITS) return Number.NaN;
  const value = Number(whole || '0') * 100 + Number(fraction.padEnd(2, '0'));
  return match[1] === '-' ? -value : value;
}

/** M is 1, K is 2. */
export function parseSex(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 1) return Number.NaN;
  return bytes[start] === 0x4d ? 1 : bytes[start] === 0x4b ? 2 : Number.NaN;
}
