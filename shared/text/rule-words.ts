import type { RegistryAction } from '../extract/format.ts';
import type { Actor, Language, Severity } from '../rules/rule.ts';

/** What severity, consequence and responsibility are called, in one language. */
export interface RuleWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** What the registry does, as a verb in the middle of a line. */
  readonly actions: Readonly<Record<RegistryAction, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
}

const words: Readonly<Record<Language, RuleWords>> = {
  nb: {
    severity: { error: 'feil', warning: 'advarsel', info: 'opplysning' },
    actions: { rejectMessage: 'avviser meldingen', deleteRow: 'sletter rader', setNull: 'nuller verdier', none: 'beholder' },
    actors: { municipality: 'kommunen', vendor: 'leverandøren', both: 'kommunen og leverandøren' },
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    actions: { rejectMessage: 'rejects the message', deleteRow: 'deletes rows', setNull: 'sets to NULL', none: 'keeps' },
    actors: { municipality: 'the municipality', vendor: 'the vendor', both: 'the municipality and the vendor' },
  },
};

export function ruleWords(language: Language): RuleWords {
  return words[language];
}
