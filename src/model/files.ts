/** Bytes that can be read in parts, so that a disk, an archive and a test's Map look the same. */
export interface Bytes {
  readonly size: number
  /** `room` may hold the answer, where it is large enough: whoever offers it has done with what it held. */
  slice(from: number, to: number, room?: Uint8Array): Promise<Uint8Array>
  /** SHA-256 in hexadecimal digits, where the outside can tell it without holding the whole. */
  sha256?(): Promise<string>
  /** Whether bytes are well-formed UTF-8 without NUL, where the outside can tell faster than byte by byte. */
  isText?(part: Uint8Array): boolean
}

/** What a run reads: bytes by the path that the plan names. */
export type Files = ReadonlyMap<string, Bytes>

/** What a run answers: content by path under the output folder, separated by `/`. */
export type Outputs = ReadonlyMap<string, string | Uint8Array>

/** What is written part by part, so that it need not fit into memory; each is asked for behind the one before it. */
export type Streams = ReadonlyMap<string, string | Uint8Array | AsyncIterable<Uint8Array>>

export const bytes = (content: Uint8Array): Bytes => ({
  size: content.length,
  slice: (from, to) => Promise.resolve(content.subarray(from, to)),
})
