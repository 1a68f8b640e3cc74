import { describe, expect, it } from 'vitest';
import { nationalCodes, nationalCount, nationalRejections, nationalYear } from '../../../shared/counts/national.ts';
import { isValidServiceCode } from '../../../shared/extract/services.ts';

describe('the national counts', () => {
  it('are those of the data year, and of the nearest published year outside 2019–2023', () => {
    expect(nationalCount(29, 2021)).toEqual({ persons: 49_175, of: 379_806, year: 2021 });
    expect(nationalCount(29, 2018)).toEqual({ persons: 46_313, of: 364_666, year: 2019 });
    expect(nationalCount(29, 2026)).toEqual({ persons: 49_337, of: 397_579, year: 2023 });
    expect([2017, 2018, 2019, 2022, 2023, 2026].map(nationalYear)).toEqual([2019, 2019, 2019, 2022, 2023, 2023]);
  });

  it('are those of the first published year for a code that came late', () => {
    expect(nationalCount(22, 2019)).toEqual({ persons: 24, of: 390_391, year: 2022 });
  });

  it('are there for every code that is valid', () => {
    expect(nationalCodes).toEqual(Array.from({ length: 30 }, (_, code) => code).filter((code) => isValidServiceCode(code, 2023)));
    expect(nationalCount(12, 2021)).toBeUndefined();
  });

  it('agree with the published shares: 15 had 69 % of the recipients in 2023', () => {
    const { persons, of } = nationalCount(15, 2023)!;
    expect(Math.round((persons / of) * 100)).toBe(69);
  });

  it('tell how much of the decisions were rejections, but not of 6, which has none', () => {
    // DOMAIN §7.6: 822 of 51 664, and 1 519 of 21 690.
    expect(nationalRejections(1)).toBeCloseTo(1.59, 2);
    expect(nationalRejections(21)).toBeCloseTo(7.0, 1);
    expect(nationalRejections(6)).toBeUndefined();
  });
});
