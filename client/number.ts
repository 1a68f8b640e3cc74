/** Digits in groups of three. */
export function grouped(n: number, separator: string): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, separator);
}

/** Hours and minutes of the local time. */
export function timeOfDay(at: Date, separator: string): string {
  return [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(separator);
}
