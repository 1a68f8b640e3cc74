import { type CodeAction, CodeActionKind, type CodeActionParams, type Range, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { planFixes } from '../../shared/lint/fixes.ts';
import { findingCommands } from '../../shared/protocol.ts';
import type { Finding, LocatedRepair } from '../../shared/report/finding.ts';
import { ruleOf } from '../../shared/rules/lookup.ts';
import type { Language } from '../../shared/rules/rule.ts';
import { toDiagnostic, toEdits, toRange } from './convert.ts';
import type { OpenDocument } from './document.ts';
import { fromChecked, readNow } from './from-checked.ts';
import { reported } from './reported.ts';
import type { Feature, LanguageServer } from './server.ts';

/** "Fix all" of editors, on save too where the user has switched that on. Safe repairs only. */
const FIX_ALL = `${CodeActionKind.SourceFixAll}.kprLint`;

const words = {
  nb: {
    safe: (title: string) => `KPR: ${title}`,
    suggested: (title: string) => `KPR, forslag: ${title}`,
    allOfRule: (n: number, rule: string) => `KPR: rett alle ${n} i filen (${rule})`,
    all: (n: number) => `KPR: rett alle ${n} trygge feil i filen`,
    off: (rule: string, name: string) => `KPR: slå av ${rule} (${name}) i konfigurasjonen`,
    baseline: (rule: string) => `KPR: godta dette funnet (${rule}) i grunnlinjen`,
    page: (rule: string) => `KPR: vis regelen ${rule}`,
  },
  en: {
    safe: (title: string) => `KPR: ${title}`,
    suggested: (title: string) => `KPR, suggestion: ${title}`,
    allOfRule: (n: number, rule: string) => `KPR: fix all ${n} in the file (${rule})`,
    all: (n: number) => `KPR: fix all ${n} safe ones in the file`,
    off: (rule: string, name: string) => `KPR: switch ${rule} (${name}) off in the configuration`,
    baseline: (rule: string) => `KPR: accept this finding (${rule}) in the baseline`,
    page: (rule: string) => `KPR: show rule ${rule}`,
  },
} as const satisfies Record<Language, object>;

function touches(finding: Finding, range: Range): boolean {
  const { start, end } = toRange(finding.range);
  const before = end.line < range.start.line || (end.line === range.start.line && end.character < range.start.character);
  const after = start.line > range.end.line || (start.line === range.end.line && start.character > range.end.character);
  return !before && !after;
}

/** The edits of all safe repairs of a rule. */
function safeEdits(all: readonly Finding[], rule: string | undefined): TextEdit[] {
  return toEdits(planFixes(all.filter((finding) => finding.rule === rule), 'safe'));
}

/** What an action does to a document as it is now. */
function editOf(server: LanguageServer, { uri, version }: OpenDocument, edits: TextEdit[]): WorkspaceEdit {
  return server.client.versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

function actionsFor(server: LanguageServer, document: OpenDocument, finding: Finding, all: readonly Finding[]): CodeAction[] {
  const { uri } = document;
  const { writer, language, rulePage } = server;
  const text = words[language];
  const diagnostics = [toDiagnostic(finding, { uri, writer, rulePage, ...server.client })];
  const { fix, rule } = finding;
  const repairs = (fix?.repairs ?? []).map((repair: LocatedRepair): CodeAction => {
    const title = writer.title(repair);
    const preferred = fix!.kind === 'safe' && fix!.repairs.length === 1;
    return { title: preferred ? text.safe(title) : text.suggested(title), kind: CodeActionKind.QuickFix, diagnostics, edit: editOf(server, document, toEdits(repair)), ...(preferred ? { isPreferred: true } : {}) };
  });
  const alike = all.filter((other) => other.rule === rule && other.fix?.kind === 'safe').length;
  if (fix?.kind === 'safe' && alike > 1) {
    const edits = server.client.resolvesEdits ? { data: { uri, version: document.version, rule } } : { edit: editOf(server, document, safeEdits(all, rule)) };
    repairs.push({ title: text.allOfRule(alike, rule), kind: CodeActionKind.QuickFix, diagnostics, ...edits });
  }
  const command = (title: string, name: string, ...args: unknown[]): CodeAction[] =>
    server.commands.has(name) ? [{ title, kind: CodeActionKind.QuickFix, diagnostics, command: { title, command: name, arguments: args } }] : [];
  const { start } = finding.range;
  const ordinal = all.filter((other) => other.rule === rule && other.range.start.offset === start.offset).indexOf(finding);
  return [
    ...repairs,
    ...command(text.page(rule), findingCommands.page, rule),
    ...command(text.off(rule, ruleOf(rule).name), findingCommands.turnOff, uri, rule, ruleOf(rule).name),
    ...command(text.baseline(rule), findingCommands.accept, uri, rule, toRange(finding.range), ordinal),
  ];
}

function fixAllOf(server: LanguageServer, document: OpenDocument): CodeAction[] {
  const plan = planFixes(reported(server, document).findings, 'safe');
  return plan.applied.length === 0 ? [] : [{ title: words[server.language].all(plan.applied.length), kind: FIX_ALL, edit: editOf(server, document, toEdits(plan)) }];
}

async function answer(server: LanguageServer, { textDocument: { uri }, range, context }: CodeActionParams): Promise<CodeAction[]> {
  // Some clients send null for what they leave out.
  const only = context.only ?? undefined;
  const wants = (kind: string): boolean => only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
  const actions: CodeAction[] = [];
  // Asked for by name, on save too: what has just been typed counts, and its check is waited for.
  if (only !== undefined && wants(FIX_ALL)) actions.push(...(await fromChecked(server, uri, [], (_, document) => fixAllOf(server, document))));
  // A quick fix never waits for a check.
  const document = readNow(server, uri);
  if (document?.extract.fresh && wants(CodeActionKind.QuickFix)) {
    const all = reported(server, document).findings;
    for (const finding of all) if (touches(finding, range)) actions.push(...actionsFor(server, document, finding, all));
  }
  return actions;
}

/** Quick fixes, fix all, and what to do with a finding that is no fault. */
export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: true } },
  register(server) {
    server.connection.onCodeAction((params) => answer(server, params));
    server.connection.onCodeActionResolve((action) => {
      const { uri, version, rule } = (action.data ?? {}) as { uri?: string; version?: number; rule?: string };
      const document = uri === undefined ? undefined : server.readable(uri);
      if (document === undefined || document.version !== version || !document.extract.fresh) return action;
      return { ...action, edit: editOf(server, document, safeEdits(reported(server, document).findings, rule)) };
    });
  },
};
