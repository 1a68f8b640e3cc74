import { chosen } from '../../../shared/counts/tables/chosen.ts';
import type { Table } from '../../../shared/counts/result.ts';
import type { Suppressed } from '../../../shared/counts/suppress/suppress.ts';
import { isRejected } from '../../../shared/report/outcome.ts';
import { repeatedIn } from './count-verdict.ts';
import type { CountFormat } from './count-format.ts';
import { tableViews } from './count-tables.ts';
import { codeShown } from './extract-facts.ts';
import { oneLine } from './lines.ts';

/**
 * One JSON document (docs/kpr-lint-count.schema.json), a table a line. Rows and columns are named by keys that never
 * change; titles, populations and notes are in the reader's language.
 */
export const countJson: CountFormat = function* (counted, { language, version, tables: asked }) {
  const { file, result, previous, doubt, options, suppressed } = counted;
  const { schemaVersion, dataYear, municipality, tables, ...figures } = result;
  const views = tableViews(counted, language, asked);
  const head = {
    schemaVersion,
    tool: { name: 'kpr-lint', version },
    path: file.path,
    dataYear,
    municipality: codeShown(municipality, 'masked'),
    district: codeShown(file.district, 'masked'),
    previous: previous ?? null,
    suppressed: suppressed ?? null,
    doubt: doubt === undefined ? null : oneLine(doubt[language]),
    rejected: isRejected(file),
    repeatedPersons: repeatedIn(file),
    options: chosen(options),
    ...figures,
  };
  yield `{\n${Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')},\n  "tables": {`;
  let separator = '\n';
  for (const { id, title, population, notes } of views) {
    const table: Table<Suppressed> = tables[id]!;
    yield `${separator}    ${JSON.stringify(id)}: ${JSON.stringify({ title, population, notes, ...table })}`;
    separator = ',\n';
  }
  yield views.length > 0 ? '\n  }\n}\n' : '}\n}\n';
};
