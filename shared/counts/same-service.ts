/** How the counted rows of one code of one person lie to each other. `i` is an index of `Facts.services`. */
import { alikeAsRead } from '../extract/alike.ts';
import { type Day, OPEN_END } from '../extract/calendar.ts';
import type { Service } from '../extract/service.ts';
import { tjFraDato, tjTilDato } from '../extract/slots.ts';
import type { Facts } from './facts.ts';

/** So many rows on each side are looked at: a file whose rows all stand under one person must not take for ever. */
const NEIGHBOURS = 200;

/** Whether a row before this one counts with the same code. */
export function isRepeated(facts: Facts, i: number): boolean {
  for (let j = i - 1; j >= firstNeighbour(i); j--) if (facts.counted[j]! && facts.codes[j] === facts.codes[i]) return true;
  return false;
}

/** Whether a row before this one that counts with the same code runs on the day. */
export function isCovered(facts: Facts, i: number, day: Day): boolean {
  for (let j = i - 1; j >= firstNeighbour(i); j--) {
    if (facts.counted[j]! && facts.codes[j] === facts.codes[i] && covers(facts.services[j]!, day)) return true;
  }
  return false;
}

/** Whether a row before this one that counts says the same in all its elements (RULES KPR604), as the register reads them. */
export function isDuplicate(facts: Facts, i: number): boolean {
  const service = facts.services[i]!;
  for (let j = i - 1; j >= firstNeighbour(i); j--) {
    if (!facts.counted[j]! || facts.codes[j] !== facts.codes[i]) continue;
    const other = facts.services[j]!;
    if (other.values[tjFraDato] === service.values[tjFraDato] && alikeAsRead(other, service)) return true;
  }
  return false;
}

/** The last day: one earlier where another row that counts goes on with the service that day (RULES, "End"). */
export function lastDay(facts: Facts, i: number): Day {
  const { values } = facts.services[i]!;
  const until = values[tjTilDato]!;
  if (until !== until) return OPEN_END;
  if (until === OPEN_END || until > facts.period.end || until === values[tjFraDato]) return until;
  const end = Math.min(facts.serviceRows, i + NEIGHBOURS);
  for (let j = firstNeighbour(i); j < end; j++) {
    if (j !== i && facts.counted[j]! && facts.codes[j] === facts.codes[i] && facts.services[j]!.values[tjFraDato] === until) return until - 1;
  }
  return until;
}

function firstNeighbour(i: number): number {
  return Math.max(0, i - NEIGHBOURS);
}

function covers({ values }: Service, day: Day): boolean {
  return values[tjFraDato]! <= day && !(values[tjTilDato]! < day);
}
