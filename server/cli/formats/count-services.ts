/** The table that the administrator reads first: recipients by service, group by group, next to last year's. */
import { groupsInOrder } from '../../../shared/counts/axes.ts';
import { isGreatChange, isGreatServiceChange } from '../../../shared/counts/compared.ts';
import type { Language } from '../../../shared/rules/rule.ts';
import { groups, serviceCode } from '../../../shared/extract/services.ts';
import { type Cell, changePercentShown, changeShown, figureShown } from '../../../shared/counts/figures.ts';
import type { Counted } from './count-format.ts';
import { countWords } from './count-words.ts';

export interface ServiceLine {
  readonly kind: 'total' | 'group' | 'service' | 'unknown';
  readonly code: string;
  readonly name: string;
  readonly before: Cell;
  readonly now: Cell;
  readonly inFile: Cell;
  /** Told of all recipients and of each service, as KPR901 and KPR902 tell it; sums of some services are no figure of theirs. */
  readonly isGreat: boolean;
  /** As they are read; '' where they say nothing. */
  readonly shown: Readonly<Record<'before' | 'now' | 'change' | 'percent' | 'yearEnd', string>>;
}

/** All recipients, then each group with its services, then rows with codes that the register does not know. */
export function serviceLines({ result, previous }: Pick<Counted, 'result' | 'previous'>, language: Language): ServiceLine[] {
  const s01 = result.tables['S-01']!;
  const cell = (cells: typeof s01.cells | undefined, key: string, column: string): Cell => cells?.[s01.rows.indexOf(key)]?.[s01.columns.indexOf(column)] ?? null;
  const line = (kind: ServiceLine['kind'], key: string, code: string, name: string): ServiceLine => {
    const [before, now, yearEnd, inFile] = [cell(s01.previous, key, 'year'), cell(s01.cells, key, 'year'), cell(s01.cells, key, 'yearEnd'), cell(s01.cells, key, 'inFile')];
    const isGreat = typeof now === 'number' && typeof before === 'number' && (kind === 'total' ? isGreatChange(now, before) : kind === 'service' && isGreatServiceChange(Number(code), now, before));
    return {
      kind, code, name, before, now, inFile, isGreat,
      shown: {
        before: previous === undefined || before === null ? '' : figureShown(before, 'persons', language),
        now: figureShown(now, 'persons', language),
        change: changeShown(now, before, language),
        percent: changePercentShown(now, before, language),
        yearEnd: figureShown(yearEnd, 'persons', language),
      },
    };
  };
  const lines = [line('total', 'total', '', language === 'nb' ? 'Alle tjenester' : 'All services')];
  for (const group of groupsInOrder) {
    lines.push(line('group', group, '', groups[group][language]));
    for (const { code } of result.services) {
      const { name, group: own } = serviceCode(code)!;
      if (own === group) lines.push(line('service', String(code), String(code), name));
    }
  }
  const unknown = line('unknown', 'unknown', '', countWords(language).unknown(unknownCodes(result)));
  return unknown.now === 0 && (unknown.before ?? 0) === 0 ? lines : [...lines, unknown];
}

/** Codes that expired and count as no other, where somebody has them. */
function unknownCodes({ tables }: Counted['result']): string {
  const quality = tables['S-29'];
  if (quality === undefined) return '';
  const column = quality.columns.indexOf('invalidCode');
  return ['10', '16'].filter((code) => (quality.cells[quality.rows.indexOf(code)]?.[column] ?? 0) !== 0).join(', ');
}
