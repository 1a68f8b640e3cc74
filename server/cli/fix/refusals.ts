import type { Localized } from '../../../shared/rules/rule.ts';

/** Why a file that could be fixed was not. */
export type Refusal = 'link' | 'changed' | 'worse' | 'broken' | 'archive' | 'not-a-file' | 'own-copy' | Unwritten;

/** The word of the operating system, and the copy that could not be made, where it was one. */
interface Unwritten {
  readonly code: string;
  readonly copy?: string;
}

/** What the tool says of it, with what to do. */
export function refusalText(refusal: Refusal, path: string): Localized {
  if (typeof refusal === 'object') {
    const { code, copy } = refusal;
    if (copy !== undefined) return { nb: `${path} er ikke kopiert: ${copy} kan ikke skrives (${code}).`, en: `${path} has not been copied: ${copy} cannot be written (${code}).` };
    return { nb: `${path} kan ikke skrives (${code}). Filen er som før.`, en: `${path} cannot be written (${code}). The file is as before.` };
  }
  switch (refusal) {
    case 'link':
      return { nb: `${path} er ikke rettet: en lenke fører ut av det som er oppgitt. Oppgi filen der den er.`, en: `${path} has not been fixed: a link leads out of what was given. Name the file where it is.` };
    case 'changed':
      return { nb: `${path} er ikke rettet: filen ble endret etter at den ble kontrollert. Kjør på nytt.`, en: `${path} has not been fixed: it changed after it had been checked. Run again.` };
    case 'worse':
      return { nb: `${path} er ikke rettet fullt ut: det ville gitt flere feil enn før. Meld fra.`, en: `${path} has not been fixed to the end: that would have left more errors than before. Report this.` };
    case 'broken':
      return { nb: `${path} er ikke rettet: XML-en er brutt. Rett den først.`, en: `${path} has not been fixed: its XML is broken. Correct that first.` };
    case 'archive':
      return { nb: `${path} er ikke rettet: pakkede filer rettes ikke. Pakk ut, og rett filen.`, en: `${path} has not been fixed: compressed files are not. Unpack it, and fix the file.` };
    case 'not-a-file':
      return { nb: `${path} er ikke rettet: den er ikke en vanlig fil.`, en: `${path} has not been fixed: it is no ordinary file.` };
    case 'own-copy':
      return { nb: `${path} er ikke kopiert: plassen i --fix-to er en annen fils, eller en lenke ut av mappen. Velg en annen mappe.`, en: `${path} has not been copied: its place in --fix-to is another file’s, or a link out of the folder. Choose another folder.` };
  }
}
