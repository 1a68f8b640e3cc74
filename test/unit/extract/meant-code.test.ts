import { describe, expect, it } from 'vitest';
import { meantCode } from '../../../shared/extract/meant-code.ts';
import { tjVedtak } from '../../../shared/extract/slots.ts';
import { readServices } from './read-person.ts';

describe('the code that an answer is meant to be', () => {
  it.each([
    ['1', 1], [' 1', 1], ['2\n', 2], ['\t2 ', 2], ['&#32;1', 1], [' 12', 12],
    ['', NaN], [' ', NaN], [' x', NaN], [' 01', NaN], ['1 2', NaN], [' -1', NaN], [' 1.0', NaN],
  ])('of "%s" is %d', (written, code) => {
    expect(readServices([{ tjTjenType: 6, tjVedtak: written }], 2021, ({ services }) => meantCode(services.at(0), tjVedtak))).toBe(code);
  });

  it('is none where the element is missing', () => {
    expect(readServices([{ tjTjenType: 6 }], 2021, ({ services }) => meantCode(services.at(0), tjVedtak))).toBeNaN();
  });
});
