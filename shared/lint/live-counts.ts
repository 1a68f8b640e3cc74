import { type ComparedExtract, areIdsStable, isEarlier } from '../counts/compared.ts';
import type { CountOptions } from '../counts/options.ts';
import { withPrevious } from '../counts/previous.ts';
import { type CountResult, resultOf } from '../counts/result.ts';
import { Roster } from '../counts/roster.ts';
import { type CountEntry, CountSheet } from '../counts/sheet.ts';
import { turnover } from '../counts/turnover.ts';
import type { ExtractFacts } from './linter.ts';

/** How an extract that is being edited is counted. */
export interface LiveCounting {
  readonly counts?: CountOptions | undefined;
  /** Last year's extract; made by a check that enrols (`Check.compared`). */
  readonly previous?: ComparedExtract | undefined;
}

/** The counts of an extract that is being edited, brought up to date person by person. */
export class LiveCounts {
  private sheet: CountSheet;
  private current: ComparedExtract | undefined;
  private result: CountResult | undefined;

  /** `persons`: all of them, in the order of the file; asked for where last year's are to be recognised. */
  constructor(
    private counting: LiveCounting,
    private readonly persons: () => Iterable<CountEntry>,
  ) {
    this.sheet = new CountSheet(counting.counts);
  }

  get options(): CountOptions | undefined {
    return this.counting.counts;
  }

  /** Says how to count. True where the persons must be read anew, because the options are others. */
  use(counting: LiveCounting): boolean {
    const isOther = JSON.stringify(counting.counts ?? {}) !== JSON.stringify(this.options ?? {});
    this.counting = counting;
    this.forget();
    return isOther;
  }

  /** Counts all persons anew. */
  restart(): void {
    this.sheet = new CountSheet(this.options);
    for (const { contribution } of this.persons()) this.sheet.add(contribution);
    this.forget();
  }

  /** Puts what one person is now in the place of what it was. */
  replace(before: CountEntry, now: CountEntry): void {
    this.sheet.add(before.contribution, -1);
    this.sheet.add(now.contribution);
    this.forget();
  }

  /** The counts next to last year's where there is one; the same object until something changes. */
  statistics(facts: Readonly<ExtractFacts>): CountResult | undefined {
    return (this.result ??= this.compute(facts));
  }

  /** The two extracts that the rules on two years compare; undefined without last year's, or where the year is not known. */
  years(facts: Readonly<ExtractFacts>): { readonly current: ComparedExtract; readonly previous: ComparedExtract } | undefined {
    const { previous } = this.counting;
    const { dataYear, municipality } = facts;
    if (previous === undefined || dataYear === undefined) return undefined;
    this.current ??= { facts, statistics: resultOf(this.sheet, { dataYear, municipality }), roster: this.roster() };
    return { current: this.current, previous };
  }

  private compute(facts: Readonly<ExtractFacts>): CountResult | undefined {
    const { dataYear, municipality } = facts;
    if (dataYear === undefined) return undefined;
    const years = this.years(facts);
    if (years === undefined) return resultOf(this.sheet, { dataYear, municipality });
    const { current, previous } = years;
    if (!isEarlier(previous, current)) return current.statistics;
    return withPrevious(current.statistics, previous.statistics, areIdsStable(current, previous) ? turnover(current.roster, previous.roster, this.options) : undefined);
  }

  private roster(): Roster {
    const roster = new Roster();
    for (const { enrolment } of this.persons()) if (enrolment !== undefined) roster.add(enrolment);
    return roster;
  }

  private forget(): void {
    this.current = this.result = undefined;
  }
}
