import type { Memento } from 'vscode';
import type { Totals } from './messages.ts';

const KEY = 'kprLint.lastChecks';

/** What two checks of one municipality and year found. Numbers only: neither names nor places of files. */
interface Known {
  /** Time and size of the file that was checked last. */
  readonly state: string;
  readonly last: Totals;
  /** Of the file that was checked before that one. */
  readonly before?: Totals;
}

/** What the checks have found, by municipality and year, so that the next one can tell what has become of it. */
export class LastChecks {
  constructor(private readonly memory: Pick<Memento, 'get' | 'update'>) {}

  /**
   * Takes down what a check has found, and gives what the one before it found. `state` tells whether it is the same file
   * still; undefined for text that has not been stored, which is compared with what was.
   */
  async note(municipality: string, year: number | undefined, state: string | undefined, found: Totals): Promise<Totals | undefined> {
    const all = this.memory.get<Record<string, Known>>(KEY, {});
    const key = `${municipality} ${year ?? ''}`;
    const known = all[key];
    if (state === undefined) return known?.last;
    const before = known?.state === state ? known.before : known?.last;
    const next: Known = { state, last: found, ...(before !== undefined && { before }) };
    if (JSON.stringify(next) !== JSON.stringify(known)) await this.memory.update(KEY, { ...all, [key]: next });
    return before;
  }
}
