import type { Crew } from './crew.ts'
import type { Bytes, Outputs, Streams } from './files.ts'
import type { Counted, Scan } from './scan.ts'

export interface RunningHash {
  add(part: Uint8Array): void
  /** In hexadecimal digits, once. */
  digest(): string
}

/** The port to the outside: everything a command touches beyond its arguments. */
export interface Host {
  /** Bytes of a file; of `-` those of the standard input. Throws an AtlasError (ATL-0201, 0202, 0203, 0211) that names the path as given. */
  read(path: string): Promise<Bytes>
  /**
   * Counts from a large source, by the engine that the plan names; its paths start at `base`. `meanwhile` is called
   * when the engine is at work.
   */
  scan(scan: Scan, base: string, meanwhile?: () => void): Promise<Counted>
  /** Puts a whole output folder in place of the old one, or leaves the old one untouched. */
  replace(folder: string, outputs: Outputs): Promise<void>
  /** Finishes or undoes a swap that was interrupted. */
  recover(folder: string): Promise<void>
  /** Writes new files into a folder that may hold others, all or none; refuses to overwrite any. */
  create(folder: string, outputs: Streams): Promise<void>
  /** SHA-256 of what comes part by part. */
  hash(): Promise<RunningHash>
  /** Puts a new text in the place of a file's old one; refuses where the file no longer holds the old one. */
  edit(path: string, before: string, after: string): Promise<void>
  /** Files shipped with the product below `data/`, by relative path. */
  shipped(folder: string): Promise<ReadonlyMap<string, Uint8Array>>
  /** The cores of the machine. */
  crew(): Promise<Crew>
  /** Data, to stdout. */
  out(text: string): void
  /** Messages, to stderr. */
  say(text: string): void
  /** Whether stderr is a terminal that wants colour. */
  readonly colour: boolean
  readonly join: (...parts: string[]) => string
  readonly dirname: (path: string) => string
  /** A path as the pipeline that runs the command names its files. */
  readonly inRepository: (path: string) => string
}
