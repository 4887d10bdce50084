import { random } from '../../src/math/random.ts'
import type { Partly, Ranges, Sum } from '../../src/measures/bounds/partly.ts'

/** A city as it is, and what somebody is told of it. */
export interface Suppressed {
  readonly group: readonly number[]
  readonly other: readonly number[]
  readonly told: Partly
}

/** How much there is to be found out, and whether sums may lie across others. */
export interface Kind {
  readonly areas: number
  readonly persons: number
  readonly across?: boolean
  /** Whether both the group and those it is compared with are told in part only. */
  readonly both?: boolean
}

/**
 * A city of random sizes, of which some counts are suppressed (1 or 2 persons), rounded to threes or fives, or not told
 * at all, and some sums are told, exactly or rounded. Same city for the same seed.
 */
export function suppressed(seed: number, kind: Kind): Suppressed {
  const next = random(seed)
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const n = 1 + upTo(kind.areas - 1)
  const group = Array.from({ length: n }, () => upTo(next() < 0.6 ? Math.min(3, kind.persons) : kind.persons))
  const other = Array.from({ length: n }, () => (next() < 0.1 ? 0 : upTo(2 * kind.persons)))
  const against = next() < 0.6 ? 'total' : 'other'
  const compared = against === 'other' ? other : group.map((g, i) => g + other[i]!)
  const partly = (counts: readonly number[]) => ranges(counts, sums(counts, upTo, kind.across ?? false), next)
  const openGroup = next() < 0.8
  return {
    group,
    other,
    told: {
      against,
      group: kind.both || openGroup ? partly(group) : known(group),
      compared: kind.both || !openGroup ? partly(compared) : known(compared),
    },
  }
}

const known = (counts: readonly number[]): Ranges => ({ least: counts, most: counts, sums: [] })

function ranges(counts: readonly number[], sums: readonly Sum[], next: () => number): Ranges {
  const way = Math.floor(next() * 4)
  const told = counts.map((count): readonly [number, number] => {
    if (way === 0) return count > 0 && count < 3 ? [1, 2] : [count, count]
    if (way < 3) return rounded(count, way === 1 ? 3 : 5)
    return next() < 0.6 ? [0, count + Math.floor(3 * next())] : [count, count]
  })
  return { least: told.map(([least]) => least), most: told.map(([, most]) => most), sums }
}

/** Rounded to a multiple of an odd number: what the count may have been. */
function rounded(count: number, to: number): readonly [number, number] {
  const shown = to * Math.round(count / to)
  return [Math.max(0, shown - (to - 1) / 2), shown + (to - 1) / 2]
}

function sums(counts: readonly number[], upTo: (most: number) => number, across: boolean): Sum[] {
  const told = (areas: readonly number[]): Sum => {
    const all = areas.reduce((sum, i) => sum + counts[i]!, 0)
    const [least, most] = upTo(3) === 0 ? rounded(all, 5) : [all, all]
    return { areas, least, most }
  }
  const all = [...counts.keys()]
  const list: Sum[] = []
  if (upTo(1) === 0) list.push(told(all))
  if (upTo(1) === 0) {
    const blocks = 1 + upTo(2)
    for (let block = 0; block < blocks; block++) {
      const within = all.filter((i) => i % blocks === block)
      if (within.length > 0 && upTo(3) > 0) list.push(told(within))
      if (within.length > 2 && upTo(1) === 0) list.push(told(within.slice(0, 2)))
    }
  }
  if (across && all.length > 2) list.push(told([0, 1]), told([1, 2]))
  return list
}
