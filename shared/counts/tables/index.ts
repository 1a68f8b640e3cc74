import type { TableDefinition } from '../table.ts';
import { answerTables } from './answers.ts';
import { comparisonTables } from './comparison.ts';
import { decisionTables } from './decisions.ts';
import { hourTables } from './hours.ts';
import { indicatorTables, longStayTable } from './indicators.ts';
import { qualityTable } from './quality.ts';
import { recipientTables } from './recipients.ts';
import { serviceTables } from './services.ts';

/** The tables that one extract gives, by number. */
export const tables: readonly TableDefinition[] = [...serviceTables, ...recipientTables, ...hourTables, ...decisionTables, ...answerTables, qualityTable, longStayTable, ...indicatorTables].sort((a, b) =>
  a.id === b.id ? 0 : order(a.id) < order(b.id) ? -1 : 1,
);

/** S before M. */
function order(id: string): string {
  return id.replace('S', '0').replace('M', '1');
}

const byId = new Map([...tables, ...comparisonTables].map((table) => [table.id, table]));

/** The words of a table, its rows and its columns; undefined for a number that there is none of. */
export function tableOf(id: string): TableDefinition | undefined {
  return byId.get(id);
}
