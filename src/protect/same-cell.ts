import type { Face } from './cell.ts'

/** What an indicator tells of persons, area by area over all levels; NaN where a count is missing. */
export interface Told {
  readonly numerator: Float64Array
  readonly denominator: Float64Array
  /** The numerator counts facilities: only the persons of the denominator are protected. */
  readonly facilities: boolean
  /** The numerator is a part of the denominator; else nobody is the rest. */
  readonly share: boolean
  readonly minimum: number
}

/** Indicators that tell one and the same count, with everything they tell by it. */
export interface SharedCell {
  readonly value: Float64Array
  readonly faces: readonly Face[]
  readonly minimum: number
  /** Places of the indicators in the list given. */
  readonly members: readonly number[]
}

/**
 * Indicators by the count they rest on: two with the same numerator, under whatever name, and those whose numerators
 * complete each other to a denominator. Whoever sees one count sees the other, whatever the tables call it; so the
 * numbers themselves decide, over the areas of the base level where both are there. O(indicators² × areas).
 */
export function sameCells(list: readonly Told[], base: number): SharedCell[] {
  const cells: SharedCell[] = []
  list.forEach((one, place) => {
    const own = one.facilities ? one.denominator : one.numerator
    const none = new Float64Array(own.length)
    const link = cells
      .map((cell, at) => ({ cell, at, as: linkOf(cell, own, one.share ? [one.denominator] : [], base) }))
      .find(({ as }) => as !== null)
    const { sign, offset } = link?.as ?? { sign: 1 as const, offset: none }
    // own = offset + sign · shared, so that every number told of own is one told of the shared count
    const turned = ({ sign: s, offset: o }: Face): Face => ({
      sign: (s * sign) as 1 | -1,
      offset: offset.map((value, i) => o[i]! + s * value),
    })
    const faces = facesOf(one, none).map(turned)
    const value = own.map((count, i) => sign * (count - offset[i]!))
    if (!link) cells.push({ value, faces, minimum: one.minimum, members: [place] })
    else
      cells[link.at] = {
        value: link.cell.value.map((known, i) => (Number.isNaN(known) ? value[i]! : known)),
        faces: [...link.cell.faces, ...faces],
        minimum: Math.max(link.cell.minimum, one.minimum),
        members: [...link.cell.members, place],
      }
  })
  return cells
}

/** The group and its rest; of facilities and ratios the count alone. */
const facesOf = ({ denominator, facilities, share }: Told, none: Float64Array): Face[] => [
  { sign: 1, offset: none },
  ...(share && !facilities ? [{ sign: -1, offset: denominator } as const] : []),
]

/** How a count is made of a shared one: it is the same, or what that one leaves of a denominator; null: neither. */
function linkOf(
  { value, faces }: SharedCell,
  own: Float64Array,
  denominators: readonly Float64Array[],
  base: number,
): Face | null {
  if (agree(own, value, base)) return { sign: 1, offset: new Float64Array(own.length) }
  const wholes = [...denominators, ...faces.flatMap(({ sign, offset }) => (sign === -1 ? [offset] : []))]
  const whole = wholes.find((all) => agree(own, all, base, value))
  return whole ? { sign: -1, offset: whole } : null
}

/** Whether a count, with another one `added`, equals a third wherever all are there; in nothing, nothing is equal. */
function agree(count: Float64Array, whole: Float64Array, base: number, added?: Float64Array): boolean {
  let both = 0
  for (let i = 0; i < base; i++) {
    const sum = count[i]! + (added ? added[i]! : 0)
    const all = whole[i]!
    if (Number.isNaN(sum) || Number.isNaN(all)) continue
    if (Math.abs(sum - all) > 1e-9 * Math.max(1, Math.abs(all))) return false
    both++
  }
  return both > 0
}
