import { sum } from '../../math/sum.ts'
import type { Ranges } from './partly.ts'

/** Areas whose sum is known, or known in a range; together with what is nested in them. */
export interface Nest {
  /** The least and the most persons that all of it allows. */
  least: number
  most: number
  readonly size: number
  /** Areas that belong to no smaller nest, known ones and those known in a range. */
  readonly known: readonly number[]
  readonly open: readonly number[]
  readonly nests: readonly Nest[]
}

interface Growing extends Nest {
  known: number[]
  open: number[]
  nests: Growing[]
}

/**
 * Orders what is known of counts into a nest for the city. Sums that lie across others, so that neither holds the
 * other, find no place and are left out (`complete` is false): more tables are compatible then than there are. Null
 * where no table fits. O(areas of all sums).
 */
export function nest({ least, most, sums }: Ranges): { readonly city: Nest; readonly complete: boolean } | null {
  const n = least.length
  const city = nestOf(n, 0, Infinity)
  const owner = new Array<Growing>(n).fill(city)
  let complete = true
  const bySize = [...sums].filter(({ areas }) => areas.length > 0).sort((a, b) => b.areas.length - a.areas.length)
  for (const one of bySize) {
    const around = owner[one.areas[0]]
    const areas = Array.from(one.areas)
    if (areas.some((i) => owner[i] !== around)) {
      complete = false
    } else if (areas.length === around.size) {
      around.least = Math.max(around.least, one.least)
      around.most = Math.min(around.most, one.most)
    } else {
      const inner = nestOf(areas.length, one.least, one.most)
      around.nests.push(inner)
      for (const i of areas) owner[i] = inner
    }
  }
  owner.forEach((nest, i) => (least[i] === most[i] ? nest.known : nest.open).push(i))
  return fits(city, { least, most }) ? { city, complete } : null
}

const nestOf = (size: number, least: number, most: number): Growing => ({
  size,
  least,
  most,
  known: [],
  open: [],
  nests: [],
})

/** Narrows every nest to what its parts allow. Whole numbers in ranges reach every sum between the ends. */
function fits(nest: Growing, { least, most }: Pick<Ranges, 'least' | 'most'>): boolean {
  const areas = [...nest.known, ...nest.open]
  if (areas.some((i) => least[i] > most[i]) || !nest.nests.every((inner) => fits(inner, { least, most }))) return false
  nest.least = Math.max(nest.least, sum(areas, (i) => least[i]) + sum(nest.nests.map((inner) => inner.least)))
  nest.most = Math.min(nest.most, sum(areas, (i) => most[i]) + sum(nest.nests.map((inner) => inner.most)))
  return nest.least <= nest.most
}
