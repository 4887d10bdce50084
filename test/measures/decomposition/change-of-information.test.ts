import { describe, expect, it } from 'vitest'
import { changeOfInformation } from '../../../src/measures/decomposition/change-of-information.ts'
import { decompositionAgrees } from '../../support/decomposition-agrees.ts'
import { groupsCases, kunststadt } from '../../support/multigroup-cases.ts'

describe('R segregation on kunststadt-64', () => decompositionAgrees(groupsCases(kunststadt, '2021', '2023')))

describe('changeOfInformation', () => {
  const [a, b] = [
    [
      [10, 20, 30],
      [40, 20, 10],
    ],
    [
      [20, 10, 30],
      [30, 30, 10],
    ],
  ] as const
  it.each(['shapley', 'km', 'mrc'] as const)('finds no structure in a city that only grows: %s', (way) => {
    const { group, unit, structural, difference } = changeOfInformation(
      a,
      a.map((v) => v.map((n) => 3 * n)),
      way,
    )
    for (const part of [group, unit, structural, difference]) expect(part).toBeCloseTo(0, 12)
  })
  // odds ratios kept, one group doubled: nothing but sizes of groups, and of areas that follow from it
  it('finds no structure where odds ratios stay', () => {
    const { structural } = changeOfInformation(a, [a[0].map((n) => 2 * n), a[1]], 'shapley')
    expect(structural).toBeCloseTo(0, 12)
  })
  it('is the same with the sign turned when time is turned', () => {
    const [ahead, back] = [changeOfInformation(a, b, 'shapley'), changeOfInformation(b, a, 'shapley')]
    for (const part of ['group', 'unit', 'structural', 'difference'] as const)
      expect(ahead[part]).toBeCloseTo(-back[part], 12)
  })
  it('sets areas that come and go apart', () => {
    const { additions, removals } = changeOfInformation(
      [
        [10, 20, 0],
        [40, 20, 0],
      ],
      [
        [0, 20, 9],
        [0, 20, 1],
      ],
      'shapley',
    )
    expect(additions).not.toBe(0)
    expect(removals).not.toBe(0)
  })
  it('is undefined of nobody', () => expect(changeOfInformation([[0], [0]], [[1], [2]], 'km').before).toBeNaN())
})
