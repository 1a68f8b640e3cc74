import type { Severity } from '../../../../shared/rules/rule.ts';
import { escapeXml } from '../xml.ts';

/** Markup that is ready; everything else is text and goes through `escapeXml` first. The page is well-formed XML too. */
export type Html = string;

/** A sentence of a rule's page: `code` in backticks, everything else as it stands. */
export function inline(markdown: string): Html {
  return escapeXml(markdown).replace(/`([^`]+)`/g, '<code>$1</code>').replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>');
}

export interface Column {
  readonly label: string;
  /** Numbers stand to the right. */
  readonly isNumber?: true;
}

export interface Table {
  readonly caption: string;
  /** The heading above says it already: the caption is only heard. */
  readonly quiet?: true;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; the first that says something is the row's heading. */
  readonly rows: readonly (readonly Html[])[];
  readonly className?: string;
  /** A class for each row that has one. */
  readonly rowClasses?: readonly (string | undefined)[];
}

export function table({ caption, quiet, columns, rows, className, rowClasses }: Table): Html {
  const rowClass = (r: number): string => (rowClasses?.[r] === undefined ? '' : ` class="${rowClasses[r]}"`);
  const number = ({ isNumber }: Column): string => (isNumber === true ? ' class="r"' : '');
  const head = columns.map((column) => `<th scope="col"${number(column)}>${escapeXml(column.label)}</th>`).join('');
  const headingOf = (cells: readonly Html[]): number => Math.max(0, cells.findIndex((cell) => cell !== ''));
  const body = rows.map((cells, r) => `<tr${rowClass(r)}>${cells.map((cell, i) => (i === headingOf(cells) ? `<th scope="row"${number(columns[i]!)}>${cell}</th>` : `<td${number(columns[i]!)}>${cell}</td>`)).join('')}</tr>\n`).join('');
  return `<table${className === undefined ? '' : ` class="${className}"`}><caption${quiet === true ? ' class="quiet"' : ''}>${escapeXml(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody></table>\n`;
}

/** A table of many columns: on a narrow screen it moves sideways by itself, also by the keyboard. */
export function wideTable(shown: Table): Html {
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeXml(shown.caption)}">${table(shown)}</div>\n`;
}

/** Facts with their names, side by side. */
export function facts(pairs: readonly (readonly [label: string, value: string])[]): Html {
  const shown = pairs.filter(([, value]) => value !== '');
  return shown.length === 0 ? '' : `<dl class="meta">${shown.map(([label, value]) => `<div><dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd></div>`).join('')}</dl>\n`;
}

/** A section with a heading of its own; '' where there is nothing in it. */
export function section(id: string, heading: string, content: Html, { className, level = 2 }: { className?: string; level?: 2 | 3 } = {}): Html {
  if (content === '') return '';
  return `<section aria-labelledby="${id}"${className === undefined ? '' : ` class="${className}"`}><h${level} id="${id}">${escapeXml(heading)}</h${level}>\n${content}</section>\n`;
}

const shapes: Readonly<Record<Severity, Html>> = {
  error: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M5.4 5.4l5.2 5.2m0-5.2l-5.2 5.2" stroke="currentColor" stroke-width="1.5"/>',
  warning: '<path d="M8 1.9L15 14.3H1z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round"/><path d="M8 6v4.2M8 11.4v1.4" stroke="currentColor" stroke-width="1.5"/>',
  info: '<circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" stroke-width="1.4"/><path d="M8 7v4.6M8 4.2v1.4" stroke="currentColor" stroke-width="1.5"/>',
};

/** The shape of a severity; the word stands beside it. */
export function icon(severity: Severity): Html {
  return `<svg class="icon ${severity}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[severity]}</svg>`;
}
