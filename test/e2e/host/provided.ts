/** What is started once, before all tests, and what each file of tests is told of it. */
export interface Provided {
  /** Where the browser listens. */
  readonly browser: string;
  /** A code-server with the packed extension installed; none where VS Code itself is used. */
  readonly host: HostAddress;
  /** What runs the suite inside. */
  readonly executable: Executable;
}

/** Where a code-server is, and its folders. */
export interface HostAddress {
  readonly url: string;
  readonly folder: string;
}

/** VS Code, or what takes its place. */
export interface Executable {
  /** Undefined: it is downloaded. */
  readonly path?: string;
  readonly env: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext extends Provided {}
}
