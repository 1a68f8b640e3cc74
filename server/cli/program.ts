import { existsSync } from 'node:fs';
import type { Localized } from '../../shared/rules/rule.ts';
import { nearest } from '../../shared/text/nearest.ts';
import { commandHelp, programHelp } from './arguments/help.ts';
import { languageAsked, languageOf } from './arguments/language.ts';
import { parseCommandLine } from './arguments/parse.ts';
import { UsageError } from './arguments/usage-error.ts';
import { commonFlags } from './commands/command.ts';
import { DEFAULT_COMMAND, commands } from './commands/commands.ts';
import { ExitStatus } from './exit-status.ts';
import { Terminal } from './terminal.ts';

/** Runs the command line and sets the exit status of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  const terminal = new Terminal(languageAsked(argv, process.env));
  try {
    process.exitCode = await run(argv, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(error.text);
      process.exitCode = ExitStatus.failed;
    } else {
      terminal.complain(internalFault(error));
      process.exitCode = ExitStatus.internal;
    }
  }
}

async function run(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const [first, ...rest] = argv;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    const all = await Promise.all(Object.values(commands).map((load) => load()));
    const help = programHelp(all, terminal.language, terminal.width);
    if (first === undefined) terminal.say(help);
    else terminal.write(help);
    return first === undefined ? ExitStatus.failed : ExitStatus.clean;
  }
  const named = Object.hasOwn(commands, first);
  if (!named) refuseUnknownCommand(first);
  const command = await commands[named ? first : DEFAULT_COMMAND]!();
  const { values, operands } = parseCommandLine(named ? rest : argv, { ...command.flags, ...commonFlags });
  if (!named) refuseLateCommand(operands);
  terminal.set({ language: values.lang === 'auto' ? languageOf(process.env) : values.lang, color: values.color });
  if (values.help) {
    terminal.write(commandHelp(command, terminal.language, terminal.width));
    return ExitStatus.clean;
  }
  return command.run(values, operands, terminal);
}

/** A word that is neither a command nor a file is taken for a mistyped command, not for a path. */
function refuseUnknownCommand(word: string): void {
  if (!/^[a-z][a-z-]*$/.test(word) || existsSync(word)) return;
  const meant = nearest(word, Object.keys(commands));
  throw new UsageError({
    nb: `«${word}» er verken en kommando, en fil eller en mappe.${meant === undefined ? '' : ` Mente du ${meant}?`}`,
    en: `“${word}” is neither a command, a file nor a folder.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  });
}

/** A command that stands behind a flag or a path would be taken for a file that is not there. */
function refuseLateCommand(operands: readonly string[]): void {
  const late = operands.find((operand) => Object.hasOwn(commands, operand) && !existsSync(operand));
  if (late !== undefined) throw new UsageError({ nb: `${late} er en kommando, og må stå først: kpr-lint ${late} …`, en: `${late} is a command and must come first: kpr-lint ${late} …` });
}

/** Says what broke without saying anything of the file: a stack names places in the program only, a message may quote. */
function internalFault(error: unknown): Localized {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 5).join('\n') : '';
  const kind = error instanceof Error ? error.name : typeof error;
  return { nb: `Feil i verktøyet (${kind}).\n${stack}`, en: `A fault in the tool (${kind}).\n${stack}` };
}
