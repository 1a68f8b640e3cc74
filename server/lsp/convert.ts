import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type Range as LspRange, type TextEdit } from 'vscode-languageserver';
import { DIAGNOSTIC_SOURCE } from '../../shared/protocol.ts';
import type { Finding, LocatedRepair, Range } from '../../shared/report/finding.ts';
import type { Severity } from '../../shared/rules/rule.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Writer } from '../../shared/text/message.ts';

/** Between the findings' world and the protocol's. Nothing else in the server knows both. */

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function toRange({ start, end }: Range): LspRange {
  return { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } };
}

export interface DiagnosticOptions {
  readonly uri: string;
  readonly writer: Writer;
  /** What the client understands. */
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
  /** Where the client shows the page of a rule, with `{rule}` for its number; '' for nowhere. */
  readonly rulePage: string;
}

export function toDiagnostic(finding: Finding, { uri, writer, related, tags, codeDescription, rulePage }: DiagnosticOptions): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(finding.range),
    severity: severities[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: writer.message(finding),
  };
  if (codeDescription && rulePage !== '') diagnostic.codeDescription = { href: rulePage.replace('{rule}', finding.rule) };
  if (tags && ruleOf(finding.rule).deprecated) diagnostic.tags = [DiagnosticTag.Deprecated];
  if (related && finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map((place) => ({ location: { uri, range: toRange(place.range) }, message: writer.note(finding, place.note) }));
  }
  return diagnostic;
}

export function toEdits(repair: Pick<LocatedRepair, 'edits'>): TextEdit[] {
  return repair.edits.map((edit) => ({ range: toRange(edit.range), newText: edit.text }));
}
