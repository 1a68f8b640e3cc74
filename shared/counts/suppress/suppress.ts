import { KEPT } from '../axes.ts';
import type { CountResult, ServiceRecipients } from '../result.ts';
import { differenceRelations, impliedBy } from './differences.ts';
import { type FigureKey, type Suppressed, type Year, figureOf, figuresOf, visited } from './figures.ts';
import { type ProtectedFigure, protect } from './protect.ts';
import { type Relation, crossRelations, fates, sums, telling, turnoverRelation, widened } from './relations.ts';
import { subsets } from './subsets.ts';

export type { Suppressed } from './figures.ts';

/** Figures from 1 up to this one are hidden: fewer than 5 as FHI and SSB do it, 10 or fewer as the Directorate's report (DOMAIN §6.0). */
const mostHidden = { 5: 4, 10: 10 } as const;

type PrintedFigure = FigureKey & ProtectedFigure;

/**
 * The result for a report that leaves the house: small figures are hidden, and others with them, so that no hidden figure
 * can be computed from sums, siblings, changes or shares. 0 is shown. Data quality (S-29) is left out.
 */
export function suppress(result: CountResult, below: 5 | 10): CountResult<Suppressed> {
  const most = mostHidden[below];
  const figures = printedFigures(result, most);
  protect(figures, relationsOf(figures, result), most);
  return withoutNotes(visited(result, (formula, value, year) => (figuresOf(formula, year).some(({ key }) => figures.get(key)?.hidden) ? 'suppressed' : value)));
}

/** Notes on codes that count as 29 say numbers of the data quality, which is left out. */
const OF_QUALITY = 'KPR201';

/** Notes say numbers: those that stand beside a hidden figure are left out, also where they stand beside another. */
function withoutNotes(result: CountResult<Suppressed>): CountResult<Suppressed> {
  const isHidden = (service: ServiceRecipients<Suppressed>): boolean => service.year === 'suppressed' || service.previousYear === 'suppressed';
  const said = new Set(result.services.filter(isHidden).flatMap(({ notes }) => notes.map(({ text }) => text)));
  return { ...result, services: result.services.map((service) => ({ ...service, notes: service.notes.filter(({ rule, text }) => rule !== OF_QUALITY && !said.has(text)) })) };
}

function printedFigures(result: CountResult, most: number): Map<string, PrintedFigure> {
  const figures = new Map<string, PrintedFigure>();
  const put = (figure: FigureKey, value: number, implied: boolean): void => {
    const small = value >= 1 && value <= most;
    figures.set(figure.key, { ...figure, value, implied, small, hidden: small, cost: costOf(figure, value) });
  };
  visited(result, (formula, value, year) => {
    if (formula.kind === 'count' || formula.kind === 'previous') put(figuresOf(formula, year)[0]!, value, false);
    return value;
  });
  for (const { box, year } of [...figures.values()]) {
    const both = fates(box);
    const [kept, all] = both === undefined ? [] : [figures.get(figureOf(both.kept, year).key), figures.get(figureOf(both.all, year).key)];
    // What falls out is printed nowhere, but everybody can subtract.
    if (both !== undefined && kept !== undefined && all !== undefined) put(figureOf(both.lost, year), all.value - kept.value, true);
  }
  for (const year of yearsOf(result)) for (const { rest, value } of impliedBy((key) => figures.get(key)?.value, year)) put(figureOf(rest, year), value, true);
  return figures;
}

function yearsOf({ recipients: { previousYear } }: CountResult): readonly Year[] {
  return previousYear === null ? ['this'] : ['this', 'previous'];
}

/** Small figures are missed least, and what is in the file less than what the register keeps of it. */
function costOf({ box: { block, masks } }: FigureKey, value: number): number {
  const axis = block.axes.indexOf('fate');
  return axis >= 0 && masks[axis] !== 1 << KEPT ? value - mostHidden[10] - 1 : value;
}

function relationsOf(figures: ReadonlyMap<string, PrintedFigure>, result: CountResult): Relation[] {
  const around = new Map<string, FigureKey>();
  for (const { box, year } of figures.values()) for (const wide of [box, ...widened(box)]) around.set(figureOf(wide, year).key, figureOf(wide, year));
  const codes = result.services.map(({ code }) => code);
  // An id that is in a file twice is two recipients, of whom only one is new, or left: then who stayed cannot be told.
  const turned = turnoverRelation();
  return telling([...sums(around.values()), ...yearsOf(result).flatMap((year) => [...crossRelations(codes, year), ...subsets(codes, year), ...differenceRelations(year)]), ...(isTrue(turned, figures) ? [turned] : [])], (key) => figures.has(key));
}

/** Whether an exact relation holds, as far as its figures are known. */
function isTrue({ plus, minus }: Relation, figures: ReadonlyMap<string, PrintedFigure>): boolean {
  const sum = (keys: readonly string[]): number => keys.reduce((all, key) => all + (figures.get(key)?.value ?? Number.NaN), 0);
  const rest = sum(plus) - sum(minus);
  return rest === 0 || Number.isNaN(rest);
}
