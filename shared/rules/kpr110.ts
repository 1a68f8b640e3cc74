import { GIVEN, type Row } from '../extract/row.ts';
import { peKjonn } from '../extract/slots.ts';
import { setContent, trimValue } from './edits.ts';
import { type Fix, defineRule, shown } from './rule.ts';

function repair(row: Row, text: string): Fix | undefined {
  const right = text.toUpperCase();
  if (right !== 'M' && right !== 'K') return undefined;
  const made = right === text ? trimValue(row, peKjonn) : setContent(row, peKjonn, right);
  return made && { kind: 'safe', ...made };
}

/** The sex is not M or K. Decides that M and K with white space around them are invalid too, and that removing it is safe. */
export const kpr110 = defineRule({
  id: 'KPR110',
  name: 'sex-invalid',
  severity: 'error',
  registryAction: 'deleteRow',
  actor: 'both',
  summary: { nb: 'Kjønn er ikke M eller K', en: 'Sex is not M or K' },
  sources: ['DOMAIN §0.1', 'DOMAIN §5 E-40', 'RULES KPR110'],
  messages: {
    default: {
      nb: (p, t) => `peKjonn er ${t.quote(p.value!)}, ikke M eller K. ${t.deletesPerson} Kontroller fødselsnummeret, og lag uttrekket på nytt.`,
      en: (p, t) => `peKjonn is ${t.quote(p.value!)}, not M or K. ${t.deletesPerson} Check the national identity number and export again.`,
    },
    blanks: {
      nb: (p, t) => `peKjonn har mellomrom rundt ${p.value}. ${t.deletesPerson} Fjern mellomrommene.`,
      en: (p, t) => `peKjonn has white space around ${p.value}. ${t.deletesPerson} Remove it.`,
    },
  },
  hovers: {
    default: {
      nb: () =>
        'peKjonn skal være M (mann) eller K (kvinne) og utledes av fødselsnummeret. Registeret sletter personen med alle tjenester og opplysninger. Kontroller nummeret i fagsystemet; er det riktig, må leverandøren rette uttrekket. Små bokstaver (m, k) kan rettes trygt her.',
      en: () =>
        'peKjonn must be M (male) or K (female) and is derived from the national identity number. The registry deletes the person with all services and information. Check the number in the record system; if it is right, the vendor must correct the export. Lower case (m, k) can be fixed safely here.',
    },
  },
  check: {
    personRow(row, report) {
      if (row.states[peKjonn] !== GIVEN || !Number.isNaN(row.values[peKjonn])) return;
      const text = row.text(peKjonn);
      report({ row, slot: peKjonn, message: text === 'M' || text === 'K' ? 'blanks' : 'default', params: { value: shown(row, peKjonn) }, fix: repair(row, text) });
    },
  },
});
