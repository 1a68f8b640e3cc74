import type { Localized } from '../../rules/rule.ts';
import { DEFAULT_TYPES } from '../assessment.ts';
import type { CountOptions } from '../options.ts';

/** What Måltall 1 demands, with these options. */
export function assessed({ nineIsValid = true, functionTypes = DEFAULT_TYPES }: CountOptions): Localized {
  const types = functionTypes === 1 ? { nb: 'type 1', en: 'type 1' } : { nb: `alle typer 1–${functionTypes}`, en: `all types 1–${functionTypes}` };
  return {
    nb: `Gyldig skår på ${types.nb} (9 ${nineIsValid ? 'medregnet' : 'ikke medregnet'}), minst én datert i året. Kildene sier ikke om 9 er gyldig.`,
    en: `A valid score on ${types.en} (9 ${nineIsValid ? 'included' : 'not included'}), at least one dated in the year. The sources do not say whether 9 is valid.`,
  };
}

/** Sentences that stand beside several tables (DOMAIN §6.0 "What is counted, decided"). */
export const notes = {
  register: {
    nb: 'Tallene viser det registeret har etter mottak: rader det sletter er ikke med, og verdier det nuller regnes som ubesvart.',
    en: 'The figures show what the registry holds after reception: rows that it deletes are left out, and values that it sets to NULL count as missing.',
  },
  severalServices: {
    nb: 'En person kan ha flere tjenester og regnes én gang for hver; radene summerer seg ikke til mottakerne i alt.',
    en: 'A person may have several services and counts once for each; the rows do not add up to all recipients.',
  },
  housing: { nb: 'Kode 12 og 13 regnes som 29.', en: 'Codes 12 and 13 count as 29.' },
  needUndefined: {
    nb: 'Av bistandsbehovet er bare «uoppgitt» definert i kildene: ingen skår fra 1 til 5. De andre nivåene krever at grensene oppgis.',
    en: 'Of the need of help, the sources define only “not stated”: no score from 1 to 5. The other levels need thresholds from the user.',
  },
  newestInformation: {
    nb: 'Svarene er de i den nyeste raden med personopplysninger.',
    en: 'The answers are those of the newest row of person information.',
  },
  assessed: assessed({}),
  noPopulation: { nb: 'Andelen av befolkningen krever at folketall oppgis.', en: 'The share of the population needs population figures from the user.' },
} as const satisfies Record<string, Localized>;

export const during: Localized = { nb: 'Unike tjenestemottakere gjennom året', en: 'Unique recipients during the year' };
export const onLastDay: Localized = { nb: 'Unike tjenestemottakere per 31.12.', en: 'Unique recipients on 31 December' };
