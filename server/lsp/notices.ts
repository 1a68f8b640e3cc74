import { basename } from 'node:path';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE, type Status } from '../../shared/protocol.ts';
import type { SystemError } from '../../shared/report/report.ts';
import { systemErrorMessage } from '../../shared/text/system-errors.ts';
import { nameOf } from './config.ts';
import type { LanguageServer } from './server.ts';

const words = {
  nb: { config: (file: string, why: string) => `${file} kan ikke følges: ${why}` },
  en: { config: (file: string, why: string) => `${file} cannot be followed: ${why}` },
};

/**
 * What keeps a check from being whole, at the top of the document, for clients that do not show the status: nothing is left
 * unchecked in silence. Broken XML has its own finding.
 */
export function notices(server: LanguageServer, { uri, reason, detail = '', stopped = [], configFile = '', configFault }: Status): Diagnostic[] {
  if (server.showsStatus) return [];
  const { language } = server;
  const path = nameOf(uri);
  const error = (kind: SystemError['kind'], what: string): string => systemErrorMessage({ path, kind, detail: what }, language);
  const sentences = [
    ...(reason === 'crashed' ? [error('worker-crashed', '')] : reason === 'record-too-large' ? [error('record-too-large', detail)] : []),
    ...stopped.map((rule) => error('rule-threw', rule)),
    ...(configFault === undefined ? [] : [words[language].config(basename(configFile), configFault)]),
  ];
  const start = { line: 0, character: 0 };
  return sentences.map((message) => ({ range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: DIAGNOSTIC_SOURCE, message }));
}
