/**
 * Who is next to whom, as compressed rows: the neighbours of area i are `to[start[i]]` to `to[start[i + 1] − 1]`,
 * ascending, with the weight of each link beside it. Never itself; an area without neighbours is an empty row.
 * `start` is one longer than the number of areas. Links of contiguity stand in both rows, those of nearest
 * neighbours need not.
 */
export interface Neighbours {
  readonly start: Int32Array
  readonly to: Int32Array
  readonly weight: Float64Array
}

/** Who touches whom, from the geometry. */
export interface Contiguity {
  /** At least one point in common; every weight is 1. */
  readonly queen: Neighbours
  /** A stretch of border in common; the weight is its length in km. */
  readonly rook: Neighbours
}
