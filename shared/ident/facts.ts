/** What an ident message says of itself. */
export interface IdentFacts {
  /** institusjonID of its first Institusjon: who sends it. */
  readonly institution: string;
  /** The year that its period begins in. */
  readonly year: number | undefined;
  readonly system: string;
  readonly systemVersion: string;
  readonly formatVersion: string;
}

/** The id by which a person of an extract and an entry of a message belong together: numbers are compared as numbers. */
export function idKey(id: string): number | string {
  return /^[-+]?\d+$/.test(id) ? Number(id) : id;
}
