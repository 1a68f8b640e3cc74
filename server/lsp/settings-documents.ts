import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { BASELINE_NAME } from '../../shared/lint/baseline.ts';
import { CONFIG_NAME } from '../config-place.ts';

/** A file that governs checks: the configuration, or the baseline. */
export type SettingsKind = 'config' | 'baseline';

const kinds: ReadonlyMap<string, SettingsKind> = new Map([[CONFIG_NAME, 'config'], [BASELINE_NAME, 'baseline']]);

/** A configuration or a baseline that the client has open. */
export interface SettingsDocument {
  readonly kind: SettingsKind;
  readonly document: TextDocument;
}

/** What a document is by its name; undefined for all that is neither. */
export function settingsKind(uri: string): SettingsKind | undefined {
  return kinds.get(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Other JSON, which a client may send for want of a better selector: nothing is said of it. */
export function isJson(uri: string, languageId: string): boolean {
  return /^jsonc?$/.test(languageId) || /\.jsonc?$/i.test(uri);
}

/** The open configurations and baselines: small files, whose text is kept as it is. What counts in checks is what is saved. */
export class SettingsDocuments {
  private readonly open_ = new Map<string, SettingsDocument>();

  open(kind: SettingsKind, uri: string, languageId: string, version: number, text: string): void {
    this.open_.set(uri, { kind, document: TextDocument.create(uri, languageId, version, text) });
  }

  get(uri: string): SettingsDocument | undefined {
    return this.open_.get(uri);
  }

  /** False where no such document is open. */
  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): boolean {
    const open = this.open_.get(uri);
    if (open === undefined) return false;
    TextDocument.update(open.document, changes, version);
    return true;
  }

  close(uri: string): void {
    this.open_.delete(uri);
  }

  all(): Iterable<SettingsDocument> {
    return this.open_.values();
  }
}
