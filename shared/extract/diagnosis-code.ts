/** The two codebooks of diagnoses and the forms of their codes (RULES KPR209). Asked for every DIAGNOSE: what is right is seen by its bytes. */
import type { Row } from './row.ts';
import { diDiagKode, diKodeVersjon } from './slots.ts';

const forms = {
  'ICPC-2': /^[A-Z]\d\d$/,
  'ICD-10': /^[A-Z]\d\d(\.?[0-9A-Z]{1,2})?$/,
} as const;

export type Codebook = keyof typeof forms;

const codebooks = Object.keys(forms) as Codebook[];
const spellings = codebooks.map((name) => Uint8Array.from(name, (c) => c.charCodeAt(0)));

/** The codebook that diKodeVersjon names; undefined where it names none. */
export function codebookOf(row: Row): Codebook | undefined {
  const { bytes, origin } = row.source;
  const start = origin + row.at(diKodeVersjon).start;
  const length = row.valueLength(diKodeVersjon);
  for (let i = 0; i < spellings.length; i++) if (isSpelled(bytes, start, length, spellings[i]!)) return codebooks[i];
  // References, or no codebook.
  const text = row.text(diKodeVersjon);
  return codebooks.find((name) => name === text);
}

/** Whether diDiagKode has the form of the codebook's codes. */
export function hasFormOf(codebook: Codebook, row: Row): boolean {
  const { bytes, origin } = row.source;
  const start = origin + row.at(diDiagKode).start;
  // The bare letter and two digits are a code in both.
  if (row.valueLength(diDiagKode) === 3 && isLetter(bytes[start]!) && isDigit(bytes[start + 1]!) && isDigit(bytes[start + 2]!)) return true;
  return forms[codebook].test(row.text(diDiagKode));
}

function isSpelled(bytes: Uint8Array, start: number, length: number, spelling: Uint8Array): boolean {
  if (length !== spelling.length) return false;
  for (let i = 0; i < length; i++) if (bytes[start + i] !== spelling[i]) return false;
  return true;
}

function isLetter(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
