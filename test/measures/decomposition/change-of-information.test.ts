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
  // two groups stay as they are, a third one comes: nothing has changed but that, and M without it is M before
  it.each(['shapley', 'km', 'mrc'] as const)('sets groups that come and go apart: %s', (way) => {
    const there = [
      [10, 20, 30],
      [5, 5, 5],
    ]
    const come = changeOfInformation([...there, [0, 0, 0]], [...there, [4, 9, 1]], way)
    expect(come.difference).toBeGreaterThan(0)
    expect(come.additions).toBeCloseTo(come.difference, 12)
    for (const part of ['removals', 'group', 'unit', 'structural'] as const) expect(come[part]).toBeCloseTo(0, 12)
    const gone = changeOfInformation([...there, [4, 9, 1]], [...there, [0, 0, 0]], way)
    expect(gone.removals).toBeCloseTo(gone.difference, 12)
    expect(gone.removals).toBeCloseTo(-come.additions, 12)
  })
  // earlier the groups live apart, so 40 of 105 persons in the first area would all have to be of a group of 15
  it('says nothing of structure where zeros leave no table with the later sizes', () => {
    const parted = [
      [100, 0],
      [0, 10],
    ]
    const mixed = [
      [10, 5],
      [30, 60],
    ]
    for (const way of ['shapley', 'km'] as const) {
      const { difference, structural } = changeOfInformation(parted, mixed, way)
      expect(difference).toBeLessThan(0)
      expect(structural).toBeNaN()
    }
    expect(changeOfInformation(parted, mixed, 'mrc').structural).toBeLessThan(0)
  })
  it('is undefined of nobody', () => expect(changeOfInformation([[0], [0]], [[1], [2]], 'km').before).toBeNaN())
})
