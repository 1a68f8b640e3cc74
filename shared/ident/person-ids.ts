import type { Person } from '../extract/person.ts';
import type { Record } from '../extract/record.ts';
import { GIVEN } from '../extract/row.ts';
import { pePeID } from '../extract/slots.ts';
import { Linter } from '../lint/linter.ts';
import type { Located } from './judge.ts';

/** A person of an extract. */
export interface PersonId extends Located {
  /** pePeID */
  readonly id: number;
}

/** Reads of an extract only its header and the ids of its persons; no rule runs. Persons whose id is missing or wrong are passed over. */
export class PersonIds extends Linter {
  constructor(private readonly onPerson: (person: PersonId) => void) {
    super({ rules: [], year: undefined, fallbackYear: undefined }, { add: () => undefined, ruleThrew: () => undefined });
  }

  override person(person: Person, record: Record): void {
    this.persons++;
    this.services += person.services.length;
    if (record.faults.length > 0) this.broken = true;
    const { row, ordinal } = person;
    if (row.states[pePeID] !== GIVEN) return;
    const { placer } = this;
    placer.enter(record);
    placer.person = person;
    const place = { row, slot: pePeID };
    this.onPerson({
      id: row.values[pePeID]!,
      ordinal,
      row: row.name,
      place: () => ({ range: placer.rangeOf(place), path: placer.pathOf(row, pePeID) }),
    });
    placer.person = undefined;
  }
}
