import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver';

/** What a client can do, as far as it changes what we send. */
export interface ClientAbilities {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly refreshHints: boolean;
  readonly configuration: boolean;
  /** Telling of new settings, to a server that asks for it. */
  readonly configurationChanges: boolean;
  readonly folders: boolean;
  readonly watching: boolean;
  /** Watching outside of the workspace's folders. */
  readonly watchingElsewhere: boolean;
  readonly related: boolean;
  readonly tags: boolean;
  readonly codeDescription: boolean;
  /** Edits of a code action may come when it is chosen. */
  readonly resolvesEdits: boolean;
  readonly showsDocuments: boolean;
  /** Edits that name the version of the document that they are for. */
  readonly versionedEdits: boolean;
  /** An outline in which services stand in their persons. */
  readonly nestedSymbols: boolean;
  readonly markdown: boolean;
  readonly completionTags: boolean;
}

export function abilitiesOf({ textDocument, window, workspace }: ClientCapabilities): ClientAbilities {
  const { diagnostic, publishDiagnostics } = textDocument ?? {};
  return {
    pull: diagnostic !== undefined,
    // Helix (25.07) and others made with lsp-types say it without the s.
    refresh: (workspace?.diagnostics ?? (workspace as { diagnostic?: { refreshSupport?: boolean } } | undefined)?.diagnostic)?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folders: workspace?.workspaceFolders === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    watchingElsewhere: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    related: publishDiagnostics?.relatedInformation === true || diagnostic?.relatedInformation === true,
    tags: publishDiagnostics?.tagSupport !== undefined || diagnostic?.tagSupport !== undefined,
    codeDescription: publishDiagnostics?.codeDescriptionSupport === true || diagnostic?.codeDescriptionSupport === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    showsDocuments: window?.showDocument?.support === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionTags: textDocument?.completion?.completionItem?.tagSupport !== undefined,
  };
}
