import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, faults, person } from './extracts.ts';
import type { Workplace } from './kpr-lint.ts';

/** KPR201, a safe repair: 29. */
export const housing = { code: '12' };
/** KPR301, a repair that is only suggested: the dates exchanged. */
const swapped = faults.warning;

/** An extract with one of each, and what the safe repairs make of it. */
export const before = extract(person(1, housing), person(2, swapped), person(3));
export const afterSafe = extract(person(1, { code: '29' }), person(2, swapped), person(3));
/** The rules that are meant, and no others that an extract of three persons may break. */
export const noErrors = ['--select', 'KPR201,KPR301'];

export function read(place: Workplace, path: string): string {
  return readFileSync(join(place.folder, path), 'utf8');
}
