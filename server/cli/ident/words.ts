import type { Localized } from '../../../shared/rules/rule.ts';
import { textsOf } from '../../../shared/rules/texts.ts';
import type { Trouble } from './ident-file.ts';

type MessageTrouble = Extract<Trouble, { message: string }>;

/** Why a file could not be taken for an ident message, and what to do. */
export function troubleText({ path, message, line }: MessageTrouble): Localized {
  const nbLine = line < 0 ? '' : ` på linje ${textsOf('nb').number(line + 1)}`;
  const enLine = line < 0 ? '' : ` in line ${textsOf('en').number(line + 1)}`;
  switch (message) {
    case 'other':
      return {
        nb: `${path} er verken en identmelding (KPR_IDE) eller et KPR-uttrekk. Oppgi filen som har PasientIdent i seg.`,
        en: `${path} is neither an ident message (KPR_IDE) nor a KPR extract. Name the file that holds PasientIdent.`,
      };
    case 'no-entries':
      return {
        nb: `${path} har ingen PasientIdent, og er ikke en identmelding (KPR_IDE). Kontroller at det er rett fil.`,
        en: `${path} has no PasientIdent, and is no ident message (KPR_IDE). Check that it is the right file.`,
      };
    case 'doctype':
      return {
        nb: `${path} har en DOCTYPE${nbLine}, og er ikke lest. Registeret tar ikke imot slike. Lag identmeldingen på nytt.`,
        en: `${path} has a DOCTYPE${enLine} and has not been read. The registry takes none. Export the ident message again.`,
      };
    case 'too-large':
      return {
        nb: `${path} har mer enn 1 MB utenom PasientIdent${nbLine}, og er ikke lest. Kontroller at det er en identmelding.`,
        en: `${path} has more than 1 MB beside PasientIdent${enLine} and has not been read. Check that it is an ident message.`,
      };
    case 'broken':
      return {
        nb: `${path}: XML-en brytes${nbLine}, og ingenting sies om filen. Lag identmeldingen på nytt.`,
        en: `${path}: the XML breaks${enLine}, and nothing is said of the file. Export the ident message again.`,
      };
  }
}

/** What could not be compared, though everything could be read. */
export const notes = {
  withoutExtract: (path: string): Localized => ({
    nb: `${path}: uttrekket til meldingen er ikke oppgitt. Identene er kontrollert hver for seg.`,
    en: `${path}: the extract of this message is not given. Its identities have been checked by themselves.`,
  }),
  withoutMessage: (path: string): Localized => ({
    nb: `${path}: identmeldingen til uttrekket er ikke oppgitt, eller gjelder en annen kommune eller et annet år.`,
    en: `${path}: the ident message of this extract is not given, or is of another municipality or year.`,
  }),
  tooFew: (municipalities: number, least: number): Localized => ({
    nb: `KPR905 sammenligner minst ${least} kommuners identmeldinger; her er det ${municipalities}.`,
    en: `KPR905 compares the ident messages of at least ${least} municipalities; here there are ${municipalities}.`,
  }),
};
