/** Smaller numbers are 0. */
const EPSILON = 1e-7;
/** Steps of one search. One that takes longer has not shown that a figure is given away. */
const STEPS = 1000;
/** Figures are whole numbers: one that can move so far can be another number. */
const ANOTHER = 0.5;

/** What some figures come to: each times its factor, in all. */
export interface Sum {
  readonly terms: ReadonlyMap<string, number>;
  readonly constant: number;
}

/**
 * A linear programme: figures that are not below their least values and fit all sums. It asks of single figures whether
 * they can be another number (simplex method in dictionaries, Bland's rule). Each sum must have a first term that no other
 * sum has.
 */
export class Programme {
  /** Figures by number; those above the least values are counted from there. */
  private readonly keys: readonly string[];
  /** Rows: what a figure is, from those of the columns and, last, a number. */
  private readonly rows: Float64Array[];
  /** Which figure each row says, and each column is. */
  private readonly basic: number[];
  private readonly columns: number[];
  /** Something fits. */
  readonly isPossible: boolean;

  constructor(sums: readonly Sum[], least: (key: string) => number) {
    this.keys = [...new Set(sums.flatMap(({ terms }) => [...terms.keys()]))];
    const numberOf = new Map(this.keys.map((key, i) => [key, i]));
    const first = sums.map(({ terms }) => numberOf.get(terms.keys().next().value!)!);
    const isFirst = new Set(first);
    this.basic = first;
    this.columns = this.keys.map((_, i) => i).filter((i) => !isFirst.has(i));
    const columnOf = new Map(this.columns.map((figure, column) => [figure, column]));
    this.rows = sums.map(({ terms, constant }, r) => {
      const row = new Float64Array(this.columns.length + 1);
      const scale = terms.get(this.keys[first[r]!]!)!;
      let rest = constant;
      for (const [key, times] of terms) {
        rest -= times * least(key);
        const column = columnOf.get(numberOf.get(key)!);
        if (column !== undefined) row[column] = -times / scale;
      }
      row[row.length - 1] = rest / scale;
      return row;
    });
    this.isPossible = this.begin();
  }

  /** Whether only one value of the figure fits. */
  isGivenAway(key: string): boolean {
    const figure = this.keys.indexOf(key);
    return figure >= 0 && this.isPossible && !this.canMove(figure, 1) && !this.canMove(figure, -1);
  }

  private canMove(figure: number, sign: 1 | -1): boolean {
    const row = this.basic.indexOf(figure);
    const goal = new Float64Array(this.columns.length + 1);
    if (row < 0) goal[this.columns.indexOf(figure)] = sign;
    else this.rows[row]!.forEach((value, i) => (goal[i] = sign * value));
    const enough = goal[goal.length - 1]! + ANOTHER;
    return this.raise(goal, enough) !== 'done';
  }

  /** Finds something that fits: one more figure is added to every row, and made as small as can be. */
  private begin(): boolean {
    const last = this.columns.length;
    const worst = this.rows.reduce((at, row, r) => (row[last]! < (this.rows[at]?.[last] ?? 0) ? r : at), -1);
    if (worst < 0) return true;
    const artificial = this.keys.length;
    this.columns.push(artificial);
    this.rows.forEach((row, r) => (this.rows[r] = Float64Array.from([...row.subarray(0, last), 1, row[last]!])));
    this.pivot(worst, last, undefined);
    const goal = this.rows[this.basic.indexOf(artificial)]!.map((value) => -value);
    this.raise(goal, Infinity);
    const left = this.basic.indexOf(artificial);
    if (left >= 0) {
      if (this.rows[left]![last + 1]! > ANOTHER / 10) return false;
      const column = this.rows[left]!.findIndex((value, i) => i <= last && Math.abs(value) > EPSILON);
      if (column >= 0) this.pivot(left, column, undefined);
    }
    const column = this.columns.indexOf(artificial);
    if (column < 0) return false;
    this.columns.splice(column, 1);
    this.rows.forEach((row, r) => (this.rows[r] = row.filter((_, i) => i !== column)));
    return true;
  }

  /** Raises the goal as far as it goes, or until it is enough. */
  private raise(goal: Float64Array, enough: number): 'done' | 'enough' | 'unlimited' {
    const last = this.columns.length;
    for (let step = 0; step < STEPS; step++) {
      let enter = -1;
      for (let column = 0; column < last; column++) if (goal[column]! > EPSILON && (enter < 0 || this.columns[column]! < this.columns[enter]!)) enter = column;
      if (enter < 0) return 'done';
      let leave = -1;
      let room = Infinity;
      for (let r = 0; r < this.rows.length; r++) {
        const slope = this.rows[r]![enter]!;
        if (slope >= -EPSILON) continue;
        const ratio = this.rows[r]![last]! / -slope;
        if (ratio < room - EPSILON || (ratio < room + EPSILON && this.basic[r]! < this.basic[leave]!)) {
          leave = r;
          room = Math.min(room, ratio);
        }
      }
      if (leave < 0) return 'unlimited';
      this.pivot(leave, enter, goal);
      if (goal[last]! >= enough) return 'enough';
    }
    return 'enough';
  }

  /** The figure of a row and that of a column change places. */
  private pivot(r: number, column: number, goal: Float64Array | undefined): void {
    const row = this.rows[r]!;
    const slope = row[column]!;
    row[column] = -1;
    for (let i = 0; i < row.length; i++) row[i]! /= -slope;
    for (const other of goal === undefined ? this.rows : [...this.rows, goal]) {
      if (other === row) continue;
      const times = other[column]!;
      if (times === 0) continue;
      other[column] = 0;
      for (let i = 0; i < row.length; i++) other[i]! += times * row[i]!;
    }
    [this.basic[r], this.columns[column]] = [this.columns[column]!, this.basic[r]!];
  }
}
