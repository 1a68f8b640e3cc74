/** How often the server is started again by itself. */
const MAX_RESTARTS = 4;
/** How often a document may be under check when the server dies before it is set aside. */
const MAX_CRASHES = 2;

/** What is to be done after a crash. */
export interface Verdict {
  readonly restart: boolean;
  /** Documents that are set aside from now on. */
  readonly setAside: readonly string[];
}

/** Counts the server's crashes, and which documents were being checked when it died. */
export class Restarts {
  private restarts = 0;
  private readonly checking = new Set<string>();
  private readonly crashes = new Map<string, number>();

  /** Documents that the next server is not to check. */
  get setAside(): string[] {
    return [...this.crashes].flatMap(([uri, n]) => (n >= MAX_CRASHES ? [uri] : []));
  }

  checkBegins(uri: string): void {
    this.checking.add(uri);
  }

  checkEnds(uri: string): void {
    this.checking.delete(uri);
  }

  /** An edit or a new look at a document gives it another chance. */
  forgive(uri: string): void {
    this.checking.delete(uri);
    this.crashes.delete(uri);
  }

  crashed(): Verdict {
    const setAside: string[] = [];
    for (const uri of this.checking) {
      const n = (this.crashes.get(uri) ?? 0) + 1;
      this.crashes.set(uri, n);
      if (n === MAX_CRASHES) setAside.push(uri);
    }
    this.checking.clear();
    return { restart: this.restarts++ < MAX_RESTARTS, setAside };
  }

  /** The user has started the server: everything has another chance. */
  reset(): void {
    this.restarts = 0;
    this.checking.clear();
    this.crashes.clear();
  }
}
