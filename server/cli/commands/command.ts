import type { Language, Localized } from '../../../shared/rules/rule.ts';
import { type Flag, type Flags, type Values, choice, oneOr, onOrOff, toggle } from '../arguments/flags.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Terminal } from '../terminal.ts';

/** The flags that every command has. */
export const commonFlags = {
  lang: oneOr('nb|en', choice(['auto', 'nb', 'en']), 'auto', {
    nb: 'Språket i meldingene; ellers engelsk der LC_ALL, LC_MESSAGES eller LANG begynner med en, og bokmål overalt ellers.',
    en: 'The language of the messages; else English where LC_ALL, LC_MESSAGES or LANG begins with en, and Norwegian everywhere else.',
  }) satisfies Flag<'auto' | Language>,
  color: onOrOff({
    nb: 'Farger, eller ingen; ellers som NO_COLOR, FORCE_COLOR og terminalen sier.',
    en: 'Colours, or none; else as NO_COLOR, FORCE_COLOR and the terminal say.',
  }),
  help: toggle({ nb: 'Viser denne hjelpen.', en: 'Shows this help.' }, 'h'),
};

/** One command: everything that help and the parser must know of it, and what it does. */
export interface Command<F extends Flags = Flags> {
  readonly name: string;
  /** What follows the name in the usage line: `PATH…`. */
  readonly operands: string;
  /** One line for the list of commands. */
  readonly summary: Localized;
  /** Further sentences for its own help, one paragraph each. */
  readonly details?: readonly Localized[];
  readonly flags: F;
  /** Throws UsageError. */
  readonly run: (values: Values<F & typeof commonFlags>, operands: readonly string[], terminal: Terminal) => Promise<ExitStatus>;
}

/** Gives `run` the types of the command's flags. */
export function defineCommand<const F extends Flags>(command: Command<F>): Command {
  return command as unknown as Command;
}
