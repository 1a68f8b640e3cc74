import type { Element } from '../model.ts';
import { fieldsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { anyOf, nameOf } from './put.ts';
import { oneOf } from './service-rows.ts';

/** Two fields that have changed places, or the last row of a kind behind all others. */
export const fault: Fault = {
  rule: 'KPR005',
  person(person, { random }) {
    return anyOf(random, [
      () => {
        const row = oneOf(random, [person, ...rowsOf(person)], (one) => fieldsOf(one).length > 1);
        if (row === undefined) return undefined;
        const at = random.int(0, fieldsOf(row).length - 2);
        const [first, second] = [row.children[at]!, row.children[at + 1]!];
        row.children = row.children.toSpliced(at, 2, second, first);
        return nameOf(first);
      },
      () => {
        const rows = rowsOf(person);
        const row = oneOf(random, rows, (one) => isLastOfKind(one, rows) && one.name !== rows.at(-1)!.name);
        if (row === undefined) return undefined;
        person.children = [...person.children.filter((child) => child !== row), row];
        return nameOf(row);
      },
    ]);
  },
};

function isLastOfKind(row: Element, rows: readonly Element[]): boolean {
  return rows.findLast(({ name }) => name === row.name) === row;
}
