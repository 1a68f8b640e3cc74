import type { Language, Localized } from '../../shared/rules/rule.ts';
import { isTerminal } from './is-terminal.ts';
import { Output } from './output.ts';

/** Columns where there is no terminal that says how many it has. */
const WIDTH = 100;

/** Whether a descriptor is a terminal that follows escape sequences. */
function isScreen(descriptor: number): boolean {
  return isTerminal(descriptor) && process.env['TERM'] !== 'dumb';
}

/** Where results and everything else go: results to standard output, the rest to standard error. */
export class Terminal {
  readonly stdout = new Output(1);
  private readonly stderr = new Output(2);
  private colorAsked: boolean | undefined;

  constructor(public language: Language) {}

  /** What the flags say. */
  set({ language, color }: { language: Language; color: boolean | undefined }): void {
    this.language = language;
    this.colorAsked = color;
  }

  get isInteractive(): boolean {
    return isTerminal(1);
  }

  get width(): number {
    return (isTerminal(1) && process.stdout.columns) || WIDTH;
  }

  /** Columns of a line on standard error that is written over again and again; undefined where that cannot be done. */
  get statusWidth(): number | undefined {
    return isScreen(2) ? process.stderr.columns || WIDTH : undefined;
  }

  /** Whether standard output is coloured: `--color` decides, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
  get color(): boolean {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    if (this.colorAsked !== undefined) return this.colorAsked;
    if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
    if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isScreen(1);
  }

  /** Writes a whole result to standard output. */
  write(text: string): void {
    this.stdout.write(text);
    this.stdout.flush();
  }

  /** Empties the screen, where standard output is one. */
  clear(): void {
    if (isScreen(1)) this.write('\u001b[2J\u001b[3J\u001b[H');
  }

  /** Writes to standard error. */
  say(text: string): void {
    this.stderr.write(text);
    this.stderr.flush();
  }

  /** A message of the tool itself. */
  complain(text: Localized): void {
    this.say(`kpr-lint: ${text[this.language]}\n`);
  }
}
