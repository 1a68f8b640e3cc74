import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComparedExtract } from '../../shared/counts/compared.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { pathOf } from './config.ts';
import type { CountReader } from './read-counts.ts';
import type { LanguageServer } from './server.ts';

const words: Readonly<Record<Language, { notEarlier: (year: number) => string; notCounted: string; notStored: string }>> = {
  nb: { notEarlier: (year) => `Filen gjelder ${year}. Velg et uttrekk fra et tidligere år.`, notCounted: 'Filen kan ikke leses til slutten, eller sier ikke hvilket år den gjelder.', notStored: 'Fjorårets uttrekk er ikke en fil på denne maskinen.' },
  en: { notEarlier: (year) => `The file is of ${year}. Choose an extract of an earlier year.`, notCounted: 'The file cannot be read to its end, or does not say which year it is of.', notStored: 'Last year’s extract is no file on this machine.' },
};

/** Last year's extract that can be used, with its path. */
export interface Usable {
  readonly file: string;
  readonly extract: ComparedExtract;
}

/** Last year's extract, or why it cannot be used. */
export type Previous = { readonly name: string } & (Usable | { readonly problem: string });

/** Last year's extract of a document: the one that is `named` (a URI, '' for none), else the one that the configuration names. */
export async function previousOf(server: LanguageServer, reader: CountReader, uri: string, named: string | undefined): Promise<Previous | undefined> {
  const place = named ?? configured(server, uri);
  if (place === '') return undefined;
  const say = words[server.language];
  const file = pathOf(place);
  const name = basename(file ?? place);
  if (file === undefined) return { name, problem: say.notStored };
  const read = await reader.read(file);
  if (read.kind === 'problem') return { name, problem: read.message };
  return read.compared === undefined ? { name, problem: say.notCounted } : { name, file, extract: read.compared };
}

/** The same for an extract of that year: only an earlier one can be used. */
export function forYear(previous: Previous | undefined, year: number | undefined, language: Language): Previous | undefined {
  if (previous === undefined || 'problem' in previous || year === undefined) return previous;
  if (isPrevious(previous, year)) return previous;
  return { name: previous.name, problem: words[language].notEarlier(previous.extract.statistics.dataYear) };
}

/** Whether an extract is of an earlier year. */
export function isPrevious({ extract }: Pick<Usable, 'extract'>, year: number): boolean {
  return extract.statistics.dataYear < year;
}

export function usable(previous: Previous | undefined): Usable | undefined {
  return previous !== undefined && 'extract' in previous ? previous : undefined;
}

function configured(server: LanguageServer, uri: string): string {
  const { previousFile } = server.configured(pathOf(uri));
  return previousFile === '' ? '' : pathToFileURL(previousFile).href;
}
