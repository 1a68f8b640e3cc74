import { basename } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import { suppress } from '../../shared/counts/suppress/suppress.ts';
import { type CountsResult, countsCsvMethod, countsMethod, countsParams } from '../../shared/protocol.ts';
import { pathOf } from './config.ts';
import { Tallies } from '../../shared/report/tallies.ts';
import { countCsv } from '../cli/formats/count-csv.ts';
import { type Source, countedExtract } from './counted-extract.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { paramsOf } from './params.ts';
import { type Usable, forYear, isPrevious, previousOf, usable } from './previous-extract.ts';
import { type CountReader, readerOf } from './read-counts.ts';
import { Cancelled } from './reading.ts';
import { reported } from './reported.ts';
import type { Feature, LanguageServer } from './server.ts';

class Counts {
  private readonly reader: CountReader;

  constructor(private readonly server: LanguageServer) {
    this.reader = readerOf(server);
  }

  async of(given: unknown, token: CancellationToken): Promise<CountsResult | null> {
    const { uri, previous: named, below } = paramsOf(countsParams, given);
    const found = await previousOf(this.server, this.reader, uri, named);
    const source = await this.source(uri, named, usable(found), token);
    if (source === undefined) return null;
    const previous = forYear(found, source.facts.dataYear, this.server.language);
    const before = usable(previous)?.extract.statistics;
    const result = countedExtract(source, before, below, this.server.writer);
    if (previous === undefined) return result;
    return { ...result, previous: { name: previous.name, ...(before !== undefined && { dataYear: before.dataYear }), ...('problem' in previous && { problem: previous.problem }) } };
  }

  /** The same file as that of `kpr-lint count --format csv`. */
  async csv(given: unknown, token: CancellationToken): Promise<{ csv: string } | null> {
    const { uri, previous: named, below } = paramsOf(countsParams, given);
    const found = usable(await previousOf(this.server, this.reader, uri, named));
    const source = await this.source(uri, named, found, token);
    if (source?.statistics === undefined) return null;
    const result = below === 0 ? source.statistics : suppress(source.statistics, below);
    const beside = found !== undefined && isPrevious(found, result.dataYear) ? { path: basename(found.file), dataYear: found.extract.statistics.dataYear } : undefined;
    return { csv: [...countCsv({ result, previous: beside }, { language: this.server.language, tables: undefined })].join('') };
  }

  /** The document in an editor, else the file on disk. undefined: nothing that can be counted. */
  private async source(uri: string, named: string | undefined, previous: Usable | undefined, token: CancellationToken): Promise<Source | undefined> {
    const document = this.server.documents.get(uri);
    if (document !== undefined) return this.live(document, named);
    const file = pathOf(uri);
    const read = file === undefined ? undefined : await this.reader.readBeside(file, previous, token);
    if (read?.kind !== 'read') return undefined;
    const { report, elapsed } = read;
    return { facts: report, persons: report.persons, findings: [...report.findings], tallies: report.tallies, fixable: allOf(report.fixable), statistics: report.statistics, notRun: report.notRun, elapsed };
  }

  private async live(document: OpenDocument, named: string | undefined): Promise<Source | undefined> {
    const { server } = this;
    if (server.readable(document.uri) === undefined) return undefined;
    server.comparisons.choose(document, named);
    const extract = await server.comparisons.checked(document);
    if (extract.foreignRoot !== undefined) return undefined;
    const { findings } = reported(server, document);
    const tallies = new Tallies();
    for (const finding of findings) tallies.add(finding);
    return { facts: extract.facts, persons: extract.persons, findings, tallies: tallies.tallies, fixable: allOf(tallies.fixable), statistics: extract.statistics, notRun: extract.notRun, elapsed: document.elapsed };
  }
}

function allOf(byRule: Readonly<Record<string, number>>): number {
  return Object.values(byRule).reduce((sum, n) => sum + n, 0);
}

/** The counts of an extract for the panel, and as a file for spreadsheets. */
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
  },
};
