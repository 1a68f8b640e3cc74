import { meantHours } from './hours.ts';
import { meantCode } from './meant-code.ts';
import { withoutSeparators } from './organisation-number.ts';
import { MOST_RELATED } from './overlap.ts';
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

/** The services in front of an active one that are like it (RULES KPR604); the first 20 of them. */
export function earlierAlike({ pool }: Rows<Service>, index: number): readonly Service[] {
  return alikeBefore(pool, index, MOST_RELATED);
}

/** The active ones of the first `count` services that say the same as one in front of them: their hours are those of that one (DOMAIN §6.0). */
export function repeatsAmong(services: readonly Service[], count: number): Set<Service> {
  const repeats = new Set<Service>();
  for (let i = 1; i < count; i++) if (alikeBefore(services, i, 1).length > 0) repeats.add(services[i]!);
  return repeats;
}

/**
 * Whether an active service may become like another one of the person when these fields are put right, so that it would be said
 * twice (RULES KPR604). The start is none of the fields. `mayAgree`: whether the other one's fields are what this one's will be, or may come to be it.
 */
export function mayBecomeAlike(service: Service, { pool, length }: Rows<Service>, slots: readonly number[], mayAgree = (_other: Service) => true): boolean {
  if (!service.active) return false;
  const aside = [...ownIds, ...slots];
  for (let i = 0; i < length; i++) {
    const other = pool[i]!;
    if (other === service || !other.active || other.values[tjFraDato] !== service.values[tjFraDato]) continue;
    if (mayAgree(other) && alike(service, other, aside)) return true;
  }
  return false;
}

function alikeBefore(services: readonly Service[], index: number, most: number): readonly Service[] {
  const service = services[index]!;
  let found: Service[] | undefined;
  for (let i = 0; service.active && i < index; i++) {
    const earlier = services[i]!;
    if (earlier.values[tjFraDato] !== service.values[tjFraDato] || !alike(earlier, service)) continue;
    (found ??= []).push(earlier);
    if (found.length === most) break;
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
  if (!Number.isNaN(a.values[slot]!)) {
    if (a.field(slot).type !== 'digits') return true;
    // The same number in as many digits has as many zeros in front.
    if (a.replaceable(slot) && b.replaceable(slot)) return a.valueLength(slot) === b.valueLength(slot);
  }
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
