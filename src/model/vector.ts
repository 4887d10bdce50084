/** Numbers of areas, in the order of their keys. NaN where there is none. */
export type Vector = ArrayLike<number>

/** A vector with the reason for each number that is missing (codes of `statusCode`). Same length. */
export interface Cells {
  readonly values: Float64Array
  readonly status: Uint8Array
}
