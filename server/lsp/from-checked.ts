import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { LiveExtract } from '../../shared/lint/live.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { Refusal } from './refusal.ts';
import type { LanguageServer } from './server.ts';

/**
 * An answer from a document whose check is waited for; `nothing` where it is no extract, is not to be read, or its check
 * throws, which the diagnostics tell. Where an edit comes first, the client is told to ask anew.
 */
export async function fromChecked<T>(server: LanguageServer, uri: string, nothing: T, answer: (extract: LiveExtract, document: OpenDocument) => T): Promise<T> {
  const document = server.readable(uri);
  if (document === undefined) return nothing;
  let extract: LiveExtract;
  try {
    extract = await document.checked();
  } catch (error) {
    if (error instanceof Outdated) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
    return nothing;
  }
  return extract.foreignRoot === undefined ? answer(extract, document) : nothing;
}

const changed = { nb: 'Filen ble endret imens. Prøv på nytt.', en: 'The file was changed meanwhile. Try again.' };

/** An extract whose check is waited for. Throws a refusal where an edit comes first. */
export async function checkedOrRefused(server: LanguageServer, document: OpenDocument): Promise<LiveExtract> {
  try {
    return await document.checked();
  } catch (error) {
    throw error instanceof Outdated ? new Refusal(changed[server.language]) : error;
  }
}

/**
 * What is known of an extract now, without waiting: what has been typed inside a person is read at once, a longer check is
 * not waited for. undefined where nothing is known, or nothing may be.
 */
export function readNow(server: LanguageServer, uri: string): OpenDocument | undefined {
  const document = server.readable(uri);
  if (document === undefined || document.extract.foreignRoot !== undefined) return undefined;
  const { extract } = document;
  if (!extract.fresh) extract.refreshPersons();
  // Text that has not been divided into persons yet is not searched: that would take as long as the check.
  return extract.fresh || extract.persons > 0 ? document : undefined;
}
