import { codebookOf, hasFormOf } from '../extract/diagnosis-code.ts';
import { GIVEN, type Row } from '../extract/row.ts';
import { diDiagKode, diKodeVersjon } from '../extract/slots.ts';
import { type NewFinding, defineRule, shown } from './rule.ts';

function padded(row: Row, slot: number): NewFinding {
  return { row, slot, message: 'padded', params: { field: row.field(slot).name, value: shown(row, slot) }, actor: 'vendor' };
}

/**
 * diKodeVersjon names no codebook, or diDiagKode has not that codebook's form. A code whose codebook is unknown or missing
 * is not judged.
 */
export const kpr209 = defineRule({
  id: 'KPR209',
  name: 'diagnosis-code-format',
  severity: 'warning',
  registryAction: 'none',
  actor: 'both',
  summary: { nb: 'Diagnosekode i ukjent form', en: 'Diagnosis code of unknown form' },
  sources: ['DOMAIN §3 DIAGNOSE', 'RULES KPR209'],
  messages: {
    codebook: {
      nb: (p, t) => `diKodeVersjon er ${t.quote(p.value!)}, ikke ICPC-2 eller ICD-10. ${t.keepsRow('koden kan ikke leses')} Rett uttrekket.`,
      en: (p, t) => `diKodeVersjon is ${t.quote(p.value!)}, not ICPC-2 or ICD-10. ${t.keepsRow('the code cannot be read')} Correct the export.`,
    },
    form: {
      nb: (p, t) => `diDiagKode ${t.quote(p.value!)} er ikke en kode i ${p.codebook}. ${t.keepsValue('diagnosen kan ikke leses')} Rett koden.`,
      en: (p, t) => `diDiagKode ${t.quote(p.value!)} is no code of ${p.codebook}. ${t.keepsValue('the diagnosis cannot be read')} Correct it.`,
    },
    padded: {
      nb: (p, t) => `${p.field} har mellomrom rundt ${p.value}. ${t.keepsRow('koden kan ikke leses')} Fjern dem i uttrekket.`,
      en: (p, t) => `${p.field} has white space around ${p.value}. ${t.keepsRow('the code cannot be read')} Remove it in the export.`,
    },
    codebookOf: { nb: () => 'kodeverket', en: () => 'the codebook' },
  },
  hovers: {
    codebook: {
      nb: () =>
        'diKodeVersjon skal være ICPC-2 eller ICD-10, skrevet slik. Ellers vet ingen hvilket kodeverk diagnosekoden hører til, og diagnosen kan ikke brukes. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () =>
        'diKodeVersjon must be ICPC-2 or ICD-10, spelled like that. Otherwise nobody knows which codebook the code belongs to, and the diagnosis cannot be used. The fault is in the export: send the finding to the vendor.',
    },
    padded: {
      nb: () => 'Mellomrom og linjeskift foran og bak er en del av teksten, så dette er ikke kodeverket eller koden som står der. Feilen ligger i uttrekket: send funnet til leverandøren.',
      en: () => 'Blanks and line breaks in front and behind are part of the text, so that this is not the codebook or the code that it seems to be. The fault is in the export: send the finding to the vendor.',
    },
    form: {
      nb: () =>
        'Koder i ICPC-2 er en stor bokstav og to sifre (P70); i ICD-10 kan én eller to tegn følge etter (F00.1, G309). Her er formen en annen; ofte er kodeverkene forvekslet, eller teksten står sammen med koden. Kontroller diagnosen i fagsystemet.',
      en: () =>
        'Codes of ICPC-2 are a capital letter and two digits (P70); in ICD-10 one or two characters may follow (F00.1, G309). This one has another form; often the codebooks have been confused, or the text stands with the code. Check the diagnosis in the record system.',
    },
  },
  check: {
    diagnosis(row, report) {
      if (row.states[diKodeVersjon] !== GIVEN) return;
      const codebook = codebookOf(row);
      if (codebook === undefined) {
        report({ row, slot: diKodeVersjon, message: 'codebook', params: { value: shown(row, diKodeVersjon) }, actor: 'vendor' });
        return;
      }
      if (row.isPadded(diKodeVersjon)) report(padded(row, diKodeVersjon));
      if (row.states[diDiagKode] !== GIVEN) return;
      if (!hasFormOf(codebook, row)) {
        const related = [{ row, slot: diKodeVersjon, note: 'codebookOf' }];
        report({ row, slot: diDiagKode, message: 'form', params: { value: shown(row, diDiagKode), codebook }, actor: 'municipality', related });
      } else if (row.isPadded(diDiagKode)) report(padded(row, diDiagKode));
    },
  },
});
