import { sum } from '../../math/sum.ts'
import type { Values } from '../../model/measure.ts'
import { mutualInformation } from '../multigroup/index.ts'
import type { Bounds } from './ends.ts'
import { informationEnds, uncertainty } from './several-information.ts'
import { settled, type Cells, type Several } from './several-cells.ts'

type Ends = readonly [lower: number, upper: number]

/** Parts of an even city that may be left out: Σ |g − t P| / 2 of an area is what its groups are over, and under, their part. */
function unevenness({ areas, city }: Cells): Ends {
  const parts = city.least.map((low, k): Ends => {
    const high = city.most[k]!
    const [few, many] = beside(city, k)
    return [low === 0 ? 0 : low / (low + many), high === 0 ? 0 : high / (high + few)]
  })
  const ends = areas.map((area): Ends => {
    let [over, under, mayOver, mayUnder] = [0, 0, 0, 0]
    area.least.forEach((low, k) => {
      const [few, many] = beside(area, k)
      const [P, Q] = parts[k]!
      const [least, most] = [low * (1 - Q) - many * Q, area.most[k]! * (1 - P) - few * P]
      over += Math.max(0, least)
      under += Math.max(0, -most)
      mayOver += Math.max(0, most)
      mayUnder += Math.max(0, -least)
    })
    return [Math.max(over, under), Math.min(mayOver, mayUnder)]
  })
  const apart = (sizes: readonly number[]) => {
    const all = sum(sizes)
    return all === 0 ? 0 : all - sum(sizes, (size) => size * size) / all
  }
  const [smallest, greatest] = [apart(city.least), apart(city.most)]
  const [low, high] = [0, 1].map((end) => sum(ends.map((one) => one[end]!))) as [number, number]
  return [low / greatest, smallest === 0 ? 1 : high / smallest]
}

/** The least and the most persons of an area, or the city, who belong to other groups than the `k`-th. */
function beside({ least, most, from, to }: Cells['city'], k: number): Ends {
  const [low, high] = [sum(least) - least[k]!, sum(most) - most[k]!]
  return [Math.max(0, low, from - most[k]!), Math.min(high, to - least[k]!)]
}

const ends: Readonly<Record<string, (cells: Cells, given: Partial<Values<string>>) => Ends>> = {
  'multigroup-dissimilarity': unevenness,
  'multigroup-theil-h'(cells) {
    const [low, high] = informationEnds(cells)
    const [least, most] = [uncertainty(cells.city.least), uncertainty(cells.city.most)]
    return [low / most, least === 0 ? 1 : high / least]
  },
  'mutual-information'(cells, { base = mutualInformation.parameters.base.default }) {
    const [low, high] = informationEnds(cells)
    const { from, to } = cells.city
    return [low / to / Math.log(base), (from === 0 ? Math.log(cells.city.least.length) : high / from) / Math.log(base)]
  },
}

/** Ids of the measures of several groups that have bounds. */
export const severallyBounded: readonly string[] = Object.keys(ends)

/**
 * Bounds of a measure of several groups where counts are suppressed or rounded; null where no table is compatible. Every area
 * is taken by itself, within what is known of each of its groups and of all its persons, and so are the groups of the city:
 * every compatible table lies within, few reach an end. O(areas · 2^groups).
 */
export function severalBounds(id: string, told: Several, given: Partial<Values<string>> = {}): Bounds | null {
  const cells = settled(told)
  if (cells === null) return null
  const present = cells.city.most.filter((persons) => persons > 0).length
  if (present === 0 || (present < 2 && id !== 'mutual-information'))
    return { lower: NaN, upper: NaN, sharp: false, tables: null }
  const [lower, upper] = ends[id]!(cells, given)
  const most = id === 'mutual-information' ? Infinity : 1
  return { lower: Math.max(0, lower), upper: Math.min(most, upper), sharp: false, tables: null }
}
