import type { Face } from './cell.ts'
import { sameCounts } from './same-counts.ts'

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
  /** Places of the indicators in the list given that count it. */
  readonly members: readonly number[]
  /** Places of those whose denominator tells it. */
  readonly witnesses: readonly number[]
}

type Counted = Omit<SharedCell, 'witnesses'>

/**
 * Indicators by the count they rest on: two with the same numerator, under whatever name, and those whose numerators
 * complete each other to a denominator. Whoever sees one count sees the other, whatever the tables call it; so the
 * numbers themselves decide, over the areas of the base level where both are there. Which indicator comes first makes no
 * difference: one may join two that have nothing in common without it. O(indicators² × areas).
 */
export function sameCells(list: readonly Told[], base: number): SharedCell[] {
  const cells: Counted[] = []
  list.forEach((one, place) => {
    let cell = counted(one, place)
    for (let at = 0; at < cells.length; at++) {
      const as = linkOf(cells[at]!, cell, base)
      if (!as) continue
      cell = joined(cells[at]!, cell, as)
      cells.splice(at, 1)
      at = -1
    }
    cells.push(cell)
  })
  return cells.map((cell) => ({
    ...cell,
    witnesses: list.flatMap((one, place) => (isWitness(one, place, cell, base) ? [place] : [])),
  }))
}

function counted(one: Told, place: number): Counted {
  const value = one.facilities ? one.denominator : one.numerator
  return { value, faces: facesOf(one, new Float64Array(value.length)), minimum: one.minimum, members: [place] }
}

/** Two cells as one, where `added` is made of `kept`: added = offset + sign · kept, so every number told of it is one told of that. */
function joined(kept: Counted, added: Counted, { sign, offset }: Face): Counted {
  const turned = (face: Face): Face => ({
    sign: (face.sign * sign) as 1 | -1,
    offset: offset.map((value, i) => face.offset[i]! + face.sign * value),
  })
  return {
    value: kept.value.map((known, i) => (Number.isNaN(known) ? sign * (added.value[i]! - offset[i]!) : known)),
    faces: [...kept.faces, ...added.faces.map(turned)],
    minimum: Math.max(kept.minimum, added.minimum),
    members: [...kept.members, ...added.members],
  }
}

/** Whether the denominator of an indicator is a count that others show as a part of something. */
function isWitness({ denominator, facilities }: Told, place: number, cell: Counted, base: number): boolean {
  const wholes = wholesOf(cell)
  if (facilities || cell.members.includes(place) || wholes.length === 0) return false
  return (
    sameCounts(denominator, cell.value, base) ||
    wholes.some((whole) => sameCounts(denominator, whole, base, cell.value))
  )
}

/** The group and its rest; of facilities and ratios the count alone. */
const facesOf = ({ denominator, facilities, share }: Told, none: Float64Array): Face[] => [
  { sign: 1, offset: none },
  ...(share && !facilities ? [{ sign: -1, offset: denominator } as const] : []),
]

/** How the count of a cell is made of that of another: it is the same, or what that one leaves of a denominator; null: neither. */
function linkOf(kept: Counted, added: Counted, base: number): Face | null {
  if (sameCounts(added.value, kept.value, base)) return { sign: 1, offset: new Float64Array(added.value.length) }
  const whole = [...wholesOf(added), ...wholesOf(kept)].find((all) => sameCounts(added.value, all, base, kept.value))
  return whole ? { sign: -1, offset: whole } : null
}

/** The counts that this one is shown as a part of. */
const wholesOf = ({ faces }: Counted): readonly Float64Array[] =>
  faces.flatMap(({ sign, offset }) => (sign === -1 ? [offset] : []))
