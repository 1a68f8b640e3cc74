import * as vscode from 'vscode';
import { vsdiag } from 'vscode-languageclient/node';
import { DIAGNOSTIC_SOURCE } from '../shared/protocol.ts';
import { type Fault, sameFaults } from './same-faults.ts';

/** What every extension for XML tells, too: the file is not well-formed. */
const RULE = 'KPR001';

type Provide = (document: vscode.TextDocument | vscode.Uri, previousResultId: string | undefined, token: vscode.CancellationToken) => vscode.ProviderResult<vsdiag.DocumentDiagnosticReport>;

/**
 * Beside another extension for XML, a fault in the XML itself would be underlined and listed twice. What another one
 * tells is left by us to the hover, the findings view, the panel and the totals, which tell all.
 */
export class ToldElsewhere implements vscode.Disposable {
  /** By document: how many of our findings others may tell, what errors those have, and which of ours these are. */
  private readonly told = new Map<string, { readonly ours: number; readonly others: readonly Fault[]; readonly elsewhere: ReadonlySet<number> }>();
  private readonly subscription: vscode.Disposable;

  /** `again`: asks for the diagnostics of open documents anew. */
  constructor(again: () => void) {
    this.subscription = vscode.Disposable.from(
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => this.isStale(uri))) again();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.told.delete(uri.toString())),
    );
  }

  /** Stands between the language client and the server. */
  async provide(document: vscode.TextDocument | vscode.Uri, previousResultId: string | undefined, token: vscode.CancellationToken, next: Provide): Promise<vsdiag.DocumentDiagnosticReport | undefined> {
    const uri = document instanceof vscode.Uri ? document : document.uri;
    // What others tell has changed, although the document has not.
    const report = await next(document, this.isStale(uri) ? undefined : previousResultId, token);
    if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report ?? undefined;
    const faults = report.items.filter(isOurs).sort((a, b) => a.range.start.compareTo(b.range.start));
    const others = errorsOfOthers(uri);
    const same = sameFaults(faults.map(({ range }) => range.start), others);
    const before = this.told.get(uri.toString());
    // While somebody types, theirs stand where they were in a text before: what moves alone is still told.
    const moves = before?.ours === faults.length && codesOf(before.others) === codesOf(others) && same.size < before.elsewhere.size;
    const elsewhere = moves ? before.elsewhere : same;
    this.told.set(uri.toString(), { ours: faults.length, others, elsewhere });
    const left = new Set(faults.filter((_, index) => elsewhere.has(index)));
    return { ...report, items: report.items.filter((item) => !left.has(item)) };
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private isStale(uri: vscode.Uri): boolean {
    const told = this.told.get(uri.toString());
    return told !== undefined && told.ours > 0 && JSON.stringify(errorsOfOthers(uri)) !== JSON.stringify(told.others);
  }
}

function isOurs({ source, code }: vscode.Diagnostic): boolean {
  return source === DIAGNOSTIC_SOURCE && typeof code === 'object' && code.value === RULE;
}

function errorsOfOthers(uri: vscode.Uri): Fault[] {
  const errors = vscode.languages.getDiagnostics(uri).filter(({ source, severity }) => source !== DIAGNOSTIC_SOURCE && severity === vscode.DiagnosticSeverity.Error);
  return errors.map(({ range: { start }, code }) => ({ line: start.line, character: start.character, code: String(typeof code === 'object' ? code.value : code) }));
}

function codesOf(faults: readonly Fault[]): string {
  return faults.map(({ code }) => code).join();
}
