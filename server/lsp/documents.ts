import type { Settings } from '../../shared/lint/settings.ts';
import { collectGarbageSoon } from './collect-garbage.ts';
import { OpenDocument } from './document.ts';

/** How often a document may bring a check down before it is set aside until it is edited. */
const MAX_CRASHES = 2;

/** A document of so many characters gives its memory back as soon as it is closed: that takes some 20 ms. */
const LARGE = 1_000_000;

/** The documents that the client has open. */
export class Documents {
  private readonly open_ = new Map<string, OpenDocument>();
  private readonly crashes = new Map<string, number>();
  private opened = 0;

  open(uri: string, version: number, text: string, settings: Settings): OpenDocument {
    this.open_.get(uri)?.close();
    const document = new OpenDocument(uri, version, text, settings, this.opened++);
    document.onCrash = () => this.crashes.set(uri, (this.crashes.get(uri) ?? 0) + 1);
    this.open_.set(uri, document);
    return document;
  }

  get(uri: string): OpenDocument | undefined {
    return this.open_.get(uri);
  }

  get isEmpty(): boolean {
    return this.open_.size === 0;
  }

  close(uri: string): void {
    const document = this.open_.get(uri);
    document?.close();
    this.open_.delete(uri);
    this.crashes.delete(uri);
    if (document !== undefined && document.extract.length >= LARGE) collectGarbageSoon();
  }

  all(): Iterable<OpenDocument> {
    return this.open_.values();
  }

  /** An edit gives a document that was set aside another chance. */
  edited(uri: string): void {
    this.crashes.delete(uri);
  }

  /** The document has brought down an earlier server. */
  setAside(uri: string): void {
    this.crashes.set(uri, MAX_CRASHES);
  }

  isSetAside(uri: string): boolean {
    return (this.crashes.get(uri) ?? 0) >= MAX_CRASHES;
  }
}
