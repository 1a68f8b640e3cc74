/** What a figure counts. Percentages, hours and means have one decimal. */
export type Unit = 'persons' | 'decisions' | 'complaints' | 'services' | 'hours' | 'days' | 'percent';

/** The name of a row or a column: a key that never changes, and the words of both languages. */
export interface Heading {
  readonly key: string;
  readonly nb: string;
  readonly en: string;
  /** Missing: persons. */
  readonly unit?: Unit;
}
