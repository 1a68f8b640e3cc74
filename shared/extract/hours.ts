import { codesWhere, hasCode } from './code-bits.ts';
import type { Row } from './row.ts';
import type { Service } from './service.ts';
import { tjResTimerUke, tjRullerende, tjTimerUke } from './slots.ts';

/** The hours of a week, in hundredths: the most that one service may have (DOMAIN §5 E-14). */
export const WEEK = 16_800;

/** How many of them are an hour. */
export const MINUTES = 60;

/** Hundredths of an hour as the format writes them: `7.00` for 700. */
export function formatHours(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

/** More hours than the week has, or fewer than none (RULES KPR401). tjResTimerUke counts every provider's hours and has no upper limit. */
export function hoursOutOfRange({ values }: Service): boolean {
  return values[tjTimerUke]! > WEEK || values[tjTimerUke]! < 0 || values[tjResTimerUke]! < 0;
}

/** What a service adds to a sum of hours, in hundredths; a service that has KPR401 adds nothing (RULES, "One fault, one finding"). */
export function hoursInSum(service: Service): number {
  const hours = service.values[tjTimerUke]!;
  return hours > 0 && !hoursOutOfRange(service) ? hours : 0;
}

/** Hours with a comma, written with a point, where the register's pattern takes them then; undefined for anything else. */
export function withPoint(text: string): string | undefined {
  return /^\d{1,3},\d{1,2}$/.test(text) ? text.replace(',', '.') : undefined;
}

/** Hours in hundredths, also where a comma stands for the point; NaN where they are missing or cannot be read. */
export function meantHours(row: Row, slot: number): number {
  const value = row.values[slot]!;
  if (!Number.isNaN(value) || row.missing(slot)) return value;
  return Math.round(Number(withPoint(row.text(slot))) * 100);
}

/** What tjTimerUke is in hours a week where it counts a part of an hour, or weeks; NaN where that is above the week or tjResTimerUke. */
export function hoursByUnit({ values }: Service, divisor: number): number {
  const hours = Math.round(values[tjTimerUke]! / divisor);
  return hours <= WEEK && !(values[tjResTimerUke]! < hours) ? hours : Number.NaN;
}

/** What a service adds to a sum of hours once its own are put right without asking: a comma, or minutes, the least that KPR401 offers. */
export function hoursInSumOnceRight(service: Service): number {
  const hours = meantHours(service, tjTimerUke);
  const right = hours > WEEK ? hoursByUnit(service, MINUTES) : hours;
  return right > 0 ? right : 0;
}

const required = codesWhere(({ hours }) => hours === 'required');
const requiredIfRolling = codesWhere(({ hours }) => hours === 'ifRolling');
const unused = codesWhere(({ hours }) => hours === 'unused');

/** The code demands tjTimerUke; 8 only where it is rolling (DOMAIN §2). */
export function demandsHours({ code, values }: Service): boolean {
  return hasCode(required, code) || (hasCode(requiredIfRolling, code) && values[tjRullerende] === 1);
}

/** The code has no hours; of 8 that is not rolling, nobody has said so (DOMAIN §2, §9.13). */
export function hasNoHours({ code }: Service): boolean {
  return hasCode(unused, code);
}
