import { describe, expect, it } from 'vitest';
import { isGreatChange, isGreatServiceChange } from '../../../shared/counts/compared.ts';

describe('a great change', () => {
  it.each([
    [121, 100, true],
    [120, 100, false],
    [79, 100, true],
    [80, 100, false],
    [29, 10, false],
    [30, 10, true],
    [20, 0, true],
  ])('%i persons, %i before: %s', (now, before, is) => expect(isGreatChange(now, before)).toBe(is));

  it.each([14, 23, 24])('is five persons already for code %i, which is coercion', (code) => {
    expect(isGreatServiceChange(code, 7, 2)).toBe(true);
    expect(isGreatServiceChange(code, 6, 2)).toBe(false);
    expect(isGreatServiceChange(1, 7, 2)).toBe(false);
  });
});
