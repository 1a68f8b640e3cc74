// Stands in for Red Hat's XML extension, which is in no registry that the tests reach: the same services for the language
// `xml`, with its `source` and the code and place that it gives to an element that is not closed.
const vscode = require('vscode');

const xml = { language: 'xml' };

/** Lines above which nothing is looked at: the real one does that in a process of its own, this one would hold up all extensions. */
const LIMIT = 20_000;

/** Milliseconds after an edit, as the real one has. */
const DELAY = 200;

/** The name of the first element that is not closed. */
function unclosed(document) {
  if (document.lineCount > LIMIT) return undefined;
  const open = [];
  for (const { 1: end, 2: name, 3: empty, index } of document.getText().matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (empty) continue;
    if (!end) open.push({ name, at: index + 1 });
    else if (open.at(-1)?.name === name) open.pop();
    else break;
  }
  const last = open.pop();
  return last && { name: last.name, range: new vscode.Range(document.positionAt(last.at), document.positionAt(last.at + last.name.length)) };
}

exports.activate = ({ subscriptions }) => {
  const diagnostics = vscode.languages.createDiagnosticCollection('xml');
  const validate = (document) => {
    if (document.languageId !== 'xml') return;
    const fault = vscode.workspace.getConfiguration('xmlStandIn').get('validate') ? unclosed(document) : undefined;
    if (!fault) return diagnostics.delete(document.uri);
    const diagnostic = new vscode.Diagnostic(fault.range, `The element type "${fault.name}" must be terminated by the matching end-tag "</${fault.name}>".`, vscode.DiagnosticSeverity.Error);
    diagnostics.set(document.uri, [Object.assign(diagnostic, { source: 'xml', code: 'ETagRequired' })]);
  };
  const validateAll = () => vscode.workspace.textDocuments.forEach(validate);
  let later;
  const wordAt = (document, position) => document.getText(document.getWordRangeAtPosition(position));
  subscriptions.push(
    diagnostics,
    vscode.workspace.onDidOpenTextDocument(validate),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      clearTimeout(later);
      later = setTimeout(validate, DELAY, document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => diagnostics.delete(uri)),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('xmlStandIn') && validateAll()),
    vscode.languages.registerHoverProvider(xml, { provideHover: (document, position) => new vscode.Hover(`XML stand-in: ${wordAt(document, position)}`) }),
    vscode.languages.registerCompletionItemProvider(xml, { provideCompletionItems: () => [new vscode.CompletionItem('<!-- XML stand-in -->', vscode.CompletionItemKind.Snippet)] }),
    vscode.languages.registerDocumentFormattingEditProvider(xml, { provideDocumentFormattingEdits: () => [] }),
    vscode.languages.registerCodeActionsProvider(xml, { provideCodeActions: () => [new vscode.CodeAction('XML stand-in: close the element', vscode.CodeActionKind.QuickFix)] }),
    vscode.languages.registerDocumentSymbolProvider(xml, {
      provideDocumentSymbols(document) {
        const all = new vscode.Range(0, 0, document.lineCount, 0);
        return [new vscode.DocumentSymbol('XML stand-in', '', vscode.SymbolKind.Field, all, all)];
      },
    }),
  );
  validateAll();
};
