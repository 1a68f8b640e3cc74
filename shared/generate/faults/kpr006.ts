import { childrenOf, removeField } from '../edit.ts';
import { idsOf, rowsOf } from './any-row.ts';
import type { Fault } from './fault.ts';
import { anyOf, nameOf } from './put.ts';
import { oneOf } from './service-rows.ts';

/** A row without an id, or without a field that every row of its kind has and no other rule needs. */
export const fault: Fault = {
  rule: 'KPR006',
  person(person, { random }) {
    const without = (kind: string, fields: readonly string[]) => () => {
      const row = oneOf(random, childrenOf(person, kind), () => true);
      return row && removeField(row, random.pick(fields)) ? nameOf(row) : undefined;
    };
    return anyOf(random, [
      without('FUNKSJON', ['fnTilDato']),
      without('DIAGNOSE', ['diKodeVersjon', 'diDiagKode', 'diTilDato']),
      () => {
        const row = oneOf(random, rowsOf(person), () => true);
        return row && removeField(row, random.chance(0.5) ? idsOf(row).own[0] : idsOf(row).person[0]) ? nameOf(row) : undefined;
      },
    ]);
  },
};
