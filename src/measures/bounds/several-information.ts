import { sum } from '../../math/sum.ts'
import type { Cell, Cells } from './several-cells.ts'

/** Persons times entropy: it rises with every group. */
export const uncertainty = (sizes: readonly number[]): number => log(sum(sizes)) - sum(sizes, log)

const log = (x: number): number => (x === 0 ? 0 : x * Math.log(x))

/**
 * Persons times information of all groups, as their information on shares P₀ in the middle of what the city's may be: Σᵢ Σₖ
 * gᵢₖ ln(gᵢₖ/(tᵢ P₀ₖ)), less that of the city, which is next to nothing. Each is convex in the persons of its groups.
 */
export function informationEnds({ areas, city }: Cells): readonly [lower: number, upper: number] {
  const middle = city.least.map((low, k) => low + city.most[k]!)
  const all = sum(middle)
  const shares = middle.map((size) => size / all)
  return [
    Math.max(0, sum(areas.map((one) => least(one, shares))) - greatest(city, shares)),
    sum(areas.map((one) => greatest(one, shares))) - least(city, shares),
  ]
}

/** Information of the persons of a place on shares that the city has. Groups without a share have no persons. */
const information = (persons: readonly number[], shares: readonly number[]): number => {
  const all = sum(persons)
  return sum(persons, (g, k) => (g === 0 ? 0 : g * Math.log(g / (all * shares[k]!))))
}

/**
 * As near to the shares as the ranges allow: every group has c times its share, or the end of its range that is nearest to
 * that, where c is all persons if their number is open, and makes it up if it is not.
 */
function least({ least: low, most: high, from, to }: Cell, shares: readonly number[]): number {
  const at = (c: number) => shares.map((share, k) => Math.min(high[k]!, Math.max(low[k]!, c * share)))
  const open = root((c) => sum(at(c)) - c, sum(low), sum(high))
  const persons = Math.min(to, Math.max(from, sum(at(open))))
  if (persons === 0) return 0
  const far = Math.max(...high.map((most, k) => (most === 0 ? 0 : most / shares[k]!)))
  const c = root((x) => persons - sum(at(x)), 0, far)
  return Math.max(0, information(at(c), shares))
}

/** Where a function that falls, or stays, crosses 0 between two numbers. */
function root(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 100 && low < high; step++) {
    const middle = (low + high) / 2
    if (of(middle) > 0) low = middle
    else high = middle
  }
  return high
}

/** Of so many open groups the corners are tried one by one. */
const tried = 12

/**
 * The most of a convex function is at a corner: every group at an end of its range, but for one that makes up the least or
 * the most persons that there may be. Of more groups, the most that any of them adds, less the least that all may take off.
 */
function greatest({ least: low, most: high, from, to }: Cell, shares: readonly number[]): number {
  const open = low.flatMap((one, k) => (one < high[k]! ? [k] : []))
  if (open.length > tried) {
    const own = (x: number, k: number) => (x === 0 ? 0 : x * Math.log(x / shares[k]!))
    return sum(low, (one, k) => Math.max(own(one, k), own(high[k]!, k))) - log(from)
  }
  let found = 0
  const persons = [...low]
  const consider = () => void (found = Math.max(found, information(persons, shares)))
  for (let corner = 0; corner < 2 ** open.length; corner++) {
    open.forEach((k, at) => (persons[k] = corner & (1 << at) ? high[k]! : low[k]!))
    const all = sum(persons)
    if (all >= from && all <= to) consider()
    for (const [at, k] of open.entries()) {
      if (corner & (1 << at)) continue
      for (const wanted of from === to ? [from] : [from, to]) {
        persons[k] = low[k]! + wanted - all
        if (persons[k]! >= low[k]! && persons[k]! <= high[k]!) consider()
      }
      persons[k] = low[k]!
    }
  }
  return found
}
