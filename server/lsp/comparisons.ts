import type { ComparedExtract } from '../../shared/counts/compared.ts';
import type { LiveExtract } from '../../shared/lint/live.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { isPrevious, previousOf, usable } from './previous-extract.ts';
import { readerOf } from './read-counts.ts';
import type { LanguageServer } from './server.ts';

/** With what open documents are compared: last year's extract that somebody chose, else the one that the configuration names. */
export class Comparisons {
  /** URIs, '' for none. */
  private readonly chosen = new WeakMap<OpenDocument, string | undefined>();
  private readonly compared = new WeakMap<OpenDocument, ComparedExtract>();

  constructor(private readonly server: LanguageServer) {}

  /** Another extract to compare with, by its URI; '' for none, undefined for that of the configuration. */
  choose(document: OpenDocument, previous: string | undefined): void {
    this.chosen.set(document, previous);
  }

  /** The extract with the findings of the current version, those on two years among them. Throws Outdated where an edit comes first. */
  async checked(document: OpenDocument): Promise<LiveExtract> {
    const { server } = this;
    const extract = await document.checked();
    if (extract.foreignRoot !== undefined) return extract;
    const found = usable(await previousOf(server, readerOf(server), document.uri, this.chosen.get(document)));
    if (document.closed || !extract.fresh) throw new Outdated();
    const year = extract.facts.dataYear;
    const wanted = found === undefined || (year !== undefined && !isPrevious(found, year)) ? undefined : found.extract;
    if (this.compared.get(document) === wanted) return extract;
    if (wanted === undefined) this.compared.delete(document);
    else this.compared.set(document, wanted);
    extract.count({ previous: wanted });
    // The rules on two years have something to say now, or nothing any more.
    server.diagnostics.refreshAll();
    return extract;
  }
}
