import { basename } from 'node:path';
import { htmlReportMethod, htmlReportParams } from '../../shared/protocol.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { checkFile } from '../cli/files/check-file.ts';
import { textOf } from '../cli/formats/format.ts';
import { formats, LISTED } from '../cli/formats/index.ts';
import { sha256 } from '../cli/sha256.ts';
import { todayOf } from '../cli/today.ts';
import { version } from '../cli/version.ts';
import { nameOf, pathOf } from './config.ts';
import { checkedOrRefused } from './from-checked.ts';
import { paramsOf } from './params.ts';
import { type Usable, forYear, previousOf, usable } from './previous-extract.ts';
import { readerOf } from './read-counts.ts';
import { Refusal } from './refusal.ts';
import type { Feature, LanguageServer } from './server.ts';

const words = {
  nb: 'Dokumentet er ikke en fil på denne maskinen.',
  en: 'The document is no file on this machine.',
};

async function answer(server: LanguageServer, given: unknown): Promise<{ html: string }> {
  const { uri, previous: named, below } = paramsOf(htmlReportParams, given);
  const { language, writer } = server;
  const document = server.documents.get(uri);
  const file = pathOf(uri);
  if (document === undefined && file === undefined) throw new Refusal(words[language]);
  const { changes, year: fallbackYear, baseline } = server.configured(file);
  // What the editor holds may not have been saved: the report is of what is seen.
  const bytes = document === undefined ? {} : { bytes: Buffer.from(document.extract.text), isText: true };
  const path = file === undefined ? nameOf(uri) : basename(file);
  const begun = performance.now();
  const previous = await previousFor(server, uri, named);
  const outcome = await checkFile({ file: file ?? path, path, changes, year: undefined, fallbackYear, limit: Number.POSITIVE_INFINITY, baseline, ...bytes, ...(previous !== undefined && { counting: { previous: previous.extract } }) }, () => undefined);
  if (outcome.kind !== 'report') throw new Refusal(systemErrorMessage(outcome.kind === 'failed' ? outcome.error : { path, kind: 'not-extract', detail: outcome.root }, language));
  const { report } = outcome;
  const format = await formats['html']!.load();
  const pieces = format(
    { files: [report], counts: report.counts, systemErrors: report.systemErrors, elapsed: performance.now() - begun },
    { writer, version, today: todayOf(undefined), maxFindings: LISTED, frames: false, color: false, width: 100, lines: () => new Map(), sha256, ...(below === 0 ? {} : { suppress: below }), ...(previous !== undefined && { previous: { path: basename(previous.file), dataYear: previous.extract.statistics.dataYear } }) },
  );
  return { html: textOf(pieces) };
}

/** Last year's extract where it is of an earlier year than this one. */
async function previousFor(server: LanguageServer, uri: string, named: string | undefined): Promise<Usable | undefined> {
  const reader = readerOf(server);
  const found = await previousOf(server, reader, uri, named);
  if (usable(found) === undefined) return undefined;
  const document = server.documents.get(uri);
  const read = document === undefined ? await reader.read(pathOf(uri)!) : undefined;
  const year = document !== undefined ? (await checkedOrRefused(server, document)).facts.dataYear : read?.kind === 'read' ? read.report.dataYear : undefined;
  return year === undefined ? undefined : usable(forYear(found, year, server.language));
}

/** The report of an extract, to read, print and send on: the same as `kpr-lint check --format html`. Never shows an identity. */
export const htmlReport: Feature = {
  register(server) {
    server.connection.onRequest(htmlReportMethod, (params: unknown) => answer(server, params));
  },
};
