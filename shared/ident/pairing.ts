/** A file of a run, by what it says of itself. */
export type IdentFile =
  | { readonly kind: 'message'; readonly institution: string; readonly year: number | undefined }
  | { readonly kind: 'extract'; readonly municipality: string; readonly year: number | undefined };
type Message = Extract<IdentFile, { kind: 'message' }>;
type ExtractFile = Exclude<IdentFile, Message>;

/** Messages and extracts that are held against one another, by their indexes. */
export interface Group {
  readonly messages: number[];
  readonly extracts: number[];
  /** Who sends them: messages with the same sender come from one municipality. */
  sender: string;
  /** The year of the messages; undefined where they name none, or there are none. */
  readonly year: number | undefined;
}

/**
 * Decides which messages and extracts belong together, in this order: the same municipality, where institusjonID is its
 * number; else by their order, an extract belonging to the message before it (to the first message, where it stands before
 * them all). Never where the years differ. Messages of one institution and year stand together, so that a municipality may
 * send several, one for each district. Extracts that belong to no message make a group of their own.
 */
export function pair(files: readonly IdentFile[]): Group[] {
  const groups = new Map<string, Group>();
  const groupOf = new Map<number, Group>();
  for (const [i, file] of files.entries()) {
    if (file.kind !== 'message') continue;
    const sender = file.institution === '' ? `file ${i}` : file.institution;
    const key = `${sender} ${file.year}`;
    const group = groups.get(key) ?? { messages: [], extracts: [], sender, year: file.year };
    groups.set(key, group);
    group.messages.push(i);
    groupOf.set(i, group);
  }
  const messages = [...groupOf.keys()];
  const alone: Group[] = [];
  for (const [i, file] of files.entries()) {
    if (file.kind !== 'extract') continue;
    const byNumber = messages.filter((m) => isNumbered(files[m]!, file) && sameYear(files[m]!, file));
    const beside = messages.filter((m) => m < i).at(-1) ?? messages[0];
    const byPlace = beside !== undefined && !hasNumber(files[beside] as Message) && sameYear(files[beside]!, file) ? [beside] : [];
    const mine = new Set([...(byNumber.length > 0 ? byNumber : byPlace)].map((m) => groupOf.get(m)!));
    if (mine.size === 0) alone.push({ messages: [], extracts: [i], sender: file.municipality, year: undefined });
    for (const group of mine) {
      group.extracts.push(i);
      if (file.municipality !== '') group.sender = file.municipality;
    }
  }
  return [...groups.values(), ...alone];
}

/** The groups of each year; those that name none stand together. */
export function byYear(groups: readonly Group[]): readonly (readonly Group[])[] {
  return [...new Set(groups.map(({ year }) => year))].map((year) => groups.filter((group) => group.year === year));
}

/** How many municipalities send messages. */
export function municipalitiesIn(groups: readonly Group[]): number {
  return new Set(groups.filter(({ messages }) => messages.length > 0).map(({ sender }) => sender)).size;
}

/** Whether the group has both, so that they can be compared. */
export function isPaired({ messages, extracts }: Group): boolean {
  return messages.length > 0 && extracts.length > 0;
}

function hasNumber({ institution }: Message): boolean {
  return /^\d{4}$/.test(institution);
}

function isNumbered(message: IdentFile, { municipality }: ExtractFile): boolean {
  return message.kind === 'message' && hasNumber(message) && message.institution === municipality;
}

function sameYear(a: IdentFile, b: IdentFile): boolean {
  return a.year === undefined || b.year === undefined || a.year === b.year;
}
