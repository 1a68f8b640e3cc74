// AssemblyScript (WebAssembly): from text to value, as shared/extract/values.ts has it.

const DOT: u8 = 0x2e, ZERO: i32 = 0x30, BLANK: u8 = 0x20;

const FIRST_YEAR: i32 = 1900, LAST_YEAR: i32 = 2099;
const OPEN_END: f64 = 2932896, FIRST_DAY: f64 = -25567, NO_DAY: f64 = -1000000;

/** Puts a value that is written as nearly all are, and of which nothing is to be said, at `to`; false for any other. Of a length that its kind has (shared/extract/leaf-reader.ts). */
export function readUsual(kind: u8, start: i32, end: i32, to: i32): bool {
  const length = end - start;
  let value: f64 = -1;
  switch (kind) {
    case 1:
      value = date(start);
      break;
    case 2:
      // A code has no zero in front.
      if (length == 1 || load<u8>(start) != ZERO) value = digits(start, end);
      break;
    case 3:
      value = digits(start, end);
      break;
    case 4:
      value = hours(start, end);
      break;
    case 5:
      value = month(start);
      break;
    case 6:
      value = sex(load<u8>(start));
      break;
    case 7:
      store<f64>(to, NaN);
      return load<u8>(start) > BLANK && load<u8>(end - 1) > BLANK;
  }
  store<f64>(to, value);
  // A day may lie before 1970.
  return value >= (kind == 1 ? FIRST_DAY : 0);
}

// @ts-ignore: decorator
@inline
function digit(at: i32): i32 {
  return <i32>load<u8>(at) - ZERO;
}

/** At most 15 digits; -1 for anything else. */
function digits(start: i32, end: i32): f64 {
  let value: i64 = 0;
  for (let i = start; i < end; i++) {
    const d = digit(i);
    if (<u32>d > 9) return -1;
    value = value * 10 + d;
  }
  return <f64>value;
}

/** YYYYMMDD as a day (shared/extract/calendar.ts), of the years 1900 to 2099, and 99991231; a day before these for anything else. */
function date(start: i32): f64 {
  const text = load<u64>(start);
  // Every byte is a digit: its high half is 3, and remains so with 6 added.
  if ((text & 0xf0f0f0f0f0f0f0f0) != 0x3030303030303030 || ((text + 0x0606060606060606) & 0xf0f0f0f0f0f0f0f0) != 0x3030303030303030) return NO_DAY;
  const year = digit(start) * 1000 + digit(start + 1) * 100 + digit(start + 2) * 10 + digit(start + 3);
  const month = digit(start + 4) * 10 + digit(start + 5);
  const day = digit(start + 6) * 10 + digit(start + 7);
  if (month < 1 || month > 12 || day < 1) return NO_DAY;
  if (year < FIRST_YEAR || year > LAST_YEAR) return year == 9999 && month == 12 && day == 31 ? OPEN_END : NO_DAY;
  const isLeap = (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  if (day > (month == 2 ? 28 + <i32>isLeap : 30 + ((month + (month >> 3)) & 1))) return NO_DAY;
  // The year begins in March here, so that a leap day is its last.
  const y = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const value: i32 = 365 * y + y / 4 - y / 100 + y / 400 + (153 * months + 2) / 5 + day - 719469;
  return <f64>value;
}

/** YYYYMM as year × 12 + month − 1; -1 for anything else. */
function month(start: i32): f64 {
  const number = digits(start, start + 6);
  if (number < 100) return -1;
  const year = <i32>number / 100;
  const month = <i32>number % 100;
  return month >= 1 && month <= 12 ? <f64>(year * 12 + month - 1) : -1;
}

/** Hours with at most three digits and two decimals as hundredths; -1 for anything else. */
function hours(start: i32, end: i32): f64 {
  let whole = 0;
  let i = start;
  for (; i < end && load<u8>(i) != DOT; i++) {
    const d = digit(i);
    if (<u32>d > 9) return -1;
    whole = whole * 10 + d;
  }
  if (i == start || i - start > 3) return -1;
  if (i == end) return <f64>(whole * 100);
  const decimals = end - i - 1;
  if (decimals < 1 || decimals > 2) return -1;
  const tenths = digit(i + 1);
  const hundredths = decimals == 2 ? digit(i + 2) : 0;
  return <u32>tenths > 9 || <u32>hundredths > 9 ? -1 : <f64>(whole * 100 + tenths * 10 + hundredths);
}

// @ts-ignore: decorator
@inline
function sex(byte: u8): f64 {
  return byte == 0x4d ? 1 : byte == 0x4b ? 2 : -1;
}
