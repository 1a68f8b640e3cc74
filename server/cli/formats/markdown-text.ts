import { oneLine } from './lines.ts';

/** A text in which nothing is markup. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|#~]/g, '\\$&');
}

/** A table; `isNumber`: whether a column's numbers stand to the right. */
export function* table(head: readonly string[], rows: Iterable<readonly string[]>, isNumber: (column: number) => boolean): Generator<string> {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  yield line(head) + line(head.map((_, i) => (isNumber(i) ? '--:' : '---')));
  for (const row of rows) yield line(row);
}
