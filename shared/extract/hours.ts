import { codesWhere, hasCode } from './code-bits.ts';
import type { Service } from './service.ts';
import { tjResTimerUke, tjRullerende, tjTimerUke } from './slots.ts';

/** The hours of a week, in hundredths: the most that one service may have (DOMAIN §5 E-14). */
export const WEEK = 16_800;

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
