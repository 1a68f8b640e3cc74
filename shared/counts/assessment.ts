import type { Row } from '../extract/row.ts';
import type { Period } from '../extract/service.ts';
import { fnFraDato, fnFunkType, fnFunkVerdi } from '../extract/slots.ts';
import { NO_LEVEL } from './axes.ts';
import type { CountOptions } from './options.ts';

/** fnFunkType has the codes 1 to 20 (DOMAIN §4); the names of the last two are not published. */
const MOST_TYPES = 20;
export const DEFAULT_TYPES = 18;
/** Rows without a date are older than all others. */
const UNDATED = -1e9;

/** The newest score of each function type of one person (RULES, "Newest assessment"). */
export class Assessment {
  private readonly dates = new Float64Array(MOST_TYPES + 1).fill(-Infinity);
  private readonly scores = new Float64Array(MOST_TYPES + 1).fill(Number.NaN);
  private readonly types: number;
  private readonly nineIsValid: boolean;
  private seen = 0;

  constructor(private readonly options: CountOptions) {
    this.types = options.functionTypes ?? DEFAULT_TYPES;
    this.nineIsValid = options.nineIsValid ?? true;
  }

  clear(): void {
    if (this.seen === 0) return;
    this.seen = 0;
    this.dates.fill(-Infinity);
    this.scores.fill(Number.NaN);
  }

  /** Takes in a FUNKSJON that the register keeps. */
  add({ values }: Row, period: Period): void {
    const type = values[fnFunkType]!;
    const date = values[fnFraDato]!;
    if (!(type >= 1 && type <= MOST_TYPES) || date > period.end) return;
    const place = date >= UNDATED ? date : UNDATED;
    if (place < this.dates[type]!) return;
    this.seen++;
    this.dates[type] = place;
    this.scores[type] = values[fnFunkVerdi]!;
  }

  /** Måltall 1: all types have a valid score, and one is dated in the year. */
  isComplete(period: Period): boolean {
    if (this.seen < this.types) return false;
    let dated = false;
    for (let type = 1; type <= this.types; type++) {
      const score = this.scores[type]!;
      if (!isNeed(score) && !(score === 9 && this.nineIsValid)) return false;
      if (this.dates[type]! >= period.start) dated = true;
    }
    return dated;
  }

  /**
   * The place in `levels`. Not stated: no score from 1 to 5 (DOMAIN §4). Without thresholds, the first place stands for
   * whatever the level is.
   */
  level(): number {
    if (this.isUnspecified()) return NO_LEVEL;
    const { levels } = this.options;
    if (levels === undefined) return 0;
    let sum = 0;
    let n = 0;
    for (const type of levels.types) {
      const score = this.scores[type] ?? Number.NaN;
      if (!isNeed(score)) continue;
      sum += score;
      n++;
    }
    if (n === 0) return NO_LEVEL;
    return sum >= levels.extensive * n ? 2 : sum >= levels.medium * n ? 1 : 0;
  }

  /** Nothing says how much help the person needs: all scores are 9, or there is none. */
  private isUnspecified(): boolean {
    if (this.seen === 0) return true;
    for (let type = 1; type <= MOST_TYPES; type++) if (isNeed(this.scores[type]!)) return false;
    return true;
  }
}

function isNeed(score: number): boolean {
  return score >= 1 && score <= 5;
}
