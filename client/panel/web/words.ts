import type { Language } from '../../../shared/rules/rule.ts';
import type { Outcome } from '../messages.ts';
import { en } from './words-en.ts';
import { nb } from './words-nb.ts';

/** Everything that the page says, in one language. What rules, tables and services are called stands with them. */
export interface Words {
  readonly facts: { municipality: string; format: string; system: string; file: string; checked: string; onDisk: string; unknown: string };
  readonly title: (municipality: string, year: string) => string;
  readonly unknownMunicipality: (number: string) => string;
  readonly yearUnknown: string;
  readonly dateTime: (at: Date) => string;
  readonly checkingAgain: string;

  readonly key: { label: string; label0: string; registerCounts: string; falls: (n: string) => string; change: (change: string, percent: string) => string; yearEnd: string; before: (year: number, n: string) => string };
  readonly verdict: {
    rejected: (n: string) => string;
    /** `sletter 10 rader`; the figures are given as they are shown too. */
    deletes: (n: number, shown: string) => string; nulls: (n: number, shown: string) => string; loses: (what: readonly string[]) => string;
    wrong: string; look: string; clean: string; stopped: (rules: string) => string;
    cleanText: string; notCompared: string; stoppedText: string; choosePrevious: string;
  };
  readonly outcomes: Readonly<Record<Outcome, { readonly one: string; readonly many: string; readonly none: string }>>;
  readonly outcomesLabel: string;
  readonly lastCheck: (n: string) => string;
  readonly rowKinds: Readonly<Record<string, readonly [one: string, many: string]>>;
  readonly others: (n: string) => string;

  readonly actions: { report: string; fix: (n: string) => string; findings: string; compare: string; comparedWith: (name: string, year: number) => string; otherFile: string; forget: string; csv: string; cannotCompare: (name: string, why: string) => string };
  readonly tools: { label: string; basis: string; year: string; yearEnd: string; filterLabel: string; filter: string; great: string; noGreat: string; small: string; below: Readonly<Record<0 | 5 | 10, string>>; preview: string };

  readonly services: {
    heading: string; caption: (years: string, basis: string) => string; legendGreat: string; legendNorway: (year: number) => string; legendSmall: string; noNorway: string; hidden: string;
    code: string; service: string; change: string; changePercent: string; falls: string; share: string; norway: string; ratio: (year: number) => string; great: string;
    all: string; unknownCode: string; unknownCodeText: string; toRows: (service: string) => string; toPlaces: (rule: string) => string;
    none: (filter: string) => string; reset: string; shown: (n: number) => string; note: string; noteYearEnd: string; repeated: (n: number) => string; sort: (column: string) => string;
  };
  readonly indicators: { heading: string; legendCorrected: string; populations: Readonly<Record<string, string>>; persons: (n: string) => string; nobody: Readonly<Record<string, string>>; of: (n: string, all: string) => string; lacking: (n: string) => string; corrected: (n: string, to: string, all: string, percent: string) => string; column: string; asTable: string; homeMedication: string };
  readonly ages: { heading: string; women: (n: string) => string; men: (n: string) => string; missing: (n: string) => string; norway: string; wide: string; age: string; womenColumn: string; menColumn: string; total: string; share: string; norwayColumn: string; chart: (most: string, least: string) => string; group: (sex: 'women' | 'men', age: string) => string };
  readonly quality: { heading: string; persons: string; figure: string; chart: (most: string) => string; note: string; rows: Readonly<Record<string, string>> };
  readonly hours: { heading: string; legend: string; persons: string; without: string; none: string };
  readonly decisions: { heading: (year: number) => string; legendShare: string; legendNorway: string; decisions: string; rejections: string; share: string; complaints: string; chart: (most: string) => string; total: string; note: string };
  readonly figures: { toRows: string; onDisk: string };
  readonly service: string;
  readonly copied: string;
  readonly log: string;
  readonly copyTable: string;
  readonly foot: { norway: string; stays: string };

  readonly states: {
    empty: { title: string; text: string; open: string; sample: string };
    loading: { title: (name: string) => string; text: string; read: (percent: number) => string };
    foreign: { title: (name: string) => string; text: (root: string) => string; other: string; why: string };
    large: { title: (mb: string) => string; text: string; read: (seconds: string) => string };
    partial: { title: (persons: string) => string; text: (line: string) => [string, string, string]; rules: string; go: (line: string) => string; findings: (n: string) => string; unknownLine: string };
    yearUnknown: { title: string; text: string };
    unchecked: { title: (name: string) => string; why: string; again: string };
  };
  readonly announce: (errors: string, recipients: string) => string;
}

const byLanguage: Readonly<Record<Language, Words>> = { nb, en };

export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
