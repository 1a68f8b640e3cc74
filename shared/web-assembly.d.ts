/** What the core uses of WebAssembly, which the types of Node name, but do not tell of. */
declare namespace WebAssembly {
  class Module {
    constructor(code: Uint8Array<ArrayBuffer>);
  }
  class Instance {
    constructor(module: Module);
    readonly exports: { readonly [name: string]: unknown };
  }
}
