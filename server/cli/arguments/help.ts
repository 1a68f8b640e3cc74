import type { Language, Localized } from '../../../shared/rules/rule.ts';
import { type Command, commonFlags } from '../commands/command.ts';
import { wrap } from '../formats/lines.ts';
import type { Flag, Flags } from './flags.ts';

const words = {
  usage: { nb: 'Bruk', en: 'Usage' },
  commands: { nb: 'Kommandoer', en: 'Commands' },
  flags: { nb: 'Flagg', en: 'Flags' },
  about: {
    nb: 'Kontrollerer KPR-uttrekk (IPLOS) før innsending: hva registeret vil avvise, slette, nulle eller telle feil, og på hvilken linje.',
    en: 'Checks KPR extracts (IPLOS) before they are sent: what the registry will reject, delete, set to NULL or count wrongly, and in which line.',
  },
  more: { nb: 'kpr-lint KOMMANDO --help viser flaggene til en kommando. kpr-lint --version viser versjonen.', en: 'kpr-lint COMMAND --help shows the flags of a command. kpr-lint --version shows the version.' },
} satisfies Record<string, Localized>;

/** The help of the program: its commands. */
export function programHelp(commands: readonly Command[], language: Language, width: number): string {
  const usages = commands.map((command) => [usageOf(command), command.summary[language]] as const);
  return [
    ...wrap(words.about[language], width),
    '',
    `${words.usage[language]}: kpr-lint PATH…`,
    `${' '.repeat(words.usage[language].length)}  kpr-lint ${language === 'nb' ? 'KOMMANDO' : 'COMMAND'} …`,
    '',
    `${words.commands[language]}:`,
    ...columns(usages, width),
    '',
    ...wrap(words.more[language], width),
    '',
  ].join('\n');
}

/** The help of one command: its flags, a sentence for each. */
export function commandHelp(command: Command, language: Language, width: number): string {
  const flags: Flags = { ...command.flags, ...commonFlags };
  return [
    `${words.usage[language]}: kpr-lint ${usageOf(command)}`,
    '',
    ...[command.summary, ...(command.details ?? [])].flatMap((paragraph) => [...wrap(paragraph[language], width), '']),
    `${words.flags[language]}:`,
    ...columns(Object.entries(flags).map(([name, flag]) => [spelling(name, flag), flag.help[language]] as const), width),
    '',
  ].join('\n');
}

function usageOf({ name, operands }: Command): string {
  return operands === '' ? name : `${name} ${operands}`;
}

function spelling(name: string, { placeholder, negatable, short }: Flag<unknown>): string {
  const value = placeholder === undefined ? '' : ` ${placeholder}`;
  return `${short === undefined ? '' : `-${short}, `}--${name}${value}${negatable === true ? `, --no-${name}` : ''}`;
}

function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([term]) => term.length)) + 4;
  return rows.flatMap(([term, text]) => wrap(text, Math.max(width - left, 30)).map((line, i) => (i === 0 ? `  ${term}`.padEnd(left) : ' '.repeat(left)) + line));
}
