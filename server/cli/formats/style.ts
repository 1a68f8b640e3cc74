import type { Severity } from '../../../shared/rules/rule.ts';

export type Paint = (text: string) => string;

/** The sixteen colours of a terminal, as far as the formats use them. Nothing is lost without: words say it first. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  /** The severity's colour: plain for marks and notes, strong for its word and the underlining. */
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly strong: Readonly<Record<Severity, Paint>>;
}

const RED = '31';
const YELLOW = '33';
const CYAN = '36';

/** Texts painted one after the other; colours never stand inside one another. */
export function styleOf(color: boolean): Style {
  const paint = (code: string): Paint => (color ? (text) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`) : (text) => text);
  return {
    bold: paint('1'),
    dim: paint('2'),
    green: paint('32'),
    cyan: paint(CYAN),
    severity: { error: paint(RED), warning: paint(YELLOW), info: paint(CYAN) },
    strong: { error: paint(`1;${RED}`), warning: paint(`1;${YELLOW}`), info: paint(`1;${CYAN}`) },
  };
}
