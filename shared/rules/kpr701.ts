import { isEmptyInformation } from '../extract/empty-information.ts';
import type { Person } from '../extract/person.ts';
import type { Row } from '../extract/row.ts';
import { pePeID, poPeID } from '../extract/slots.ts';
import { holdsUnknown } from '../extract/unknown-content.ts';
import { removeRow } from './edits.ts';
import { type Fix, ROW, defineRule } from './rule.ts';

/**
 * A PERSONOPPL without content. The rule decides that the row is not offered to be removed where the person would be left
 * without any row (KPR109), or where it holds something that the format does not know: somebody may have meant something by it;
 * nor where it may be another person's (KPR106).
 */
export const kpr701 = defineRule({
  id: 'KPR701',
  name: 'empty-person-information',
  severity: 'warning',
  registryAction: 'none',
  actor: 'vendor',
  summary: { nb: 'Personopplysning uten innhold', en: 'Person information without content' },
  sources: ['DOMAIN §5 E-23', 'RULES KPR701'],
  messages: {
    default: {
      nb: (_p, t) => `PERSONOPPL har bare id og datoer. ${t.keepsRow('den sier ingenting')} Be leverandøren utelate den.`,
      en: () => 'PERSONOPPL has nothing but ids and dates. The registry keeps the row, but it says nothing. Ask the vendor to leave it out.',
    },
  },
  hovers: {
    default: {
      nb: () => 'Raden inneholder ingen av opplysningene den er til for. Slike rader er kjent fra FHIs notat om 2023-tallene. Raden kan fjernes trygt i filen, men feilen ligger i uttrekket.',
      en: () => "The row holds none of the information it exists for. Such rows are known from FHI's note on the 2023 data. It can be removed safely from the file, but the fault is in the export.",
    },
  },
  check: {
    personInformation(row, report, _context, person) {
      if (!isEmptyInformation(row)) return;
      report({ row, slot: ROW, message: 'default', fix: removal(row, person) });
    },
  },
});

function removal(row: Row, person: Person): Fix | undefined {
  const isAnothers = row.given(poPeID) && row.values[poPeID] !== person.row.values[pePeID];
  return isAnothers || !hasOtherRows(person) || holdsUnknown(row) ? undefined : { kind: 'safe', ...removeRow(row) };
}

/** Whether rows are left when all PERSONOPPL without content are gone. */
function hasOtherRows({ services, functions, personInformation }: Person): boolean {
  if (services.length + functions.length > 0) return true;
  for (let i = 0; i < personInformation.length; i++) if (!isEmptyInformation(personInformation.at(i))) return true;
  return false;
}
