import { describe, expect, it } from 'vitest';
import { OPEN_END, dayOf } from '../../../shared/extract/calendar.ts';
import { INT, LONG, NO_SUCH_DAY, SHORT, parseCode, parseDate, parseDigits, parseHours, parseId, parseInteger, parseMonth, parseSex } from '../../../shared/extract/values.ts';

type Parse = (bytes: Uint8Array, start: number, end: number) => number;

/** Reads a text that stands among others, so that a parser that looks beyond its bounds is found out. */
function read(parse: Parse, text: string): number {
  const before = '<a>9';
  const bytes = new TextEncoder().encode(`${before}${text}9</a>`);
  return parse(bytes, before.length, bytes.length - 5);
}

const integer = (limit: bigint): Parse => (bytes, start, end) => parseInteger(bytes, start, end, limit);
const pad = (value: number, length: number): string => String(value).padStart(length, '0');

describe('a date', () => {
  it('is the day that Date knows, or no such day, for everything that fits the pattern', () => {
    const wrong: string[] = [];
    for (const year of [0, 1, 4, 99, 1582, 1899, 1900, 1904, 1999, 2000, 2004, 2005, 2020, 2021, 2099, 2100, 2400, 9998, 9999]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const date = new Date(Date.UTC(2000, 0, 1));
          date.setUTCFullYear(year, month - 1, day);
          const exists = year > 0 && date.getUTCMonth() === month - 1;
          const text = pad(year, 4) + pad(month, 2) + pad(day, 2);
          if (read(parseDate, text) !== (exists ? date.getTime() / 86_400_000 : NO_SUCH_DAY)) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has an open end', () => {
    expect(read(parseDate, '99991231')).toBe(OPEN_END);
  });

  it.each(['', '2021031', '202103140', '2021-03-14', '20211301', '20210001', '20210132', '20210100', ' 2021031', '2O210314', '+2021031', '2021031:', '2021031/'])('is no date: %j', (text) => {
    expect(read(parseDate, text)).toBeNaN();
  });
});

describe('a month', () => {
  it('counts months, so that months compare and subtract', () => {
    expect(read(parseMonth, '202101') - read(parseMonth, '202012')).toBe(1);
    expect(read(parseMonth, '202101') - read(parseMonth, '200501')).toBe(16 * 12);
  });

  it.each(['', '2021', '202100', '202113', '20210101', '2021-1', 'JAN 21', '000001'])('is none: %j', (text) => {
    expect(read(parseMonth, text)).toBe(NO_SUCH_DAY);
  });
});

describe('a code', () => {
  it.each([['0', 0], ['1', 1], ['9', 9], ['10', 10], ['102', 102], ['9999', 9999]])('%j is %i', (text, value) => {
    expect(read(parseCode, text)).toBe(value);
  });

  it.each(['', '01', '00', '-1', '+1', 'A', '1a', '1.0', '10000', '1:'])('has no number: %j', (text) => {
    expect(read(parseCode, text)).toBeNaN();
  });
});

describe('digits', () => {
  it.each([['0', 0], ['0301', 301], ['00', 0], ['974760673', 974_760_673], ['999999999999999', 999_999_999_999_999]])('%j is %i', (text, value) => {
    expect(read(parseDigits, text)).toBe(value);
  });

  it.each(['', '-1', '46O1', '1 ', '9999999999999999'])('are none: %j', (text) => {
    expect(read(parseDigits, text)).toBeNaN();
  });
});

describe('a whole number', () => {
  const limits: readonly (readonly [string, bigint])[] = [['xs:short', SHORT], ['xs:int', INT], ['xs:long', LONG]];

  it.each(limits)('%s goes from its least to its greatest, and no further', (_, limit) => {
    const parse = integer(limit);
    for (const value of [0n, 1n, -1n, limit, limit - 1n, -limit, -limit - 1n]) expect(read(parse, String(value))).toBe(Number(value));
    for (const value of [limit + 1n, -limit - 2n, limit * 1000n]) expect(read(parse, String(value))).toBeNaN();
  });

  it.each([['+7', 7], ['-0', -0], ['007', 7], ['0000000000000000000000000007', 7], ['-0012', -12]])('%j is %i', (text, value) => {
    for (const [, limit] of limits) expect(read(integer(limit), text)).toBe(value === 0 ? 0 : value);
  });

  it.each(['', '+', '-', '--1', '+-1', '7.0', '7.', '1e2', '0x10', '1 0', 'abc', '٣'])('is none: %j', (text) => {
    for (const [, limit] of limits) expect(read(integer(limit), text)).toBeNaN();
  });
});

describe('an id', () => {
  it.each([['0', 0], ['1001', 1001], ['0000001001', 1001], ['9999999999', 9_999_999_999], ['12345678901', 12_345_678_901], ['-5', -5], ['+5', 5]])('%j is %i', (text, value) => {
    expect(read(parseId, text)).toBe(value);
  });

  it.each(['', 'x', '1 1', '9223372036854775808'])('is none: %j', (text) => {
    expect(read(parseId, text)).toBeNaN();
  });
});

describe('hours', () => {
  /** Read the slow way: the decimal number with its zeros taken away. */
  function slowly(text: string): number {
    const parts = /^([+-]?)0*(\d*?)(?:\.(\d*?)0*)?$/.exec(text);
    if (parts === null || !/\d/.test(text)) return Number.NaN;
    const [, sign, whole, decimals = ''] = parts;
    if (decimals.length > 2 || whole!.length + decimals.length > 5) return Number.NaN;
    return (sign === '-' ? -1 : 1) * Number(whole! + decimals.padEnd(2, '0'));
  }

  it('are hundredths of an hour, however they are written', () => {
    const wrong: string[] = [];
    for (const sign of ['', '+', '-']) {
      for (const whole of ['', '0', '7', '00', '07', '168', '999', '0168', '1000', '9999', '12345', '99999', '012345', '100000', '123456']) {
        for (const rest of ['', '.', '.0', '.5', '.05', '.50', '.55', '.500', '.505', '.000', '.0000000']) {
          const text = sign + whole + rest;
          const value = read(parseHours, text);
          if (!Object.is(value + 0, slowly(text) + 0)) wrong.push(`${text}: ${value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([['7.50', 750], ['.5', 50], ['7.', 700], ['007.50', 750], ['168', 16_800], ['999.99', 99_999], ['-1.5', -150], ['+1.5', 150]])('%j is %i hundredths', (text, value) => {
    expect(read(parseHours, text)).toBe(value);
  });

  it.each(['', '.', '+', '7,50', '1e2', '12.345', '9999.99', '7 .5', '7.5.0', '7:30', 'INF', '1.0000000000000000000000000'])('are none: %j', (text) => {
    expect(read(parseHours, text)).toBeNaN();
  });
});

describe('a sex', () => {
  it('is 1 for M and 2 for K', () => {
    expect([read(parseSex, 'M'), read(parseSex, 'K')]).toEqual([1, 2]);
  });

  it.each(['', 'm', 'k', 'U', 'MK', '1', 'Å'])('is none: %j', (text) => {
    expect(read(parseSex, text)).toBeNaN();
  });
});

describe('a day and a date', () => {
  it('are the same number', () => {
    expect(read(parseDate, '20210314')).toBe(dayOf(2021, 3, 14));
  });
});
