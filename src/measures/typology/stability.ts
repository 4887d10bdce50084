import { stream } from '../../math/stream.ts'
import { adjustedRand } from './adjusted-rand.ts'
import { groupsIn } from './centres.ts'
import type { Division } from './divide.ts'
import { matching } from './matching.ts'
import { rowsOf, type Profiles } from './profiles.ts'

/** What is left of the types when the areas are drawn anew. */
export interface Stability {
  /** Of each type: share of areas that it has in common with the type most like it, on average; 1 is all. */
  readonly jaccard: Float64Array
  /** Agreement of the whole division beyond chance, on average (adjusted Rand index). */
  readonly agreement: number
  /** By type: in which share of the draws that hold it each row is in the type that matches; NaN where none holds it. */
  readonly shares: readonly Float64Array[]
  /** Of each draw to which type other rows belong, each of its types being in the place of the one it matches. */
  readonly placers: readonly ((rows: Profiles) => Int32Array)[]
}

/**
 * Draws as many areas as there are, with replacement, divides them in the same way, and looks up how much of each type
 * is found again. Below 0.6 a type should not be believed in, from 0.75 on it stands, from 0.85 firmly (Hennig's
 * marks). A type of which a draw holds no area is left out of that draw. O(draws × division).
 * Hennig (2007), Computational Statistics & Data Analysis 52, 258–271.
 */
export function stability(
  rows: Profiles,
  group: Int32Array,
  divide: (drawn: Profiles, draw: number) => Division,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Stability {
  const types = groupsIn(group)
  const sum = new Float64Array(types)
  const counted = new Float64Array(types)
  const placers: ((rows: Profiles) => Int32Array)[] = []
  const shares = Array.from({ length: types }, () => new Float64Array(rows.n))
  const held = new Float64Array(rows.n)
  let agreement = 0
  for (let draw = 0; draw < draws; draw++) {
    const next = stream(seed, draw)
    const chosen = Int32Array.from({ length: rows.n }, () => Math.floor(next() * rows.n)).sort()
    // An area that is drawn twice is still one area: it is compared once
    const drawn = rowsOf(rows, chosen)
    const division = divide(drawn, draw)
    const again = division.group
    const once = new Int32Array(rows.n).map((_, j) => j).filter((j) => j === 0 || chosen[j - 1] !== chosen[j])
    const [a, b] = [once.map((j) => group[chosen[j]]), once.map((j) => again[j])]
    agreement += adjustedRand(a, b) / draws
    likeness(a, b, types).forEach((most, c) => {
      if (Number.isNaN(most)) return
      sum[c] += most
      counted[c]++
    })
    const match = matched(a, b, types)
    placers.push((others) => division.place(others, match))
    once.forEach((j, i) => {
      const row = chosen[j]!
      const type = match.indexOf(b[i]!)
      held[row]++
      if (type >= 0) shares[type]![row]++
    })
  }
  return {
    jaccard: sum.map((total, c) => total / counted[c]),
    agreement,
    shares: shares.map((share) => share.map((times, i) => times / held[i])),
    placers,
  }
}

/** In how many of the draws each row, of another year, belongs to each of `types` types: type after type, in parts of 1. */
export function sharesIn(rows: Profiles, types: number, placers: Stability['placers']): readonly Float64Array[] {
  if (placers.length === 0) return []
  const shares = Array.from({ length: types }, () => new Float64Array(rows.n))
  for (const place of placers) place(rows).forEach((type, i) => shares[type]![i]++)
  return shares.map((share) => share.map((draws) => draws / placers.length))
}

/** For each group of `a` the group of `b` that it shares most rows with, one each; −1 where it shares none. */
function matched(a: Int32Array, b: Int32Array, types: number): Int32Array {
  const others = groupsIn(b)
  const both = common(a, b, types, others)
  // Nothing in common: the place was only left over
  return matching(both, types, others).map((other, type) =>
    other >= 0 && both[type * others + other] > 0 ? other : -1,
  )
}

/** How many rows each of `count` groups of `a` has in common with each group of `b`, row after row. */
function common(a: Int32Array, b: Int32Array, count: number, others: number): Float64Array {
  const both = new Float64Array(count * others)
  for (let i = 0; i < a.length; i++) both[a[i] * others + b[i]]++
  return both
}

/** For each group of `a` the largest share of rows in common with a group of `b`: both over either. NaN if it is empty. */
export function likeness(a: Int32Array, b: Int32Array, count: number): Float64Array {
  const others = groupsIn(b)
  const both = common(a, b, count, others)
  const [inA, inB] = [new Float64Array(count), new Float64Array(others)]
  for (let i = 0; i < a.length; i++) {
    inA[a[i]]++
    inB[b[i]]++
  }
  return inA.map((size, c) => {
    if (size === 0) return NaN
    let most = 0
    for (let o = 0; o < others; o++)
      most = Math.max(most, both[c * others + o] / (size + inB[o] - both[c * others + o]))
    return most
  })
}
