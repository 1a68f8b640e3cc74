import type { Format } from './format.ts';

/** One choice of `--format`. */
export interface FormatEntry {
  /** Loaded only when it is asked for. */
  readonly load: () => Promise<Format>;
  /** Read by people: lists the gravest findings only, unless it is told otherwise. */
  readonly forPeople?: true;
  /** Ends up in systems that many can read: `--detail full` is refused. */
  readonly shared?: true;
  /** Shows the tables of the counts, and hides small figures where that is asked (`--suppress`); the others show theirs as they are. */
  readonly counts?: true;
}

/** How many findings formats for people list. */
export const LISTED = 100;

/** Every format, by the name that `--format` takes. */
export const formats: Readonly<Record<string, FormatEntry>> = {
  text: { load: async () => (await import('./text.ts')).text, forPeople: true },
  compact: { load: async () => (await import('./compact.ts')).compact },
  json: { load: async () => (await import('./json.ts')).json },
  jsonl: { load: async () => (await import('./jsonl.ts')).jsonl },
  sarif: { load: async () => (await import('./sarif.ts')).sarif, shared: true },
  junit: { load: async () => (await import('./junit.ts')).junit, shared: true },
  github: { load: async () => (await import('./github.ts')).github, shared: true },
  gitlab: { load: async () => (await import('./gitlab.ts')).gitlab, shared: true },
  checkstyle: { load: async () => (await import('./checkstyle.ts')).checkstyle, shared: true },
  csv: { load: async () => (await import('./csv.ts')).csv },
  html: { load: async () => (await import('./html/page.ts')).html, forPeople: true, counts: true },
  markdown: { load: async () => (await import('./markdown.ts')).markdown, forPeople: true },
};

/** What `--statistics` shows in place of `text`. */
export const statistics: FormatEntry = { load: async () => (await import('./statistics.ts')).statistics, forPeople: true };
