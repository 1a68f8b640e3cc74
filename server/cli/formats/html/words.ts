import type { NotRun } from '../../../../shared/report/report.ts';
import type { Language, Severity } from '../../../../shared/rules/rule.ts';
import { type Words, wordsOf } from '../words.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';

/** What the report says besides what every format says (../words.ts). `n` of `all` files are meant where there are several. */
export interface ReportWords {
  readonly title: (name: string) => string;
  readonly titleOfSeveral: (files: number) => string;
  readonly facts: Readonly<Record<'file' | 'municipality' | 'format' | 'system' | 'content' | 'size' | 'checked', string>>;
  readonly inShort: string;
  /** What becomes of the files, one sentence for the worst that is known. */
  readonly verdict: {
    readonly notChecked: (n: number, all: number) => string;
    readonly rejected: (n: number, all: number) => string;
    readonly loss: Verdict;
    readonly wrong: Verdict;
    readonly look: Verdict;
    readonly clean: Verdict;
    /** What becomes of the findings that a baseline accepts. */
    readonly acceptedStay: string;
    /** With no finding, the numbers may be wrong all the same. */
    readonly ask: string;
  };
  /** What follows a number in the summary: what it counts, in bold, then more. */
  readonly rejects: (n: number) => string;
  readonly deletes: (n: number) => string;
  readonly wholePerson: (person: string) => string;
  readonly nulls: (n: number) => string;
  readonly nullsExplained: string;
  readonly drop: (n: number) => string;
  readonly recipients: (inFile: number, year: number) => string;
  readonly wrong: (n: number) => string;
  readonly look: (n: number) => string;
  readonly other: (n: number) => string;
  readonly total: string;
  readonly systemErrors: string;
  readonly toDo: { readonly heading: string; readonly deadline: string; readonly task: string };
  readonly findings: {
    readonly heading: string;
    readonly means: string;
    readonly remedy: string;
    readonly places: string;
    readonly person: string;
    readonly shown: (n: number, total: number) => string;
    readonly noneShown: (total: number) => string;
    readonly allPlaces: string;
    readonly unit: (n: number) => string;
    readonly fixable: (n: number) => string;
    readonly consequence: Readonly<Record<'rejectMessage' | 'deletePerson' | 'deleteRow' | 'setNull' | 'none' | 'look', string>>;
  };
  readonly others: { readonly heading: string; readonly what: string };
  readonly notChecked: {
    readonly heading: string;
    readonly reasons: Readonly<Record<NotRun['reason'], readonly [what: string, why: string]>>;
    /** What no run checks. */
    readonly always: readonly (readonly [what: string, why: string])[];
    readonly newerFormat: (version: string) => readonly [what: string, why: string];
  };
  readonly perFile: { readonly overview: string; readonly severities: Readonly<Record<Severity, string>>; readonly rules: string; readonly notFull: string; readonly chaptersOf: (n: number, all: number) => string };
  readonly made: (date: string) => string;
  readonly privacy: Readonly<Record<'masked' | 'full', string>>;
}

/** Said of files that were checked in full, of what was checked where they were not, and of the findings that no baseline accepts where one does. */
export interface Verdict {
  readonly one: string;
  readonly several: string;
  readonly partly: string;
  readonly besides: string;
}

const byLanguage: Readonly<Record<Language, ReportWords>> = { nb, en };

export function reportWords(language: Language): ReportWords & { readonly common: Words } {
  return { ...byLanguage[language], common: wordsOf(language) };
}
