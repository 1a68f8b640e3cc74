import type { CancellationToken } from 'vscode-languageserver';
import { type ComparedExtract, isEarlier } from '../../shared/counts/compared.ts';
import { tjTjenType } from '../../shared/extract/slots.ts';
import { type CountsResult, type ServiceRowsParams, countsCsvMethod, countsMethod, countsParams, serviceRowsMethod, serviceRowsParams } from '../../shared/protocol.ts';
import { pathOf } from './config.ts';
import { type Source, countedExtract, talliesOf } from './counted-extract.ts';
import { csvOf } from './counts-csv.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { placeOf } from './figure-rows.ts';
import { type Usable, forYear, previousOf, usable } from './previous-extract.ts';
import { Cancelled, type CountReader, readerOf } from './read-counts.ts';
import { reported } from './reported.ts';
import type { Feature, LanguageServer } from './server.ts';

class Counts {
  private readonly reader: CountReader;
  /** With what each open document is compared. */
  private readonly compared = new WeakMap<OpenDocument, ComparedExtract | undefined>();

  constructor(private readonly server: LanguageServer) {
    this.reader = readerOf(server);
  }

  async of(given: unknown, token: CancellationToken): Promise<CountsResult | null> {
    const { uri, previous: named, below } = countsParams.parse(given);
    const found = await previousOf(this.server, this.reader, uri, named);
    const source = await this.source(uri, usable(found), token);
    if (source === undefined) return null;
    const previous = forYear(found, source.facts.dataYear, this.server.language);
    const before = usable(previous)?.extract.statistics;
    const result = countedExtract(source, before, below, this.server.writer);
    if (previous === undefined) return result;
    return { ...result, previous: { name: previous.name, ...(before !== undefined && { dataYear: before.dataYear }), ...('problem' in previous && { problem: previous.problem }) } };
  }

  async csv(given: unknown, token: CancellationToken): Promise<{ csv: string } | null> {
    const { uri, previous: named, below } = countsParams.parse(given);
    const source = await this.source(uri, usable(await previousOf(this.server, this.reader, uri, named)), token);
    return source?.statistics === undefined ? null : { csv: csvOf(source.statistics, below, this.server.language) };
  }

  /** The first rows of a service code: from there a figure can be looked into. */
  async rows({ uri, code, limit = 500 }: ServiceRowsParams): Promise<{ places: object[]; more: boolean }> {
    const document = this.server.documents.get(uri);
    const places: object[] = [];
    if (document === undefined) return { places, more: false };
    const extract = await document.checked();
    for (const one of extract.people()) {
      const { person } = one;
      for (let i = 0; i < person.services.length; i++) {
        const row = person.services.at(i);
        if (row.values[tjTjenType] !== code && row.code !== code) continue;
        if (places.length === limit) return { places, more: true };
        places.push(placeOf(one, row));
      }
    }
    return { places, more: false };
  }

  /** The document in an editor, else the file on disk. undefined: nothing that can be counted. */
  private async source(uri: string, previous: Usable | undefined, token: CancellationToken): Promise<Source | undefined> {
    const document = this.server.documents.get(uri);
    if (document !== undefined) return this.live(document, previous?.extract);
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    const alone = await this.reader.read(file, undefined, token);
    if (alone.kind === 'problem') return undefined;
    const earlier = previous !== undefined && alone.compared !== undefined && isEarlier(previous.extract, alone.compared);
    const read = earlier ? await this.reader.read(file, previous, token) : alone;
    if (read.kind === 'problem') return undefined;
    const { report, elapsed } = read;
    return { facts: report, persons: report.persons, findings: [...report.findings], tallies: report.tallies, fixable: Object.values(report.fixable).reduce((sum, n) => sum + n, 0), statistics: report.statistics, notRun: report.notRun, elapsed };
  }

  private async live(document: OpenDocument, previous: ComparedExtract | undefined): Promise<Source | undefined> {
    const { server } = this;
    if (!server.clientSettings.enable || server.documents.isSetAside(document.uri)) return undefined;
    const extract = await document.checked();
    if (extract.foreignRoot !== undefined) return undefined;
    const year = extract.facts.dataYear;
    const wanted = previous === undefined || year === undefined || previous.statistics.dataYear < year ? previous : undefined;
    if (this.compared.get(document) !== wanted) {
      this.compared.set(document, wanted);
      extract.count({ previous: wanted });
      // The rules on two years have something to say now, or nothing any more.
      server.diagnostics.refreshAll();
    }
    const { findings } = reported(server, document);
    return { facts: extract.facts, persons: extract.persons, findings, tallies: talliesOf(findings), fixable: findings.filter(({ fix }) => fix?.kind === 'safe').length, statistics: extract.statistics, notRun: extract.notRun, elapsed: document.elapsed };
  }
}

/** The counts of an extract for the panel, and what leads from a figure to its rows. */
export const counts: Feature = {
  register(server) {
    const counting = new Counts(server);
    const orNothing = async <T>(answer: Promise<T>, nothing: T): Promise<T> => {
      try {
        return await answer;
      } catch (error) {
        // The panel asks again when the new check is done.
        if (error instanceof Outdated || error instanceof Cancelled) return nothing;
        throw error;
      }
    };
    server.connection.onRequest(countsMethod, (params: unknown, token: CancellationToken) => orNothing(counting.of(params, token), null));
    server.connection.onRequest(countsCsvMethod, (params: unknown, token: CancellationToken) => orNothing(counting.csv(params, token), null));
    server.connection.onRequest(serviceRowsMethod, (params: unknown) => orNothing(counting.rows(serviceRowsParams.parse(params)), { places: [], more: false }));
  },
};
