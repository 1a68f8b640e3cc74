import type { Localized } from '../../shared/rules/rule.ts';
import { verdictWord } from '../../shared/text/system-errors.ts';
import { ExitStatus } from './exit-status.ts';
import type { Terminal } from './terminal.ts';

const NOTHING_WRITTEN: Localized = { nb: 'Stanset før alt var gjort; ingenting er skrevet.', en: 'Stopped before everything was done; nothing has been written.' };

/** Said where files are fixed one after the other. */
export const STOPPED_FIXING: Localized = { nb: 'Stanset før alt var gjort; hver fil er enten rettet eller som før.', en: 'Stopped before everything was done; each file is either fixed or as before.' };

/** What ends the process from outside, and its status then: 128 and the number of the signal. */
const STATUS_BY_SIGNAL = { SIGINT: ExitStatus.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = Object.keys(STATUS_BY_SIGNAL) as (keyof typeof STATUS_BY_SIGNAL)[];

/**
 * Does something that Ctrl-C stops at once, as do a termination and the end of the terminal, without results: a part of
 * them could pass for all. Files that are not finished are taken away when the process ends. `said`: what to tell then.
 */
export async function interruptible<T>(terminal: Terminal, work: () => Promise<T>, said: Localized = NOTHING_WRITTEN): Promise<T> {
  const stop = (signal: (typeof SIGNALS)[number]): void => {
    terminal.say(`\n${verdictWord('aborted', terminal.language)} ${said[terminal.language]}\n`);
    process.exit(STATUS_BY_SIGNAL[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
