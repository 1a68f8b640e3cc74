import { textsOf } from '../../shared/rules/texts.ts';
import { now as clock } from '../now.ts';
import type { Terminal } from './terminal.ts';
import type { Watching } from './workers/check-files.ts';

/** Milliseconds before anything is shown, and between two looks. */
const PATIENCE = 300;
const PACE = 100;

interface Total {
  readonly bytes: number;
  readonly files: number;
}

/** What tells how far a check of so much has come; undefined where there is no terminal for that. */
export function progressOn(terminal: Terminal, total: Total): Progress | undefined {
  const width = terminal.statusWidth;
  return width === undefined ? undefined : new Progress(terminal, width, total);
}

/** How far a check has come, in one line on standard error that is gone in the end. */
export class Progress implements Watching {
  private bytes = 0;
  private files = 0;
  private next: number;
  private shown = false;

  /** `width`: columns of the terminal, of which the last stays empty: the line must not break. `now`: milliseconds from any beginning. */
  constructor(
    private readonly terminal: Pick<Terminal, 'say' | 'language'>,
    private readonly width: number,
    private readonly total: Total,
    private readonly now: () => number = clock,
  ) {
    this.next = now() + PATIENCE;
  }

  read(bytes: number): void {
    this.bytes += bytes;
    this.show();
  }

  done(): void {
    this.files++;
    this.show();
  }

  /** Takes the line away. */
  end(): void {
    if (this.shown) this.terminal.say('\r\u001b[K');
  }

  private show(): void {
    const now = this.now();
    if (now < this.next) return;
    this.next = now + PACE;
    this.shown = true;
    const { total, bytes, files } = this;
    const { language } = this.terminal;
    const { percent, number } = textsOf(language);
    const share = total.bytes > 0 ? `${percent(Math.min(bytes / total.bytes, 1))} ` : '';
    const of = total.files === 1 ? '' : language === 'nb' ? `, ${number(files)} av ${number(total.files)} filer` : `, ${number(files)} of ${number(total.files)} files`;
    const megabytes = number(Math.floor(bytes / 1_000_000));
    const line = `${language === 'nb' ? 'Kontrollerer' : 'Checking'}: ${share}(${megabytes} MB)${of}`;
    this.terminal.say(`\r\u001b[K${line.slice(0, this.width - 1)}`);
  }
}
