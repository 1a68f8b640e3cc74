import { describe, expect, it } from 'vitest';
import { isIn, validCodeBits, validCodes } from '../../../shared/extract/valid-codes.ts';

const spelled = (field: string, year: number): string => validCodes(field, year).map(({ code }) => code).join(' ');

describe('the valid codes of a field', () => {
  it('are those of the data year', () => {
    expect(spelled('poIndPlan', 2018)).toBe('1 2 3 9');
    expect(spelled('poIndPlan', 2021)).toBe('1 2 3 4');
  });

  it('are those of any year where the data year is not known', () => {
    expect(spelled('poIndPlan', Number.NaN)).toBe('1 2 3 4 9');
  });

  it('are bits, with none for what is no code', () => {
    const bits = validCodeBits('poHarKoordinator', 2021);
    const is = (value: number): boolean => isIn(bits, value);
    expect([1, 4, 11, 14].every(is)).toBe(true);
    expect([0, 5, 9, 10, 15, 33, 43, Number.NaN].some(is)).toBe(false);
  });
});
