import { isEmptyInformation } from '../extract/empty-information.ts';
import { ABSENT, type Row } from '../extract/row.ts';
import { iiKomnr, kontaktEpost, kontaktNavn, peKjonn, tjInstOrgnr } from '../extract/slots.ts';
import { defineRule } from './rule.ts';
import { consequence, fault } from './schema-fault.ts';

/** Whether another rule says that the field is missing: KPR102, KPR111, KPR113 of a blank one, KPR501, KPR701. */
function isSaidElsewhere(row: Row, slot: number): boolean {
  const blank = row.states[slot] !== ABSENT;
  switch (row.name) {
    case 'INNHINFO':
      return blank && slot === iiKomnr;
    case 'iiKontakt':
      return blank && slot >= kontaktNavn && slot <= kontaktEpost;
    case 'PERSON':
      return blank && slot === peKjonn;
    case 'TJENESTE':
      return slot === tjInstOrgnr;
    case 'PERSONOPPL':
      return row.field(slot).expected === true && isEmptyInformation(row);
    default:
      return false;
  }
}

/**
 * What the schema or the register demands is missing. Where only the register misses it (a blank element, or one that the
 * 2018 schema leaves optional) it does nothing about it, and the finding is an info.
 */
export const kpr006 = defineRule({
  id: 'KPR006',
  name: 'missing-element',
  severity: 'error',
  registryAction: 'none',
  actor: 'vendor',
  breaksSchema: true,
  summary: { nb: 'Obligatorisk element eller attributt mangler', en: 'Mandatory element or attribute is missing' },
  sources: ['DOMAIN §0', 'DOMAIN §0.1', 'RULES KPR006'],
  messages: {
    field: {
      nb: (p, t) => `${p.field} mangler i ${p.row}. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.field} is missing in ${p.row}. ${consequence(p, t)} Correct the export.`,
    },
    contacts: {
      nb: (p, t) => `${p.row} skal ha minst to iiKontakt. ${consequence(p, t)} Rett uttrekket.`,
      en: (p, t) => `${p.row} needs at least two iiKontakt. ${consequence(p, t)} Correct the export.`,
    },
    blank: {
      nb: (p) => `${p.field} er tom, men registeret forventer en verdi. Fyll ut feltet.`,
      en: (p) => `${p.field} is empty, but the registry expects a value. Fill it in.`,
    },
    expected: {
      nb: (p) => `${p.field} mangler. Skjemaet tillater det, men registeret forventer en verdi. Fyll ut feltet.`,
      en: (p) => `${p.field} is missing. The schema allows that, but the registry expects a value. Fill it in.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'Formatet krever dette i hver rad av slaget, og skjemaet avviser en melding uten det. Mangler en id, kan registeret ikke plassere raden. Det er uttrekket som utelater det: send funnet til leverandøren.',
      en: () =>
        'The format demands this in every row of the kind, and the schema rejects a message without it. Where an id is missing, the registry cannot place the row. It is the export that leaves it out: send the finding to the vendor.',
    },
    blank: {
      nb: () => 'Elementet er der, men uten innhold. Skjemaet godtar det, og registeret gjør ingenting, men opplysningen mangler. Se om den finnes i fagsystemet, og om uttrekket tar den med.',
      en: () => 'The element is there, but without content. The schema accepts that and the registry does nothing, but the information is missing. See whether the record system holds it, and whether the export includes it.',
    },
    expected: {
      nb: () => 'Registerets egen kontroll forventer dette feltet, men skjemaet krever det ikke, og registeret gjør ingenting når det mangler. Se om opplysningen finnes i fagsystemet, og om uttrekket tar den med.',
      en: () => 'The registry’s own check expects this field, but the schema does not demand it, and the registry does nothing where it is missing. See whether the record system holds it, and whether the export includes it.',
    },
  },
  check: {
    problem({ code, row, slot, start, end, detail }, report) {
      if (code === 'missing-rows') {
        // Without INNHINFO the register has neither iiKomnr nor the period, and rejects the message for that.
        const action = detail === 'INNHINFO' ? 'rejectMessage' : 'none';
        report({ row, slot, span: { start, end }, message: detail === 'iiKontakt' ? 'contacts' : 'field', params: { field: detail, ...fault(row.name, action) }, registryAction: action });
      }
      if (code !== 'missing' || isSaidElsewhere(row, slot)) return;
      const { name, action, required } = row.field(slot);
      const absent = row.states[slot] === ABSENT;
      if (required && absent) {
        report({ row, slot, message: 'field', params: { field: name, ...fault(row.name, action?.missing) }, registryAction: action?.missing ?? 'none' });
      } else report({ row, slot, message: absent ? 'expected' : 'blank', params: { field: name }, severity: 'info', actor: 'both' });
    },
  },
});
