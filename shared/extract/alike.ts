import { meantHours } from './hours.ts';
import { meantCode } from './meant-code.ts';
import { withoutSeparators } from './organisation-number.ts';
import type { Rows } from './person.ts';
import type { Service } from './service.ts';
import { tjFraDato, tjTjID, tjTjenType, tjVeID, tjVeNrID } from './slots.ts';

/** What rows that are alike may differ in: their own ids and those of the decision (RULES KPR604). */
export const ownIds: readonly number[] = [tjTjID, tjVeID, tjVeNrID];

/**
 * Whether two services say the same in all their elements, and of the same person; the fields of `aside` may differ.
 * Dates, hours and codes are compared by value, so that 7.5 and 7.50 are alike, an expired code by what it is read
 * as, everything else by text. A blank element is like a missing one. What can be put right safely is compared as it is then:
 * hours with a comma, a code with white space around it, an organisation number with blanks or dots inside.
 */
export function alike(a: Service, b: Service, aside = ownIds): boolean {
  return agree(a, b, aside, saysTheSame);
}

/** The same where nothing has to be put right first, so that the register reads no more from one of them than from the other, an expired code aside. */
export function alikeAsRead(a: Service, b: Service): boolean {
  return agree(a, b, ownIds, isNever);
}

/** The services in front of an active one that are like it (RULES KPR604). */
export function earlierAlike(services: Rows<Service>, index: number): readonly Service[] {
  const service = services.at(index);
  let found: Service[] | undefined;
  for (let i = 0; service.active && i < index; i++) {
    const earlier = services.at(i);
    if (earlier.values[tjFraDato] === service.values[tjFraDato] && alike(earlier, service)) (found ??= []).push(earlier);
  }
  return found ?? none;
}

const none: readonly Service[] = Object.freeze([]);

type Sameness = (a: Service, b: Service, slot: number) => boolean;

const isNever: Sameness = () => false;

/** `orElse`: whether values that differ as they are written are the same nevertheless. */
function agree(a: Service, b: Service, aside: readonly number[], orElse: Sameness): boolean {
  const { fields } = a.format;
  for (let slot = 0; slot < fields.length; slot++) {
    const x = a.values[slot]!;
    const y = b.values[slot]!;
    if (x === y || (Number.isNaN(x) && Number.isNaN(y)) || aside.includes(slot) || isReadAlike(a, b, slot)) continue;
    // Two values that differ are not the same in any other spelling.
    if ((x === x && y === y) || !orElse(a, b, slot)) return false;
  }
  return fields.every((field, slot) => field === undefined || aside.includes(slot) || sameText(a, b, slot) || orElse(a, b, slot));
}

/** Two codes that other rules read as one: 12, 13 and 29 (RULES, "One fault, one finding"). */
function isReadAlike(a: Service, b: Service, slot: number): boolean {
  return slot === tjTjenType && a.code === b.code;
}

/** The same text, where there is no value that says it all: numbers with zeros in front are texts. */
function sameText(a: Service, b: Service, slot: number): boolean {
  if (!Number.isNaN(a.values[slot]!) && a.field(slot).type !== 'digits') return true;
  return a.text(slot) === b.text(slot);
}

/** The same once both are put right without asking (KPR007, KPR205, KPR502). */
function saysTheSame(a: Service, b: Service, slot: number): boolean {
  switch (a.field(slot).type) {
    case 'decimal':
      return meantHours(a, slot) === meantHours(b, slot);
    case 'code':
      return meantCode(a, slot) === meantCode(b, slot);
    case 'digits': {
      const number = withoutSeparators(a.text(slot));
      return number !== undefined && number === withoutSeparators(b.text(slot));
    }
    default:
      return false;
  }
}
