import { mayBecomeAlike } from '../extract/alike.ts';
import type { Person } from '../extract/person.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { fnPeID, pePeID } from '../extract/slots.ts';
import { type Fix, type Reporter, defineRule } from './rule.ts';

/** The slot of xxPeID, the same in every kind of row. */
const xxPeID = fnPeID;

const isKey = (text: string): boolean => /^\d{1,10}$/.test(text);

function compare(row: Row, person: Person, report: Reporter, mayBeSet = true): void {
  if (row.values[xxPeID] === person.row.values[pePeID]) return;
  if (row.states[xxPeID] !== GIVEN || person.row.states[pePeID] !== GIVEN || !isKey(row.text(xxPeID))) return;
  report({
    row,
    slot: xxPeID,
    message: 'default',
    params: { field: row.field(xxPeID).name },
    related: [{ row: person.row, slot: pePeID, note: 'person' }],
    fix: mayBeSet ? setToPerson(row, person) : undefined,
  });
}

function setToPerson(row: Row, person: Person): Fix | undefined {
  const id = person.row.text(pePeID);
  if (!row.replaceable(xxPeID) || !isKey(id)) return undefined;
  return { kind: 'suggested', title: 'setField', params: { field: row.field(xxPeID).name, value: { personal: id } }, edits: [{ ...row.at(xxPeID), text: id }] };
}

/**
 * A row's id of its person is another one than that of the person around it. The rule decides that the person's is not
 * offered for a service that would then be like another one (KPR604): it may well be somebody else's.
 */
export const kpr106 = defineRule({
  id: 'KPR106',
  name: 'row-belongs-to-another-person',
  severity: 'error',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Raden hører til en annen person', en: 'The row belongs to another person' },
  sources: ['DOMAIN §0', 'RULES KPR106'],
  messages: {
    default: {
      nb: (p, t) => `${p.field} er en annen enn pePeID. ${t.keepsRow('den kan havne på en annen person')} Rett uttrekket.`,
      en: (p, t) => `${p.field} is another id than pePeID. ${t.keepsRow('it may end up with another person')} Correct the export.`,
    },
    person: { nb: () => 'personens id', en: () => 'the person’s id' },
  },
  hovers: {
    default: {
      nb: () =>
        'Raden står inne i én person, men peker på en annen. Hvem registeret gir den til, er ikke kjent, så ingen av de to kan regnes som riktig. Be leverandøren finne ut hvem raden gjelder. Å sette personens egen id er bare et forslag.',
      en: () =>
        'The row stands inside one person but points at another. Whom the registry gives it to is not known, so neither of the two can be trusted. Ask the vendor to find out whom the row concerns. Setting the person’s own id is only a suggestion.',
    },
  },
  check: {
    personInformation: (row, report, _context, person) => compare(row, person, report),
    functionScore: (row, report, _context, person) => compare(row, person, report),
    service: (row, report, _context, person) => compare(row, person, report, row.values[xxPeID] === person.row.values[pePeID] || !mayBecomeAlike(row, person.services, [xxPeID])),
    diagnosis: (row, report, _context, person) => compare(row, person, report),
    specialistStay: (row, report, _context, person) => compare(row, person, report),
  },
});
