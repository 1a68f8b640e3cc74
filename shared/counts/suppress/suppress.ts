import type { CountResult, ServiceRecipients } from '../result.ts';
import { type FigureKey, type Suppressed, figureOf, figuresOf, visited } from './figures.ts';
import { type Relation, crossRelations, isLost, sums, telling, turnoverRelation, widened } from './relations.ts';
import { type Known, determined } from './solve.ts';

/** Figures from 1 up to this one are hidden: fewer than 5 as FHI and SSB do it, 10 or fewer as the Directorate's report (DOMAIN §6.0). */
const mostHidden = { 5: 4, 10: 10 } as const;

interface FigureState extends FigureKey {
  readonly value: number;
  /** Nobody prints it, but it is the difference of two that are printed. */
  readonly implied: boolean;
  /** A reader may guess that it is hidden for its own sake, not for another's: then it is not above the limit. */
  small: boolean;
  hidden: boolean;
}

/**
 * The result for a report that leaves the house: small figures are hidden, and others with them, so that no hidden figure
 * can be computed from sums, siblings, changes or shares. 0 is shown.
 */
export function suppress(result: CountResult, below: 5 | 10): CountResult<Suppressed> {
  const figures = printedFigures(result, mostHidden[below]);
  const relations = relationsOf(figures, result);
  for (;;) {
    const exposed = [...determined(asSeen(figures, relations, mostHidden[below]), relations)].filter(([key]) => figures.get(key)?.hidden);
    if (exposed.length === 0) break;
    const changed = new Set<string>();
    for (const [key, reasons] of exposed) {
      // What has just been hidden for another may do for this one too.
      const isTouched = reasons.some((layer) => layer.some(({ plus, minus }) => [...plus, ...minus].some((near) => changed.has(near))));
      if (!isTouched) changed.add(cover(key, reasons, figures));
    }
  }
  return withoutNotes(visited(result, (formula, value, year) => (figuresOf(formula, year).some(({ key }) => figures.get(key)?.hidden) ? 'suppressed' : value)));
}

/** Notes say numbers: those that stand beside a hidden figure are left out, also where they stand beside another. */
function withoutNotes(result: CountResult<Suppressed>): CountResult<Suppressed> {
  const isHidden = (service: ServiceRecipients<Suppressed>): boolean => service.year === 'suppressed' || service.previousYear === 'suppressed';
  const said = new Set(result.services.filter(isHidden).flatMap(({ notes }) => notes.map(({ text }) => text)));
  return { ...result, services: result.services.map((service) => ({ ...service, notes: service.notes.filter(({ text }) => !said.has(text)) })) };
}

function printedFigures(result: CountResult, most: number): Map<string, FigureState> {
  const figures = new Map<string, FigureState>();
  const put = (figure: FigureKey, value: number, implied: boolean): void => {
    const small = value >= 1 && value <= most;
    figures.set(figure.key, { ...figure, value, implied, small, hidden: small });
  };
  visited(result, (formula, value, year) => {
    if (formula.kind === 'count' || formula.kind === 'previous') put(figuresOf(formula, year)[0]!, value, false);
    return value;
  });
  for (const figure of [...figures.values()]) {
    for (const box of widened(figure.box)) {
      const lost = figureOf(box, figure.year);
      if (!isLost(box) || figures.has(lost.key)) continue;
      const axis = box.block.axes.indexOf('fate');
      const with_ = (mask: number): FigureState | undefined => figures.get(figureOf({ block: box.block, masks: box.masks.map((m, i) => (i === axis ? mask : m)) }, figure.year).key);
      const [kept, all] = [with_(1), with_(3)];
      if (kept !== undefined && all !== undefined) put(lost, all.value - kept.value, true);
    }
  }
  return figures;
}

function relationsOf(figures: ReadonlyMap<string, FigureState>, result: CountResult): Relation[] {
  const around = new Map<string, FigureKey>();
  for (const { box, year } of figures.values()) for (const wide of [box, ...widened(box)]) around.set(figureOf(wide, year).key, figureOf(wide, year));
  const codes = result.services.map(({ code }) => code);
  const years = result.recipients.previousYear === null ? (['this'] as const) : (['this', 'previous'] as const);
  return telling([...sums(around.values()), ...years.flatMap((year) => crossRelations(codes, year)), turnoverRelation()], (key) => figures.has(key));
}

/** What a reader knows: the figures printed, that a hidden one is not 0, and, to be on the safe side, which are small. */
function asSeen(figures: ReadonlyMap<string, FigureState>, relations: readonly Relation[], most: number): Map<string, Known> {
  const seen = new Map<string, Known>();
  for (const { plus, minus } of relations) for (const key of [...plus, ...minus]) seen.set(key, { value: undefined, low: 0, high: Infinity });
  for (const [key, { value, hidden, small, implied }] of figures) {
    if (hidden) seen.set(key, { value: undefined, low: 1, high: small ? most : Infinity });
    else if (!implied) seen.set(key, { value, low: value, high: value });
  }
  return seen;
}

/**
 * Hides one more of the figures that give an exposed one away, the cheapest of the nearest, and returns it. Where all are
 * hidden already, nobody can tell which of them are small.
 */
function cover(exposed: string, reasons: readonly (readonly Relation[])[], figures: ReadonlyMap<string, FigureState>): string {
  for (const layer of reasons) {
    const choices = layer.map((relation) => choicesIn(relation, figures)).filter(({ shown }) => shown.length > 0);
    if (choices.length === 0) continue;
    const tightest = choices.reduce((best, choice) => (choice.unknown < best.unknown ? choice : best));
    const cheapest = tightest.shown.reduce((best, figure) => (cost(figure) < cost(best) ? figure : best));
    cheapest.hidden = true;
    return cheapest.key;
  }
  const guessed = reasons.flat().flatMap(({ plus, minus }) => [...plus, ...minus]).flatMap((key) => figures.get(key) ?? []).filter(({ small }) => small);
  if (guessed.length === 0) throw new RangeError(`nothing can hide ${exposed}`);
  for (const figure of guessed) figure.small = false;
  return exposed;
}

/** What a relation still shows, and of how many figures it leaves the reader in doubt: the fewer, the tighter. */
function choicesIn({ plus, minus }: Relation, figures: ReadonlyMap<string, FigureState>): { shown: FigureState[]; unknown: number } {
  const shown: FigureState[] = [];
  let unknown = 0;
  for (const key of [...plus, ...minus]) {
    const figure = figures.get(key);
    if (figure === undefined || figure.hidden || figure.implied) unknown++;
    else if (figure.value > 0) shown.push(figure);
  }
  return { shown, unknown };
}

/** Small figures are missed least, and what stands in the file less than what the register will have. */
function cost({ value, box }: FigureState): number {
  const axis = box.block.axes.indexOf('fate');
  return axis >= 0 && box.masks[axis] === 3 ? value - 1e9 : value;
}
