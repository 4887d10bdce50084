/** A number of persons that a count tells beside others: `offset + sign · count`, area by area. */
export interface Face {
  readonly sign: 1 | -1
  readonly offset: Float64Array
}

/** How a count stands in an area. */
export const states = {
  /** It is published. */
  open: 0,
  /** Withheld because a number of persons is too small; so says its note. */
  small: 1,
  /** Withheld because it would tell a number that is too small in an area of an earlier Gebietsstand. */
  part: 2,
  /** Not there for another reason: missing, or the area is not assessed. */
  kept: 3,
  /** Not there because the denominator is small. */
  weak: 4,
  /** Withheld to protect another one. */
  added: 5,
} as const
export type State = (typeof states)[keyof typeof states]

/** One count over all areas of all levels, with everything that is told by it. */
export interface Cell {
  /** NaN where it is not known. A parent is the sum of its children. */
  readonly value: Float64Array
  /** Numbers of persons that must be 0 or reach the minimum to be shown. */
  readonly faces: readonly Face[]
  readonly minimum: number
  readonly state: Uint8Array
  /** Areas of the base level come first. Above, one note stands for all that is withheld and tells nothing. */
  readonly base: number
}

/** Rounding of sums of shared-out persons. */
export const noise = 1e-9

export const told = ({ value }: Cell, { sign, offset }: Face, node: number): number =>
  offset[node]! + sign * value[node]!

const tooSmall = (persons: number, minimum: number): boolean => persons > noise && persons < minimum - noise

/** Whether a count tells a number of persons between 0 and the minimum. */
export const isSmall = (cell: Cell, node: number): boolean =>
  cell.faces.some((face) => tooSmall(told(cell, face, node), cell.minimum))

/**
 * What is known of a count that is not shown before any sum is looked at: whatever is withheld is no 0, and neither
 * is its rest; denominators are known. A zero that is withheld all the same may be anything. With `notes` the reader
 * also uses what the notes say: that a number is below the minimum, or that it is not. `far` stands for no bound.
 */
export function ownBounds(cell: Cell, node: number, notes: boolean, far: number): readonly [number, number] {
  const { faces, minimum } = cell
  const state = cell.state[node]!
  const own = notes && node < cell.base
  let [lo, hi] = [-far, far]
  for (const face of faces) {
    const offset = face.offset[node]!
    if (Number.isNaN(offset)) continue
    const persons = told(cell, face, node)
    const passes = notes && persons >= minimum && (state === states.weak || (own && state === states.added))
    const least = Number.isNaN(persons) ? 0 : passes ? minimum : Math.min(1, persons)
    const capped = own && state === states.small && tooSmall(persons, minimum)
    const most = Math.max(minimum - 1, persons)
    if (face.sign === 1) {
      lo = Math.max(lo, least - offset)
      if (capped) hi = Math.min(hi, most - offset)
    } else {
      hi = Math.min(hi, offset - least)
      if (capped) lo = Math.max(lo, offset - most)
    }
  }
  return [lo, hi]
}
