import type { CountFormat } from './count-format.ts';

/** Every format of `count`, loaded only when it is asked for. */
export const countFormats = {
  text: async () => (await import('./count-text.ts')).countText,
  json: async () => (await import('./count-json.ts')).countJson,
  csv: async () => (await import('./count-csv.ts')).countCsv,
  html: async () => (await import('./html/count-page.ts')).countHtml,
  markdown: async () => (await import('./count-markdown.ts')).countMarkdown,
} as const satisfies Readonly<Record<string, () => Promise<CountFormat>>>;

export type CountFormatName = keyof typeof countFormats;
export const countFormatNames = Object.keys(countFormats) as CountFormatName[];
