/** Parts of a whole in per cent, with one decimal; halves are rounded away from zero, from whole numbers. null where the whole is 0. */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const size = Math.floor((Math.abs(part) * 2000 + whole) / (2 * whole)) / 10;
  return part < 0 && size > 0 ? -size : size;
}

/** How much more than last year, in per cent; null without last year's figure, or where that is 0. */
export function changePercent(year: number, previousYear: number | null): number | null {
  return previousYear === null ? null : percentOf(year - previousYear, previousYear);
}

/** A quotient of whole numbers with one decimal. */
export function withOneDecimal(sum: number, divisor: number): number {
  return Math.floor((sum * 20 + divisor) / (2 * divisor)) / 10;
}
