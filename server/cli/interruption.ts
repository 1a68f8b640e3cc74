import type { Localized } from '../../shared/rules/rule.ts';
import { verdictWord } from '../../shared/text/system-errors.ts';
import { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

const NOTHING_WRITTEN: Localized = { nb: 'Stanset før alt var gjort; ingenting er skrevet.', en: 'Stopped before everything was done; nothing has been written.' };

/** Said where files are fixed one after the other. */
export const STOPPED_FIXING: Localized = { nb: 'Stanset før alt var gjort; hver fil er enten rettet eller som før.', en: 'Stopped before everything was done; each file is either fixed or as before.' };

/**
 * Does something that Ctrl-C stops at once, without results: a part of them could pass for all. Files that are not
 * finished are taken away when the process ends. `said`: what to tell then.
 */
export async function interruptible<T>(terminal: Terminal, work: () => Promise<T>, said: Localized = NOTHING_WRITTEN): Promise<T> {
  const stop = (): void => {
    terminal.say(`\n${verdictWord('aborted', terminal.language)} ${said[terminal.language]}\n`);
    process.exit(ExitStatus.interrupted);
  };
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
}
