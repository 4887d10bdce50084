import { centres, nearest } from './centres.ts'
import { kMeans } from './k-means.ts'
import { gaussianMixture, type Mixture } from './mixture.ts'
import { different, type Profiles } from './profiles.ts'
import { cut, ward } from './ward.ts'

export interface Dividing {
  readonly method: 'ward' | 'k-means' | 'gaussian-mixture'
  /** Types wanted. */
  readonly count: number
  /** Of k-means and mixtures. */
  readonly starts: number
  /** Of mixtures. */
  readonly covariance?: 'full' | 'diagonal'
  /** Draws that stability rests on; 0 for none. */
  readonly draws: number
  readonly seed: number
  /** Columns in which high means burden; only these decide which type is number 1. All where it is not there. */
  readonly directed?: readonly boolean[]
}

/** Rows put into groups, and how other rows find theirs. */
export interface Division {
  readonly group: Int32Array
  /** For each of other rows the place in `among` of the group that it belongs to; places of −1 are nobody's. */
  readonly place: (rows: Profiles, among: Int32Array) => Int32Array
  /** Null where groups are not probable but certain. */
  readonly mixture: Mixture | null
}

/** So many starts in each draw: the types there are looked up, not published. */
const fewer = 10

/** Divides rows as asked. */
export function divide(rows: Profiles, { method, count, starts, covariance = 'full', seed }: Dividing): Division {
  if (rows.n === 0) return byMeans(rows, new Int32Array(0))
  // Areas that do not differ are of one type
  if (method === 'ward') return byMeans(rows, cut(ward(rows), Math.min(count, different(rows))))
  if (method === 'k-means') return byMeans(rows, kMeans(rows, count, { starts, seed }).group)
  return byMixture(gaussianMixture(rows, count, { covariance, starts, seed }))
}

/**
 * Divides drawn rows in the same way, with ten starts at most; a mixture begins where that of all rows is, and at two
 * other places.
 */
export function divideAgain(rows: Profiles, how: Dividing, { mixture }: Division, draw: number): Division {
  const seed = how.seed + 1 + draw
  return mixture
    ? byMixture(mixture.again(rows, seed))
    : divide(rows, { ...how, starts: Math.min(how.starts, fewer), seed })
}

/** Groups to which other rows belong by the nearest mean. */
export const byMeans = (rows: Profiles, group: Int32Array): Division => ({
  group,
  place: (others, among) => {
    const { means } = centres(rows, group)
    const placed = new Float64Array(among.length * rows.d).fill(NaN)
    among.forEach((own, type) => {
      if (own >= 0) placed.set(means.subarray(own * rows.d, (own + 1) * rows.d), type * rows.d)
    })
    return nearest(others, placed)
  },
  mixture: null,
})

/** Groups to which other rows belong by the highest probability. */
const byMixture = (mixture: Mixture): Division => ({
  group: mixture.group,
  place: (others, among) => {
    const placed = mixture.place(others)
    return new Int32Array(others.n).map((_, i) => {
      const chance = (type: number) => placed[among[type]!]?.probability[i] ?? -1
      let best = 0
      for (let type = 1; type < among.length; type++) if (chance(type) > chance(best)) best = type
      return best
    })
  },
  mixture,
})
