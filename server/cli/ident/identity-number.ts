import { idnr } from '@navikt/fnrvalidator';
import type { NumberVerdict } from '../../../shared/rules/rule.ts';

/** What is added to the month of synthetic numbers: NAV’s, the tax administration’s former, and Test-Norge’s (Tenor). */
const SERIES = [40, 65, 80] as const;

/**
 * Judges a national identity number or D-number by its digits. The library knows months raised by 40 (it calls them
 * H-numbers) and by 80, takes those raised by 65 for no date, and accepts the check digits of the numbers from 2032 on.
 */
export function judgeNumber(digits: string): { readonly verdict: NumberVerdict; readonly series: number } {
  const judged = idnr(digits);
  const reasons = judged.status === 'valid' ? [] : judged.reasons;
  if (reasons.includes('fnr, dnr or hnr must consist of 11 digits')) return { verdict: 'wrong-length', series: 0 };
  if (reasons.includes("checksums don't match")) return { verdict: 'wrong-check-digits', series: 0 };
  const series = seriesOf(digits);
  if (series > 0 && isDate(digits, series)) return { verdict: 'synthetic', series };
  return { verdict: reasons.length > 0 ? 'wrong-date' : 'valid', series: 0 };
}

function seriesOf(digits: string): number {
  const month = Number(digits.slice(2, 4));
  return SERIES.find((added) => month > added && month <= added + 12) ?? 0;
}

/** Whether the number begins with a day of the calendar, where the series and a D-number’s 40 days are taken away. */
function isDate(digits: string, series: number): boolean {
  const written = Number(digits.slice(0, 2));
  const day = written > 40 ? written - 40 : written;
  const month = Number(digits.slice(2, 4)) - series;
  const year = Number(digits.slice(4, 6));
  // The century is not known: 00 may have been a leap year.
  return new Date(Date.UTC(2000 + year, month - 1, day)).getUTCDate() === day && day > 0;
}
