import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE } from '../../shared/protocol.ts';
import type { Counts, Finding } from '../../shared/report/finding.ts';
import type { LanguageServer } from './server.ts';
import { toDiagnostic } from './convert.ts';
import { gravest } from './document.ts';

const capped = {
  nb: (shown: number, total: number) => `Viser de ${shown} alvorligste av ${total} funn. Alle tall står i visningen KPR: Funn og i kpr-lint check.`,
  en: (shown: number, total: number) => `Shows the ${shown} gravest of ${total} findings. All totals are in the view KPR: Findings and in kpr-lint check.`,
};

/** What an editor gets of the findings of a file: the gravest, and where that is not all of them, a line that says so. */
export function published(server: LanguageServer, uri: string, findings: Iterable<Finding>, counts: Counts): { diagnostics: Diagnostic[]; shown: number } {
  const { clientSettings, language, writer, rulePage, client } = server;
  const total = counts.error + counts.warning + counts.info;
  const limit = clientSettings.maxDiagnostics;
  const listed = gravest(findings, total > limit ? limit - 1 : limit);
  const diagnostics = listed.map((finding) => toDiagnostic(finding, { uri, writer, rulePage, ...client }));
  if (listed.length < total) {
    const start = { line: 0, character: 0 };
    diagnostics.unshift({ range: { start, end: start }, severity: DiagnosticSeverity.Information, source: DIAGNOSTIC_SOURCE, message: capped[language](listed.length, total) });
  }
  return { diagnostics, shown: listed.length };
}
