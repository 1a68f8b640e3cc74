import { groupsInOrder } from '../../../shared/counts/axes.ts';
import { isGreatServiceChange } from '../../../shared/counts/compared.ts';
import { nationalCount } from '../../../shared/counts/national.ts';
import { type ServiceGroup, groups, serviceCode } from '../../../shared/extract/services.ts';
import { type Cell, difference } from '../../../shared/counts/figures.ts';
import { share } from './numbers.ts';
import { type View, tableIn } from './view.ts';

/** One service, a group of them, or all, in the counting basis that is shown. */
export interface ServiceRow {
  readonly code: number;
  readonly group: ServiceGroup | undefined;
  readonly name: string;
  readonly now: Cell;
  readonly before: Cell;
  /** Persons whom the registry will not count; undefined where nobody asks (31 December). */
  readonly falls: Cell;
  /** Per cent of all recipients. */
  readonly share: number | undefined;
  /** The same in Norway. */
  readonly norway: number | undefined;
  /** The year of which that is: another than that of the other services for a code that was not published then. */
  readonly norwayYear: number | undefined;
  readonly great: boolean;
  readonly notes: readonly { readonly rule: string; readonly text: string }[];
}

/** Under coercion fewer persons are a great change already (RULES KPR902). */
function isGreat(code: number, now: Cell, before: Cell): boolean {
  return typeof now === 'number' && typeof before === 'number' && isGreatServiceChange(code, now, before);
}

export function allRow({ counts, state, data }: View): Pick<ServiceRow, 'now' | 'before' | 'falls'> {
  const { recipients } = counts;
  if (state.basis === 'yearEnd') return { now: recipients.yearEnd, before: data.yearEndBefore?.all, falls: undefined };
  return { now: recipients.year, before: recipients.previousYear, falls: difference(recipients.inFile, recipients.year) };
}

export function serviceRows({ counts, state, data }: View): ServiceRow[] {
  const year = state.basis === 'year';
  const all = year ? counts.recipients.year : counts.recipients.yearEnd;
  return counts.services.map((service): ServiceRow => {
    const { code } = service;
    const now = year ? service.year : service.yearEnd;
    const before = year ? service.previousYear : data.yearEndBefore?.services[String(code)];
    const norway = year ? nationalCount(code, counts.dataYear) : undefined;
    return {
      code,
      group: serviceCode(code)?.group,
      name: serviceCode(code)?.name ?? '',
      now,
      before,
      falls: year ? difference(service.inFile, service.year) : undefined,
      share: now === 0 ? undefined : share(now, all),
      norway: norway === undefined ? undefined : (norway.persons / norway.of) * 100,
      norwayYear: norway?.year,
      great: isGreat(code, now, before),
      notes: service.notes,
    };
  });
}

export function greatChanges(view: View): ReadonlySet<number> {
  return new Set(serviceRows(view).filter(({ great }) => great).map(({ code }) => code));
}

/** The groups in the order of the page, with their own figures: a person counts once in each. */
export function groupRows(view: View): readonly { readonly group: ServiceGroup; readonly name: string; readonly now: Cell; readonly before: Cell }[] {
  const { counts, state, language } = view;
  const table = state.basis === 'year' ? tableIn(view, 'S-03') : tableIn(view, 'S-13');
  const column = state.basis === 'year' ? 'total' : 'yearEnd';
  return groupsInOrder.map((group) => {
    const found = counts.groups.find((one) => one.group === group);
    return { group, name: groups[group][language], now: state.basis === 'year' ? found?.year : found?.yearEnd, before: table.before(group, column) };
  });
}

/** Whether a service is one that the filter asks for. */
export function isWanted({ code, name, great }: ServiceRow, { state, before }: View): boolean {
  if (state.onlyGreat && before !== undefined && !great) return false;
  const words = state.filter.trim().toLowerCase();
  return words === '' || String(code) === words || name.toLowerCase().includes(words);
}

/** What a column sorts by; undefined goes last. */
export function sortValue(row: ServiceRow, column: string): number | string | undefined {
  const figure = (cell: Cell): number | undefined => (typeof cell === 'number' ? cell : undefined);
  switch (column) {
    case 'code': return row.code;
    case 'name': return row.name;
    case 'before': return figure(row.before);
    case 'now': return figure(row.now);
    case 'change': return figure(difference(row.now, row.before));
    case 'percent': return share(difference(row.now, row.before), row.before);
    case 'falls': return figure(row.falls);
    case 'share': return row.share;
    case 'norway': return row.norway;
    case 'ratio': return row.share === undefined || row.norway === undefined ? undefined : row.share / row.norway;
    default: return undefined;
  }
}
