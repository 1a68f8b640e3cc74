import type { Status } from '../shared/protocol.ts';
import type { Language, Severity } from '../shared/rules/rule.ts';
import type { RegistryAction } from '../shared/extract/format.ts';
import { en } from './texts-en.ts';
import { nb } from './texts-nb.ts';

export type Totals = Readonly<Record<Severity, number>>;

/** Everything that the extension says, in one language. Sentences end with a full stop; labels do not. */
export interface Texts {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly actions: Readonly<Record<RegistryAction, string>>;
  /** `315 feil, 285 advarsler, 264 opplysninger`; what there is none of is left out. */
  readonly totals: (totals: Totals) => string;
  readonly number: (n: number) => string;
  readonly milliseconds: (ms: number) => string;
  /** The time of day: `08.42`, `08:42`. */
  readonly time: (at: Date) => string;

  readonly status: {
    readonly name: string;
    readonly checking: string;
    readonly notExtract: string;
    readonly unchecked: string;
    readonly partial: string;
    readonly stopped: string;
    readonly fromDisk: string;
    readonly checkedAt: (time: string, elapsed: string) => string;
    readonly showFindings: string;
    readonly why: string;
  };

  /** Why a file is not checked, or not to its end, in plain words. */
  readonly why: {
    readonly noFile: string;
    readonly notXml: (language: string) => string;
    readonly elsewhere: (scheme: string) => string;
    readonly waiting: string;
    readonly tooLarge: string;
    readonly serverStopped: string;
    readonly checked: (name: string, totals: string) => string;
    readonly reasons: Readonly<Record<NonNullable<Status['reason']>, (detail: string) => string>>;
    readonly rulesStopped: (rules: string) => string;
    readonly configFault: (file: string, fault: string) => string;
  };

  readonly view: {
    readonly title: string;
    readonly badge: (errors: number) => string;
    readonly capped: (shown: number, total: number) => string;
    readonly listed: (listed: number, total: number) => string;
    readonly place: (line: number, person: number) => string;
    readonly none: string;
  };

  readonly check: {
    readonly files: (n: number) => string;
    readonly progress: string;
    readonly chooseFolder: string;
    readonly folderButton: string;
    readonly nothing: string;
    readonly foreign: (n: number) => string;
    readonly left: (n: number) => string;
    readonly problems: (n: number) => string;
    readonly large: (name: string) => string;
    readonly noDisk: string;
  };

  readonly fix: {
    readonly none: string;
    readonly done: (n: number) => string;
    readonly rest: string;
    readonly notOpen: string;
    readonly failed: string;
  };

  readonly generate: {
    readonly persons: string;
    readonly personsRange: string;
    readonly faults: string;
    readonly faultsHint: string;
    readonly making: string;
  };

  readonly rule: {
    readonly choose: string;
  };

  readonly report: {
    readonly hide: string;
    /** Which numbers of persons are hidden; the first is proposed. */
    readonly hiding: readonly (readonly [below: 0 | 5 | 10, label: string, detail: string])[];
    /** At the end of the file's name. */
    readonly suffix: string;
    readonly making: string;
    readonly saved: (name: string) => string;
    readonly failed: (why: string) => string;
  };

  readonly server: {
    readonly restarted: string;
    readonly gaveUp: string;
    readonly setAside: (name: string) => string;
    readonly failed: string;
    readonly byHand: string;
  };

  readonly buttons: {
    readonly showFindings: string;
    readonly openFile: string;
    readonly checkFromDisk: string;
    readonly settings: string;
    readonly restart: string;
    readonly log: string;
    readonly changeLanguageMode: string;
  };
}

const byLanguage: Readonly<Record<Language, Texts>> = { nb, en };

export function textsIn(language: Language): Texts {
  return byLanguage[language];
}
