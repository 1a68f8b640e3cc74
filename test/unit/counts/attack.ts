/**
 * Somebody who has the printed tables and tries to compute what is hidden in them. What is known is written as equations
 * between the cells of the sheets (persons of one kind each, whole numbers, none negative), apart from anything that the
 * suppression itself uses.
 */
import { KEPT, LONG_STAY, ages, levels } from '../../../shared/counts/axes.ts';
import type { Box } from '../../../shared/counts/block.ts';
import type { CountResult } from '../../../shared/counts/result.ts';
import { type Year, figuresOf, visited } from '../../../shared/counts/suppress/figures.ts';
import type { Suppressed } from '../../../shared/counts/suppress/suppress.ts';
import type { Formula } from '../../../shared/counts/table.ts';
import { hourCodes, weeklyHours } from '../../../shared/counts/tallies/hours.ts';
import { CELLS } from '../../../shared/counts/tallies/index.ts';
import { atYearEnd, groups, groupsAtYearEnd, recipients, services, servicesAtYearEnd } from '../../../shared/counts/tallies/recipients.ts';
import { left, newcomers } from '../../../shared/counts/tallies/turnover.ts';
import { codesOf } from '../../../shared/extract/code-bits.ts';

/** Cells by number (those of last year come after this year's), how often each counts, and what they come to. */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  readonly sum: number;
}

/** A hidden figure: its cells, and what it is in truth. */
export interface Hidden {
  readonly key: string;
  readonly cells: readonly number[];
  readonly value: number;
}

export interface Knowledge {
  readonly equations: readonly Equation[];
  readonly hidden: readonly Hidden[];
  /** Shares, means and changes that are printed although a figure that they follow from is hidden. */
  readonly shares: readonly string[];
}

function cellsOf({ block, masks }: Box, year: Year): number[] {
  let cells = [block.offset + (year === 'previous' ? CELLS : 0)];
  let length = block.length;
  block.sizes.forEach((size, axis) => {
    length /= size;
    cells = cells.flatMap((cell) => Array.from({ length: size }, (_, place) => place).filter((place) => (masks[axis]! >>> place) & 1).map((place) => cell + place * length));
  });
  return cells;
}

export interface Printed {
  readonly formula: Formula;
  readonly year: Year;
  readonly truth: number;
  readonly shown: number | Suppressed;
}

export function printed(result: CountResult, suppressed: CountResult<Suppressed>): Printed[] {
  const cells: { formula: Formula; year: Year; truth: number; shown: number | Suppressed }[] = [];
  visited(result, (formula, truth, year) => {
    cells.push({ formula, year, truth, shown: 'suppressed' });
    return truth;
  });
  let i = 0;
  visited(suppressed as CountResult, (_, shown) => {
    cells[i++]!.shown = shown;
    return shown;
  });
  if (i !== cells.length) throw new RangeError('other cells are printed');
  return cells;
}

/** What anybody can know who has the printed result. */
export function knowledgeOf(result: CountResult, suppressed: CountResult<Suppressed>): Knowledge {
  const shown = new Map<string, Equation>();
  const hidden = new Map<string, Hidden>();
  const all = printed(result, suppressed);
  for (const { formula, year, truth, shown: value } of all) {
    if (formula.kind !== 'count' && formula.kind !== 'previous') continue;
    const [figure] = figuresOf(formula, year);
    const cells = cellsOf(figure!.box, figure!.year);
    if (value === 'suppressed') hidden.set(figure!.key, { key: figure!.key, cells, value: truth });
    else shown.set(figure!.key, { terms: new Map(cells.map((cell) => [cell, 1])), sum: value });
  }
  for (const key of hidden.keys()) if (shown.has(key)) throw new RangeError(`${key} is hidden here and printed there`);
  const shares = all.filter(({ formula, year, shown: value }) => value !== 'suppressed' && figuresOf(formula, year).some(({ key }) => hidden.has(key))).map(({ formula, year }) => figuresOf(formula, year).map(({ key }) => key).join(' of '));
  return { equations: [...shown.values(), ...identities(result)], hidden: [...hidden.values()], shares };
}

/** Figures of different tables that are the same by what they mean. */
function identities({ recipients: { previousYear }, tables }: CountResult): Equation[] {
  const found: Equation[] = [];
  const equal = (year: Year, plus: readonly Box[], minus: readonly Box[], minusYear = year): void => {
    const terms = new Map<number, number>();
    const add = (boxes: readonly Box[], of: Year, times: number): void => {
      for (const box of boxes) for (const cell of cellsOf(box, of)) terms.set(cell, (terms.get(cell) ?? 0) + times);
    };
    add(plus, year, 1);
    add(minus, minusYear, -1);
    found.push({ terms, sum: 0 });
  };
  const fate = KEPT;
  const HOUSING = 1;
  for (const year of previousYear === null ? (['this'] as const) : (['this', 'previous'] as const)) {
    for (let age = 0; age < ages.length; age++) {
      equal(year, [groups.where({ group: HOUSING, age, fate })], [services.where({ code: 29, age, fate })]);
      equal(year, [groupsAtYearEnd.where({ group: HOUSING, age, fate })], [servicesAtYearEnd.where({ code: 29, age, fate })]);
      for (let level = 0; level < levels.length; level++) equal(year, [atYearEnd.where({ dwelling: LONG_STAY, age, level, fate })], [servicesAtYearEnd.where({ code: 21, age, level, fate })]);
    }
    for (const code of codesOf(hourCodes)) if (code !== 8) equal(year, [weeklyHours.where({ code })], [servicesAtYearEnd.where({ code, fate })]);
  }
  if (tables['S-09'] !== undefined) {
    const terms = new Map<number, number>();
    for (const [box, year, times] of [[recipients.where({ fate }), 'this', 1], [newcomers.where(), 'this', -1], [recipients.where({ fate }), 'previous', -1], [left.where(), 'this', 1]] as const) {
      for (const cell of cellsOf(box, year)) terms.set(cell, times);
    }
    found.push({ terms, sum: 0 });
  }
  return found;
}

/** A prime so large that chance plays no part, and so small that products are exact. */
const PRIME = 67_108_859;

function inverse(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const q = Math.floor(a / b);
    [a, b] = [b, a - q * b];
    [x, y] = [y, x - q * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** The hidden figures that adding and subtracting printed ones gives away: their cells are a combination of equations. Cells that must be 0 are struck out first. */
export function bySubtraction(knowledge: Knowledge): string[] {
  const { equations, hidden } = knowledge;
  const zero = zeroCells(knowledge);
  const pivots = new Map<number, Map<number, number>>();
  const reduced = (terms: Iterable<readonly [number, number]>): Map<number, number> => {
    const row = new Map([...terms].filter(([cell]) => !zero.has(cell)).map(([cell, times]) => [cell, (times + PRIME) % PRIME]));
    for (;;) {
      let pivot: number | undefined;
      for (const cell of row.keys()) if (pivots.has(cell)) pivot = cell;
      if (pivot === undefined) return row;
      const times = row.get(pivot)!;
      for (const [cell, coefficient] of pivots.get(pivot)!) {
        const value = ((((row.get(cell) ?? 0) - times * coefficient) % PRIME) + PRIME) % PRIME;
        if (value === 0) row.delete(cell);
        else row.set(cell, value);
      }
    }
  };
  for (const { terms } of equations) {
    const row = reduced(terms);
    const [first] = row;
    if (first === undefined) continue;
    const scale = inverse(first[1]);
    const pivot = new Map([...row].map(([cell, times]) => [cell, (times * scale) % PRIME]));
    for (const other of pivots.values()) {
      const times = other.get(first[0]);
      if (times === undefined) continue;
      for (const [cell, coefficient] of pivot) {
        const value = ((((other.get(cell) ?? 0) - times * coefficient) % PRIME) + PRIME) % PRIME;
        if (value === 0) other.delete(cell);
        else other.set(cell, value);
      }
    }
    pivots.set(first[0], pivot);
  }
  return hidden.filter(({ cells }) => reduced(cells.map((cell) => [cell, 1])).size === 0).map(({ key }) => key);
}

/** Smaller numbers are 0. */
const EPSILON = 1e-7;
/** Steps of one search; a search that is not done by then has not found a second answer. */
const STEPS = 2000;

/**
 * The hidden figures of which only one value is possible: all cells together may be anything that fits the equations, that
 * is nowhere negative, and that makes no hidden figure 0. For each figure a linear programme asks for its greatest and its
 * least value, starting from the truth (`cells`); one that can do neither more nor less than the truth is given away.
 */
export function byProgramming(knowledge: Knowledge, truth: ArrayLike<number>): string[] {
  const zero = zeroCells(knowledge);
  return components(knowledge, zero).flatMap(({ cells, equations, hidden }) => {
    const free = nullSpace(cells, equations);
    const sumAlong = (of: readonly number[], direction: ReadonlyMap<number, number>): number => of.reduce((sum, cell) => sum + (direction.get(cell) ?? 0), 0);
    // How far each cell, and each hidden figure, may fall: a cell to 0, a figure to 1.
    const limits = [...cells.map((cell) => ({ along: free.map((direction) => direction.get(cell) ?? 0), room: truth[cell]! })), ...hidden.map((figure) => ({ along: free.map((direction) => sumAlong(figure.cells, direction)), room: figure.value - 1 }))];
    return hidden.filter((figure) => {
      const along = free.map((direction) => sumAlong(figure.cells, direction));
      return !canGrow(along, limits) && !canGrow(along.map((value) => -value), limits);
    }).map(({ key }) => key);
  });
}

function zeroCells({ equations }: Knowledge): Set<number> {
  return new Set(equations.filter(({ sum, terms }) => sum === 0 && [...terms.values()].every((times) => times > 0)).flatMap(({ terms }) => [...terms.keys()]));
}

interface Component {
  readonly cells: readonly number[];
  readonly equations: readonly (readonly (readonly [cell: number, times: number])[])[];
  readonly hidden: readonly Hidden[];
}

/** What has cells in common. */
function components({ equations, hidden }: Knowledge, zero: ReadonlySet<number>): Component[] {
  const parent = new Map<number, number>();
  const root = (cell: number): number => {
    let at = cell;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at)!;
    parent.set(cell, at);
    return at;
  };
  const rows = equations.map(({ terms }) => [...terms].filter(([cell]) => !zero.has(cell)));
  const figures = hidden.map((figure) => ({ ...figure, cells: figure.cells.filter((cell) => !zero.has(cell)) }));
  for (const cells of [...rows.map((row) => row.map(([cell]) => cell)), ...figures.map((figure) => figure.cells)]) for (const cell of cells) parent.set(root(cell), root(cells[0]!));
  const found = new Map<number, { cells: number[]; equations: (typeof rows)[number][]; hidden: Hidden[] }>();
  for (const cell of parent.keys()) {
    const at = root(cell);
    const component = found.get(at) ?? { cells: [], equations: [], hidden: [] };
    component.cells.push(cell);
    found.set(at, component);
  }
  for (const row of rows) if (row.length > 0) found.get(root(row[0]![0]))!.equations.push(row);
  for (const figure of figures) found.get(root(figure.cells[0]!))!.hidden.push(figure);
  return [...found.values()].filter((component) => component.hidden.length > 0);
}

/** The ways in which the cells can change while every equation holds. */
function nullSpace(cells: readonly number[], equations: Component['equations']): ReadonlyMap<number, number>[] {
  const column = new Map(cells.map((cell, i) => [cell, i]));
  const pivots: { readonly at: number; readonly row: Float64Array }[] = [];
  for (const equation of equations) {
    const row = new Float64Array(cells.length);
    for (const [cell, times] of equation) row[column.get(cell)!]! += times;
    for (const pivot of pivots) subtract(row, pivot.row, row[pivot.at]!);
    const at = row.findIndex((value) => Math.abs(value) > EPSILON);
    if (at < 0) continue;
    const scale = row[at]!;
    for (let i = 0; i < row.length; i++) row[i]! /= scale;
    for (const pivot of pivots) subtract(pivot.row, row, pivot.row[at]!);
    pivots.push({ at, row });
  }
  const bound = new Set(pivots.map(({ at }) => at));
  return cells.flatMap((cell, i) => {
    if (bound.has(i)) return [];
    return [new Map([[cell, 1], ...pivots.flatMap(({ at, row }): [number, number][] => (Math.abs(row[i]!) < EPSILON ? [] : [[cells[at]!, -row[i]!]]))])];
  });
}

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (Math.abs(times) > EPSILON) for (let i = 0; i < row.length; i++) row[i]! -= times * other[i]!;
}

/** Whether a sum can grow along some mixture of directions without any limit falling by more than its room (simplex method, Bland's rule). */
function canGrow(goal: readonly number[], limits: readonly { readonly along: readonly number[]; readonly room: number }[]): boolean {
  // Directions can be gone both ways: each is two variables that are not negative.
  const width = goal.length * 2;
  const rows = limits.map(({ along, room }) => Float64Array.from([...along.map((value) => -value), ...along, room]));
  const objective = Float64Array.from([...goal, ...goal.map((value) => -value), 0]);
  for (let step = 0; step < STEPS; step++) {
    const enter = objective.findIndex((value, i) => i < width && value > EPSILON);
    if (enter < 0) return false;
    let leave: Float64Array | undefined;
    let least = Infinity;
    for (const row of rows) {
      if (row[enter]! <= EPSILON) continue;
      const ratio = row[width]! / row[enter]!;
      if (ratio < least) [least, leave] = [ratio, row];
    }
    if (leave === undefined || least * objective[enter]! > 0.5) return true;
    const scale = leave[enter]!;
    leave[enter] = 1;
    for (let i = 0; i <= width; i++) leave[i]! /= scale;
    for (const row of [...rows, objective]) {
      if (row === leave) continue;
      const times = row[enter]!;
      row[enter] = 0;
      subtract(row, leave, times);
    }
  }
  return false;
}

/** Whether the cells fit what is known, which they must. */
export function misfits({ equations, hidden }: Knowledge, truth: ArrayLike<number>): number {
  const isOff = equations.filter(({ terms, sum }) => [...terms].reduce((rest, [cell, times]) => rest - truth[cell]! * times, sum) !== 0).length;
  return isOff + hidden.filter(({ cells, value }) => cells.reduce((sum, cell) => sum + truth[cell]!, 0) !== value).length;
}
