import { pathToFileURL } from 'node:url';
import { type CancellationToken, WorkDoneProgress } from 'vscode-languageserver';
import { type CheckFilesResult, type CheckedFile, checkFilesMethod, checkFilesParams } from '../../shared/protocol.ts';
import type { FileReport, SystemError } from '../../shared/report/report.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { checkFile } from '../cli/files/check-file.ts';
import { type Target, findTargets } from '../cli/files/targets.ts';
import { type Configured, pathOf } from './config.ts';
import { groupsOf } from './groups.ts';
import { paramsOf } from './params.ts';
import { previousOf, usable } from './previous-extract.ts';
import { published } from './published.ts';
import { readerOf } from './read-counts.ts';
import { Cancelled, readingBytes } from './reading.ts';
import type { Feature, LanguageServer } from './server.ts';

/** The gravest findings of a file that are kept for listing; the totals count all. */
const KEPT = 20_000;
/** Places of each rule that the client is told. */
const PLACES = 200;
/** Milliseconds between two words of progress. */
const PROGRESS_EVERY = 100;

const words = {
  nb: { of: (done: number, all: number, name: string) => `${done} av ${all}: ${name}`, notStored: 'Dokumentet er ikke en fil på denne maskinen.' },
  en: { of: (done: number, all: number, name: string) => `${done} of ${all}: ${name}`, notStored: 'The document is no file on this machine.' },
};

class Progress {
  private read = 0;
  private told = 0;

  constructor(
    private readonly tell: (percentage: number, message: string) => void,
    private readonly bytes: number,
  ) {}

  add(bytes: number, message: string): void {
    this.read += bytes;
    const now = performance.now();
    if (now - this.told < PROGRESS_EVERY) return;
    this.told = now;
    this.tell(this.bytes === 0 ? 0 : Math.min(100, Math.floor((this.read / this.bytes) * 100)), message);
  }
}

async function check(server: LanguageServer, given: unknown, token: CancellationToken): Promise<CheckFilesResult> {
  const { uris, workDoneToken } = paramsOf(checkFilesParams, given);
  const { language, connection } = server;
  const result: CheckFilesResult = { files: [], problems: [], foreign: 0, left: 0 };
  const problem = (uri: string, error: SystemError): void => void result.problems.push({ uri, message: systemErrorMessage(error, language) });

  const places = uris.map((uri) => ({ uri, path: pathOf(uri) }));
  for (const { uri, path } of places) if (path === undefined) result.problems.push({ uri, message: words[language].notStored });
  const { targets, errors } = await findTargets(places.flatMap(({ path }) => path ?? []), undefined);
  for (const error of errors) problem(uris.length === 1 ? uris[0]! : '', error);

  const progress = new Progress(
    (percentage, message) => workDoneToken !== undefined && void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage, message }),
    targets.reduce((sum, { size }) => sum + size, 0),
  );
  const [only] = targets;
  // As on the command line, the configuration's extract of last year goes with one file that is checked.
  const previous = only === undefined || targets.length > 1 ? undefined : usable(await previousOf(server, readerOf(server), pathToFileURL(only.file).href, undefined));
  for (const [i, target] of targets.entries()) {
    // Other requests, and a cancellation, have their turn between two files.
    await new Promise(setImmediate);
    if (token.isCancellationRequested) {
      result.left = targets.length - i;
      break;
    }
    const uri = pathToFileURL(target.file).href;
    const begun = performance.now();
    const configured = server.configured(target.file);
    const read = readingBytes(connection, uri, target.size, token);
    const onRead = (bytes: number): void => {
      read(bytes);
      progress.add(bytes, words[language].of(i + 1, targets.length, target.path));
    };
    try {
      const outcome = await checkFile({ file: target.file, path: target.path, changes: configured.changes, year: undefined, fallbackYear: configured.year, limit: KEPT, baseline: configured.baseline, ...(previous !== undefined && { counting: { previous: previous.extract } }) }, onRead);
      if (outcome.kind === 'report') {
        result.files.push(fileOf(server, uri, outcome.report, configured, performance.now() - begun));
        for (const error of outcome.report.systemErrors) problem(uri, error);
      } else if (outcome.kind === 'failed') problem(uri, outcome.error);
      else if (target.named) problem(uri, notExtract(target, outcome.root));
      else result.foreign++;
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      result.left = targets.length - i;
      break;
    }
  }
  return result;
}

function notExtract({ path }: Target, root: string): SystemError {
  return { path, kind: 'not-extract', detail: root };
}

function fileOf(server: LanguageServer, uri: string, report: FileReport, { file, fault }: Configured, elapsed: number): CheckedFile {
  const { writer, language } = server;
  const { counts, complete, findings, formatVersion, dataYear, municipality, fixable, systemErrors } = report;
  const { diagnostics, shown } = published(server, uri, findings, counts);
  const tooLarge = systemErrors.find(({ kind }) => kind === 'record-too-large');
  return {
    status: {
      uri,
      state: 'checked',
      formatVersion,
      ...(dataYear === undefined ? {} : { dataYear }),
      municipality,
      counts: { error: counts.error, warning: counts.warning, info: counts.info },
      fixable: Object.values(fixable).reduce((sum, n) => sum + n, 0),
      ...(file === '' ? {} : { configFile: file }),
      ...(fault === undefined ? {} : { configFault: fault[language] }),
      shown,
      elapsed,
      ...(tooLarge !== undefined ? { reason: 'record-too-large', detail: tooLarge.detail } : complete ? {} : { reason: 'broken-xml' }),
      stopped: systemErrors.flatMap(({ kind, detail }) => (kind === 'rule-threw' ? [detail] : [])),
    },
    groups: groupsOf(findings, counts.byRule, writer, PLACES),
    diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic })),
  };
}

/** Checks files and folders from disk: those too large for the editor, and many at once. Can be broken off; tells how far it has come. */
export const checkFiles: Feature = {
  register(server) {
    server.connection.onRequest(checkFilesMethod, (params: unknown, token: CancellationToken) => check(server, params, token));
  },
};
