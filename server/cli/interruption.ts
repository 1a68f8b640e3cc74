import { verdictWord } from '../../shared/text/system-errors.ts';
import { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

const said = { nb: 'Stanset før alt var gjort; ingenting er skrevet.', en: 'Stopped before everything was done; nothing has been written.' };

/**
 * Does something that Ctrl-C stops at once, without results: a part of them could pass for all. Files that are not
 * finished are taken away when the process ends.
 */
export async function interruptible<T>(terminal: Terminal, work: () => Promise<T>): Promise<T> {
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
