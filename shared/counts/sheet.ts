import type { Person } from '../extract/person.ts';
import type { Period } from '../extract/service.ts';
import type { PersonCounter } from '../lint/linter.ts';
import { KEPT, LOST } from './axes.ts';
import { type Box, sumOf } from './block.ts';
import { Facts } from './facts.ts';
import type { CountOptions } from './options.ts';
import { type Enrolment, type Roster, enrolmentOf } from './roster.ts';
import { PERSONS, ROWS, excluded } from './tallies/excluded.ts';
import { CELLS, blocksWithFate, families } from './tallies/index.ts';
import type { Tally } from './tallies/tally.ts';

/** What one person adds to a sheet, as cell, amount, cell, amount: whole numbers, so that it can be taken out again without a trace. */
export type Contribution = readonly number[];

/** All that the counts know of one person. */
export interface CountEntry {
  readonly contribution: Contribution;
  readonly enrolment: Enrolment | undefined;
}

/** The contribution that is being made; reused from person to person. */
class Draft implements Tally {
  private readonly additions: number[] = [];
  private length = 0;

  clear(): void {
    this.length = 0;
  }

  add(cell: number, amount = 1): void {
    this.additions[this.length++] = cell;
    this.additions[this.length++] = amount;
  }

  addTo(sheet: Float64Array): void {
    const { additions, length } = this;
    for (let i = 0; i < length; i += 2) sheet[additions[i]!]! += additions[i + 1]!;
  }

  copy(): Contribution {
    return this.additions.slice(0, this.length);
  }
}

/**
 * The counts of one extract, or of several: a flat array of sums, filled in the same pass as the check. Sums do not depend
 * on the order of the persons; what has been added can be taken out, and sheets can be merged.
 */
export class CountSheet implements PersonCounter {
  /** Laid out by tallies/index.ts. */
  readonly cells = new Float64Array(CELLS);
  private readonly facts: Facts;
  private readonly draft = new Draft();

  /** `roster`: enrols the persons too, for a comparison of two years. */
  constructor(
    readonly options: CountOptions = {},
    readonly roster?: Roster,
  ) {
    this.facts = new Facts(options);
  }

  /** Adds a person whose services have been derived. */
  person(person: Person, period: Period): void {
    this.look(person, period);
    this.draft.addTo(this.cells);
    if (this.roster === undefined) return;
    const enrolment = enrolmentOf(this.facts);
    if (enrolment !== undefined) this.roster.add(enrolment);
  }

  /** What `person` would add. */
  contributionOf(person: Person, period: Period): Contribution {
    this.look(person, period);
    return this.draft.copy();
  }

  /** The same, and what the person is for a comparison of two years. */
  entryOf(person: Person, period: Period): CountEntry {
    return { contribution: this.contributionOf(person, period), enrolment: enrolmentOf(this.facts) };
  }

  /** Adds a contribution so many times; -1 takes it out. */
  add(contribution: Contribution, times = 1): void {
    for (let i = 0; i < contribution.length; i += 2) this.cells[contribution[i]!]! += contribution[i + 1]! * times;
  }

  /** Adds everything that another sheet of the same options and data year has. */
  merge(other: Pick<CountSheet, 'cells'>): void {
    for (let i = 0; i < CELLS; i++) this.cells[i]! += other.cells[i]!;
  }

  /** The same of a message that the register rejects: everybody in it falls out, and it says nothing else of them. */
  mergeLost(other: Pick<CountSheet, 'cells'>): void {
    for (const { offset, length } of blocksWithFate) {
      for (let i = offset; i < offset + length; i += 2) this.cells[i + LOST]! += other.cells[i + KEPT]! + other.cells[i + LOST]!;
    }
  }

  /** The sum of a box. */
  sum(box: Box): number {
    return sumOf(box, this.cells);
  }

  private look(person: Person, period: Period): void {
    const { facts, draft } = this;
    draft.clear();
    facts.look(person, period);
    if (facts.lost) draft.add(excluded.cell(PERSONS));
    else if (facts.lostRows > 0) draft.add(excluded.cell(ROWS), facts.lostRows);
    if (facts.counts) for (let i = 0; i < families.length; i++) families[i]!.count(facts, draft);
  }
}
