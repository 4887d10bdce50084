import type { Vector } from './vector.ts'

/**
 * Where the areas lie and how large they are, in the order of all other vectors. Everything in kilometres, in a plane
 * that keeps distances, or nearly so; never in degrees.
 */
export interface Space {
  /** Area-weighted centroids, km east and north of any origin. */
  readonly x: Vector
  readonly y: Vector
  /** Area of land in km², holes taken off. */
  readonly size: Vector
  /** Length of all rings in km, holes included. */
  readonly perimeter: Vector
}

/** Points of reference in the plane of a `Space`, such as one or several city centres. */
export interface Places {
  readonly x: Vector
  readonly y: Vector
}
