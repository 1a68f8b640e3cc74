import { rowKinds } from '../extract/person.ts';
import type { Rows } from '../extract/person.ts';
import type { Row } from '../extract/row.ts';
import { fnFnID } from '../extract/slots.ts';
import { type Reporter, defineRule } from './rule.ts';

/** The slot of the row's own key, the same in every kind of row. */
const key = fnFnID;

/** Whether the keys grow from row to row, as they nearly always do: then none stands twice. */
function areAscending(rows: Rows): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < rows.length; i++) {
    const value = rows.pool[i]!.values[key]!;
    if (!(value > last)) return false;
    last = value;
  }
  return true;
}

function compare(rows: Rows, report: Reporter): void {
  const seen = new Map<number, Row>();
  for (let i = 0; i < rows.length; i++) {
    const row = rows.at(i);
    const value = row.values[key]!;
    // Longer ids cannot be compared exactly; KPR105 has them.
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) continue;
    const first = seen.get(value);
    if (first === undefined) seen.set(value, row);
    else report({ row, slot: key, message: 'default', params: { field: row.field(key).name, row: row.name }, related: [{ row: first, slot: key, note: 'first' }] });
  }
}

/** Two rows of a kind of one person have the same key. */
export const kpr107 = defineRule({
  id: 'KPR107',
  name: 'duplicate-row-key',
  severity: 'error',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Samme id på to rader', en: 'The same id on two rows' },
  sources: ['DOMAIN §0', 'RULES KPR107'],
  messages: {
    default: {
      nb: (p, t) => `${p.field} er den samme som i en tidligere ${p.row}. ${t.keepsRow('de to kan ikke skilles')} Rett uttrekket.`,
      en: (p, t) => `${p.field} is the same as in an earlier ${p.row}. ${t.keepsRow('the two cannot be told apart')} Correct the export.`,
    },
    first: { nb: () => 'den første raden', en: () => 'the first row' },
  },
  hovers: {
    default: {
      nb: () =>
        'Hver rad av et slag skal ha sin egen id hos personen. To rader med samme id kan overskrive hverandre i registeret, eller den ene telles ikke. Er radene like ellers, er det trolig en dobbel rad. Send funnet til leverandøren.',
      en: () =>
        'Every row of a kind must have an id of its own within the person. Two rows with the same id can overwrite each other in the registry, or one is not counted. If the rows are otherwise alike, it is probably a duplicate. Send the finding to the vendor.',
    },
  },
  check: {
    person(person, report) {
      for (let i = 0; i < rowKinds.length; i++) {
        const rows = person.rowsOf(rowKinds[i]!);
        if (rows.length > 1 && !areAscending(rows)) compare(rows, report);
      }
    },
  },
});
