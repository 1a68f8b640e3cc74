import type { RecipientsTogether } from '../../../shared/counts/together.ts';
import type { RegistryAction } from '../../../shared/extract/format.ts';
import type { Counts } from '../../../shared/report/finding.ts';
import type { Outcome } from '../../../shared/report/outcome.ts';
import type { NotRun } from '../../../shared/report/report.ts';
import type { Actor, Language, Severity } from '../../../shared/rules/rule.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';

type Heading =
  | 'rule' | 'name' | 'severity' | 'registry' | 'count' | 'safeFixes' | 'total' | 'file' | 'line' | 'column' | 'actor'
  | 'person' | 'place' | 'message' | 'fix' | 'findings';

/** What the formats for people say besides the messages, in one language. Sentences end with a full stop. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly ok: string;
  readonly safeFix: string;
  readonly suggestion: (several: boolean) => string;
  /** `a, b eller c` */
  readonly anyOf: (items: readonly string[]) => string;
  readonly allOf: (items: readonly string[]) => string;
  /** The person's ordinal in the file, never an identity. */
  readonly personNumber: (n: number) => string;
  readonly morePlaces: (n: number) => string;
  /** `315 feil, 285 advarsler, 264 opplysninger` */
  readonly totals: (counts: Counts) => string;
  readonly noFindings: string;
  /** Of what was not read to its end. */
  readonly noFindingsInPart: string;
  readonly noFiles: string;
  readonly showing: (listed: number, total: number) => string;
  /** How many errors there were that are no findings, and where they are told. */
  readonly systemErrors: (n: number) => string;
  readonly fixable: (n: number) => string;
  readonly fixableInPacked: (n: number) => string;
  /** How many findings the baseline has left out. */
  readonly accepted: (n: number) => string;
  readonly willCount: (year: number, inFile: number) => string;
  /** Of a file whose message is rejected. */
  readonly willCountNone: (inFile: number) => string;
  readonly recipients: (n: number) => string;
  readonly persons: (n: number) => string;
  readonly services: (n: number) => string;
  /** Of several files, of which some may be left out; `rejected`: some are, and add nothing. */
  readonly willCountTogether: (sum: RecipientsTogether, all: number) => string;
  /** Of files of one sender and year: who is in several of them counts as often. */
  readonly sentTwice: (paths: readonly string[]) => string;
  readonly files: (n: number) => string;
  /** ⟨size⟩ in ⟨time⟩ */
  readonly took: (size: string, seconds: string) => string;
  readonly yearUnknown: string;
  readonly district: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Rows of the named kind: `9 tjenester`. */
  readonly rows: (kind: string, n: number) => string;
  readonly actions: Readonly<Record<RegistryAction, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly notChecked: string;
  readonly switchedOff: string;
  /** What is left unchecked for each reason. */
  readonly unchecked: Readonly<Record<Exclude<NotRun['reason'], 'off'>, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
}

const byLanguage: Readonly<Record<Language, Words>> = { nb, en };

export function wordsOf(language: Language): Words {
  return byLanguage[language];
}
