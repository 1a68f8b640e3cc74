import { type Day, yearOf } from '../extract/calendar.ts';
import { type Element, field, row } from './model.ts';
import { type Life, newYear, newYearsEve, streamOf } from './life.ts';
import type { Random } from './random.ts';
import type { Ids, View } from './view.ts';

/** One FUNKSJON: a score from the day it was set until the day before the next. */
interface Score {
  readonly type: number;
  readonly value: number;
  readonly from: Day;
  to: Day | undefined;
}

/** The function variables (DOMAIN §4); 19 and 20 have no published names and are not generated. */
const TYPES = 18;

/** How much harder (easier) each variable is than the mean, types 1 to 18: housework is the first to need help, eating the last. */
const harder = [0.1, 0.7, -0.1, 0.4, -0.2, 1, 0.2, 0.1, 0.4, -0.9, -0.3, 0.4, -0.6, -0.5, -0.1, -0.5, -0.6, 0.3];
const HOUSEWORK = 6;

/** Children have no household; they are scored as not relevant. */
const notForChildren: ReadonlySet<number> = new Set([2, 6, 9, 18]);

const NOT_RELEVANT = 9;

/** Those who come and go within a year are often not assessed in full, or at all ("uoppgitt", DOMAIN §7.3). */
const UNASSESSED = 0.85;
const HALF_ASSESSED = 0.1;

/** All scores of a person; `need` from 0 (little) to 1 (everything) as in need.ts. */
export function scoresOf(life: Life, need: number): Score[] {
  const random = streamOf(life, 'scores');
  let complete = true;
  if (life.firstYear === life.lastYear) {
    if (random.chance(UNASSESSED)) return [];
    complete = !random.chance(HALF_ASSESSED);
  }
  const scores: Score[] = [];
  const current: Score[] = [];
  const assess = (type: number, on: Day, level: number): void => {
    const last = current[type];
    if (last !== undefined) {
      if (on <= last.from) return;
      last.to = on - 1;
    }
    const score = { type, value: scoreAt(life, random, type, level), from: on, to: undefined };
    scores.push(score);
    current[type] = score;
  };
  const first = Math.min(life.entry + random.int(0, 14), life.exit, newYearsEve(life.firstYear));
  for (let type = 1; type <= TYPES; type++) if (complete || random.chance(0.5)) assess(type, first, need);
  for (const [on, types] of reassessments(life, random)) {
    // Need grows with the years.
    const level = Math.min(need + 0.02 * (yearOf(on) - life.firstYear), 1);
    for (let n = 0; n < types; n++) assess(types === TYPES ? n + 1 : random.int(1, TYPES), on, level);
  }
  return scores;
}

/** Days and numbers of variables: a few every year, all when a long stay begins. At least one falls in each year that a service runs through. */
function reassessments({ firstYear, lastYear, entry, exit, longStayFrom }: Life, random: Random): [Day, number][] {
  const days: [Day, number][] = [];
  if (longStayFrom !== undefined && longStayFrom > entry) days.push([longStayFrom, TYPES]);
  for (let year = firstYear + 1; year <= lastYear; year++) {
    if (year === lastYear && random.chance(0.4)) continue;
    days.push([random.int(newYear(year), Math.min(newYearsEve(year), exit)), random.int(1, 3)]);
  }
  return days.sort((a, b) => a[0] - b[0]);
}

function scoreAt({ place }: Life, random: Random, type: number, need: number): number {
  if (place.ageGroup === 0 && notForChildren.has(type)) return NOT_RELEVANT;
  if (random.chance(0.01)) return NOT_RELEVANT;
  const value = Math.round(1.2 + 3.6 * need + harder[type - 1]! + random.fraction() * 1.6 - 0.8);
  // Whoever receives a service needs help with something (DOMAIN §4).
  return Math.min(Math.max(value, type === HOUSEWORK ? 3 : 1), 5);
}

/** The scores as the year's extract shows them. */
export function functionRows(scores: readonly Score[], view: View, ids: Ids): Element[] {
  const rows: Element[] = [];
  for (let i = 0; i < scores.length; i++) {
    const { type, value, from, to } = scores[i]!;
    if (from > view.end || (to !== undefined && to < view.historyFrom)) continue;
    rows.push(
      row('FUNKSJON', [['fnPeID', ids.person], ['fnFnID', ids.row(i + 1)]], [
        field('fnFunkType', String(type)),
        field('fnFunkVerdi', String(value)),
        field('fnFraDato', view.date(from)!),
        field('fnTilDato', to !== undefined && to <= view.end ? view.date(to)! : '99991231'),
      ]),
    );
  }
  return rows;
}
