import type * as z from 'zod/mini';
import type { Box } from '../../shared/counts/block.ts';
import { CountSheet } from '../../shared/counts/sheet.ts';
import type { Formula, TableDefinition } from '../../shared/counts/table.ts';
import { tableOf } from '../../shared/counts/tables/index.ts';
import type { Person } from '../../shared/extract/person.ts';
import { countedCode } from '../../shared/extract/recipient.ts';
import type { Row } from '../../shared/extract/row.ts';
import { type Period, deriveServices } from '../../shared/extract/service.ts';
import type { LivePerson } from '../../shared/lint/live-rows.ts';
import { type FigureRowsResult, figureRowsMethod, figureRowsParams } from '../../shared/protocol.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { paramsOf } from './params.ts';
import type { Feature, LanguageServer } from './server.ts';

type Place = FigureRowsResult['places'][number];

const nothing: FigureRowsResult = { places: [], more: false, title: '' };

const missing = { key: 'missing', nb: 'mangler', en: 'missing' };

/** Whose contribution to the counts makes a figure: those with a cell in `of` and none in `without`. */
interface Figure {
  readonly title: string;
  readonly of: ReadonlySet<number>;
  readonly without: ReadonlySet<number>;
  /** The code of the service; NaN: of any, where rows are counted; undefined: of persons. */
  readonly code: number | undefined;
}

function figureOf(definition: TableDefinition, year: number, row: string, column: string, language: Language): Figure | undefined {
  const line = definition.rows(year).find(({ key }) => key === row);
  const place = definition.columns.findIndex(({ key }) => key === column);
  const formulas = column === missing.key ? ['denominator', 'numerator'].map((key) => line?.cells[definition.columns.findIndex((one) => one.key === key)]) : [line?.cells[place]];
  const [of, without] = formulas.map(cellsOf);
  if (line === undefined || of === undefined) return undefined;
  const heading = definition.columns[place] ?? missing;
  const code = /^\d+$/.test(row) ? Number(row) : ['decisions', 'complaints'].includes(definition.columns[place]?.unit ?? '') ? Number.NaN : undefined;
  return { title: `${definition.title[language]}: ${line[language]}, ${heading[language]}`, of, without: without ?? new Set(), code };
}

function cellsOf(formula: Formula | null | undefined): ReadonlySet<number> | undefined {
  return formula === null || formula === undefined || !('box' in formula) || formula.kind === 'previous' ? undefined : new Set(cellsIn(formula.box));
}

/** The cells of a box in a sheet. */
function cellsIn({ block, masks }: Box): number[] {
  let places: number[][] = [[]];
  masks.forEach((mask, axis) => {
    const picked = Array.from({ length: block.sizes[axis]! }, (_, place) => place).filter((place) => (mask >>> place) & 1);
    places = places.flatMap((before) => picked.map((place) => [...before, place]));
  });
  return places.map(([a, b, c, d]) => block.cell(a, b, c, d));
}

/** Finds, by counting persons one by one, who and what a figure is made of. */
class Behind {
  private readonly sheet = new CountSheet();
  constructor(
    private readonly figure: Figure,
    private readonly period: Period,
  ) {}

  /** The person's rows behind the figure; none where the person is not in it. */
  rows(person: Person): Row[] {
    if (!this.holds(person)) return [];
    const { code } = this.figure;
    if (code === undefined) return [person.row];
    const all = Array.from({ length: person.services.length }, (_, i) => person.services.at(i)).filter((row) => Number.isNaN(code) || countedCode(row) === code);
    // What a row alone would count as tells the rows of this very figure; a sum of several is all of them.
    const alone = all.filter((row) => this.holdsWith(person, row));
    return alone.length > 0 ? alone : all.length > 0 ? all : [person.row];
  }

  private holds(person: Person): boolean {
    deriveServices(person.services.pool, person.services.length, this.period);
    const { of, without } = this.figure;
    const contribution = this.sheet.contributionOf(person, this.period);
    let is = false;
    for (let i = 0; i < contribution.length; i += 2) {
      if (contribution[i + 1] === 0) continue;
      if (without.has(contribution[i]!)) return false;
      is ||= of.has(contribution[i]!);
    }
    return is;
  }

  private holdsWith(person: Person, row: Row): boolean {
    const { pool, length } = person.services;
    const [first] = pool;
    const place = pool.indexOf(row as (typeof pool)[number]);
    pool[0] = pool[place]!;
    pool[place] = first!;
    person.services.length = 1;
    try {
      return this.holds(person);
    } finally {
      pool[place] = pool[0];
      pool[0] = first!;
      person.services.length = length;
    }
  }
}

/** Where a row begins, to be gone to. */
function placeOf({ person, locate }: LivePerson, row: Row): Place {
  const span = row.nameSpan();
  const [start, end] = [locate(span.start), locate(span.end)];
  return { range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } }, person: person.ordinal };
}

async function behind(server: LanguageServer, document: OpenDocument, { table, row, column, limit }: z.output<typeof figureRowsParams>): Promise<FigureRowsResult> {
  const extract = await document.checked();
  const { dataYear } = extract.facts;
  const definition = tableOf(table);
  if (definition === undefined || dataYear === undefined || extract.statistics === undefined) return nothing;
  const figure = figureOf(definition, dataYear, row, column, server.language);
  if (figure === undefined) return nothing;
  const finder = new Behind(figure, extract.period);
  const places: Place[] = [];
  for (const one of extract.rows.people()) {
    for (const found of finder.rows(one.person)) {
      if (places.length === limit) return { places, more: true, title: figure.title };
      places.push(placeOf(one, found));
    }
  }
  return { places, more: false, title: figure.title };
}

/** What leads from a figure of the counts to its rows and persons. */
export const figureRows: Feature = {
  register(server) {
    server.connection.onRequest(figureRowsMethod, async (given: unknown) => {
      const params = paramsOf(figureRowsParams, given);
      const document = server.readable(params.uri);
      try {
        return document === undefined ? nothing : await behind(server, document, params);
      } catch (error) {
        // The figure is an old one: the new check shows it anew.
        if (error instanceof Outdated) return nothing;
        throw error;
      }
    });
  },
};
