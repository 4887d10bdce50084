/** What is used of WebAssembly, which every Node has; the types of Node leave it out. */
declare namespace WebAssembly {
  class Memory {
    /** In pages of 64 KiB. */
    constructor(size: { readonly initial: number })
    readonly buffer: ArrayBuffer
    /** Adds pages; views of the buffer that was are empty from then on. */
    grow(pages: number): number
  }
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
  /** Whether this machine can run it. */
  function validate(bytes: Uint8Array): boolean
}
