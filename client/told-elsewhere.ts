import * as vscode from 'vscode';
import { vsdiag } from 'vscode-languageclient/node';
import { DIAGNOSTIC_SOURCE } from '../shared/protocol.ts';

/** What every extension for XML tells, too: the file is not well-formed. */
const RULE = 'KPR001';

type Provide = (document: vscode.TextDocument | vscode.Uri, previousResultId: string | undefined, token: vscode.CancellationToken) => vscode.ProviderResult<vsdiag.DocumentDiagnosticReport>;

/**
 * Beside another extension for XML, a fault in the XML itself would be underlined and listed twice. Where another one has an
 * error in the same line, ours is left to the hover, the findings view, the panel and the totals, which tell all.
 */
export class ToldElsewhere implements vscode.Disposable {
  /** By document: the lines of our findings that others may tell, and those of them that others did tell. */
  private readonly told = new Map<string, { readonly ours: readonly number[]; readonly elsewhere: string }>();
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
    const ours = report.items.filter(isOurs).map(({ range }) => range.start.line);
    const elsewhere = toldElsewhere(uri, ours);
    this.told.set(uri.toString(), { ours, elsewhere: elsewhere.join() });
    return { ...report, items: report.items.filter((item) => !isOurs(item) || !elsewhere.includes(item.range.start.line)) };
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private isStale(uri: vscode.Uri): boolean {
    const told = this.told.get(uri.toString());
    return told !== undefined && toldElsewhere(uri, told.ours).join() !== told.elsewhere;
  }
}

function isOurs({ source, code }: vscode.Diagnostic): boolean {
  return source === DIAGNOSTIC_SOURCE && typeof code === 'object' && code.value === RULE;
}

/** The lines among `ours` in which another extension has an error. */
function toldElsewhere(uri: vscode.Uri, ours: readonly number[]): number[] {
  if (ours.length === 0) return [];
  const others = vscode.languages.getDiagnostics(uri).filter(({ source, severity }) => source !== DIAGNOSTIC_SOURCE && severity === vscode.DiagnosticSeverity.Error);
  const lines = new Set(others.map(({ range }) => range.start.line));
  return ours.filter((line) => lines.has(line));
}
