import { describe, expect, it } from 'vitest'
import { changeOfInformation } from '../../../src/measures/decomposition/change-of-information.ts'
import { structureByArea } from '../../../src/measures/decomposition/structure-by-area.ts'
import { city } from '../../support/city.ts'

const add = (parts: readonly { readonly total: number }[]) => parts.reduce((sum, { total }) => sum + total, 0)

describe('structureByArea', () => {
  it('adds up to the structural part', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { groups } = city(seed)
      const later = groups.map((v, k) => Array.from(v, (n, i) => n + ((7 * i + 5 * k) % 11)))
      const { structural } = changeOfInformation(groups, later, 'shapley')
      expect(add(structureByArea(groups, later))).toBeCloseTo(structural, 11)
    }
  })
  it('is nothing where only sizes change', () => {
    const before = [
      [10, 20, 30],
      [40, 20, 10],
    ].map((v) => Object.freeze(v))
    for (const { total } of structureByArea(before, [before[0]!.map((n) => 3 * n), before[1]!]))
      expect(total).toBeCloseTo(0, 12)
  })
  it('leaves out areas that come and go', () =>
    expect(
      structureByArea(
        [
          [10, 20, 0],
          [40, 20, 0],
        ],
        [
          [0, 20, 9],
          [0, 20, 1],
        ],
      ).map(({ area }) => area),
    ).toEqual([1]))
})
