import { basename } from 'node:path';
import type { CancellationToken } from 'vscode-languageserver';
import { type ComparedExtract, isEarlier } from '../../shared/counts/compared.ts';
import { tjTjenType } from '../../shared/extract/slots.ts';
import { type CountsResult, type ServiceRowsParams, countsCsvMethod, countsMethod, countsParams, serviceRowsMethod, serviceRowsParams } from '../../shared/protocol.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { pathOf } from './config.ts';
import { type Source, countedExtract, talliesOf } from './counted-extract.ts';
import { csvOf } from './counts-csv.ts';
import { type OpenDocument, Outdated } from './document.ts';
import { Cancelled, CountReader } from './read-counts.ts';
import type { Feature, LanguageServer } from './server.ts';

const words: Readonly<Record<Language, { notEarlier: (year: number) => string; notCounted: string; notStored: string }>> = {
  nb: { notEarlier: (year) => `Filen gjelder ${year}. Velg et uttrekk fra et tidligere år.`, notCounted: 'Filen kan ikke leses til slutten, eller sier ikke hvilket år den gjelder.', notStored: 'Fjorårets uttrekk er ikke en fil på denne maskinen.' },
  en: { notEarlier: (year) => `The file is of ${year}. Choose an extract of an earlier year.`, notCounted: 'The file cannot be read to its end, or does not say which year it is of.', notStored: 'Last year’s extract is no file on this machine.' },
};

/** Last year's extract, or why it cannot be used. */
type Previous = { readonly file: string; readonly extract: ComparedExtract } | { readonly problem: string };

class Counts {
  private readonly reader: CountReader;
  /** With what each open document is compared. */
  private readonly compared = new WeakMap<OpenDocument, ComparedExtract | undefined>();

  constructor(private readonly server: LanguageServer) {
    this.reader = new CountReader(server);
  }

  async of(given: unknown, token: CancellationToken): Promise<CountsResult | null> {
    const { uri, previous: named, below } = countsParams.parse(given);
    const found = named === undefined ? undefined : await this.previous(named);
    const source = await this.source(uri, found, token);
    if (source === undefined) return null;
    const usable = found !== undefined && 'extract' in found ? found.extract : undefined;
    const tooLate = usable !== undefined && source.facts.dataYear !== undefined && !(usable.statistics.dataYear < source.facts.dataYear);
    const result = countedExtract(source, tooLate ? undefined : usable?.statistics, below, this.server.writer);
    if (found === undefined || named === undefined) return result;
    const problem = 'problem' in found ? found.problem : tooLate ? words[this.server.language].notEarlier(found.extract.statistics.dataYear) : undefined;
    const name = basename(pathOf(named) ?? named);
    return { ...result, previous: problem === undefined ? { name, dataYear: usable!.statistics.dataYear } : { name, problem } };
  }

  async csv(given: unknown, token: CancellationToken): Promise<{ csv: string } | null> {
    const { uri, previous: named, below } = countsParams.parse(given);
    const source = await this.source(uri, named === undefined ? undefined : await this.previous(named), token);
    return source?.statistics === undefined ? null : { csv: csvOf(source.statistics, below, this.server.language) };
  }

  /** The first rows of a service code: from there a figure can be looked into. */
  async rows({ uri, code, limit = 500 }: ServiceRowsParams): Promise<{ places: object[]; more: boolean }> {
    const document = this.server.documents.get(uri);
    const places: object[] = [];
    if (document === undefined) return { places, more: false };
    const extract = await document.checked();
    for (const { person, locate } of extract.people()) {
      for (let i = 0; i < person.services.length; i++) {
        const row = person.services.at(i);
        if (row.values[tjTjenType] !== code && row.code !== code) continue;
        if (places.length === limit) return { places, more: true };
        const span = row.nameSpan();
        const [start, end] = [locate(span.start), locate(span.end)];
        places.push({ range: { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } }, person: person.ordinal });
      }
    }
    return { places, more: false };
  }

  private async previous(uri: string): Promise<Previous> {
    const say = words[this.server.language];
    const file = pathOf(uri);
    if (file === undefined) return { problem: say.notStored };
    const read = await this.reader.read(file);
    if (read.kind === 'problem') return { problem: read.message };
    return read.compared === undefined ? { problem: say.notCounted } : { file, extract: read.compared };
  }

  /** The document in an editor, else the file on disk. undefined: nothing that can be counted. */
  private async source(uri: string, previous: Previous | undefined, token: CancellationToken): Promise<Source | undefined> {
    const usable = previous !== undefined && 'extract' in previous ? previous : undefined;
    const document = this.server.documents.get(uri);
    if (document !== undefined) return this.live(document, usable?.extract);
    const file = pathOf(uri);
    if (file === undefined) return undefined;
    const alone = await this.reader.read(file, undefined, token);
    if (alone.kind === 'problem') return undefined;
    const earlier = usable !== undefined && alone.compared !== undefined && isEarlier(usable.extract, alone.compared);
    const read = earlier ? await this.reader.read(file, usable, token) : alone;
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
    const findings = [...extract.findings()];
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
