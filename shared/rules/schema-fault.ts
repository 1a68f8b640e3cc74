import type { RegistryAction } from '../extract/format.ts';
import type { Filled } from './rule.ts';
import type { Texts } from './texts.ts';

/** What the register does about a row or field that breaks the schema: the row's name and the action, for `consequence`. */
export function fault(row: string, action: RegistryAction | undefined): { readonly row: string; readonly action: RegistryAction } {
  return { row, action: action ?? 'none' };
}

/** The sentence on the consequence: the register's own action, else that the schema does not let the file through. */
export function consequence(p: Filled, t: Texts): string {
  return t.action(String(p.action), String(p.row)) || (t.language === 'nb' ? 'Skjemaet avviser filen.' : 'The schema rejects the file.');
}
