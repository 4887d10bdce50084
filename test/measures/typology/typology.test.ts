import { describe, expect, it } from 'vitest'
import type { Dividing } from '../../../src/measures/typology/divide.ts'
import { frozen, typology } from '../../../src/measures/typology/typology.ts'

const columns = [
  [2, 2.1, NaN, -1, -1.1, -0.9, 1.9],
  [1, 1.1, 5, -1, -1, -1.2, 1],
]
const how: Dividing = { method: 'ward', count: 2, covariance: 'diagonal', starts: 10, draws: 20, seed: 1 }

describe.each(['ward', 'k-means', 'gaussian-mixture'] as const)('typology by %s', (method) => {
  const got = typology(columns, { ...how, method })
  it('numbers types by burden, and gives none where an indicator is missing', () =>
    expect([...got.type]).toEqual([1, 1, 0, 2, 2, 2, 1]))
  it('describes each type', () => {
    expect(got.types.map(({ number, areas }) => [number, areas])).toEqual([
      [1, 3],
      [2, 3],
    ])
    expect(got.types[0]!.means[0]).toBeCloseTo(2, 12)
    expect(got.types[1]!.means[1]).toBeCloseTo(-3.2 / 3, 12)
  })
  // by hand: means 2 and −1, 3.1/3 and −3.2/3 ; between = 3·2·(1.5² + 1.05²), within .02 + .02 + .02/3 + .08/3
  it('says what share of the differences lies between types', () => {
    const [between, within] = [6 * (1.5 ** 2 + 1.05 ** 2), 0.04 + 0.1 / 3]
    expect(got.explained).toBeCloseTo(between / (between + within), 12)
  })
  it('says how distinct and how firm they are', () => {
    expect(got.distinct).toBeGreaterThan(0.9)
    expect(got.silhouette[2]).toBeNaN()
    expect(got.agreement).toBeGreaterThan(0.8)
    for (const { stability } of got.types) expect(stability).toBeGreaterThan(0.8)
  })
  it('leaves out what was not asked for', () => {
    const { agreement, types } = typology(columns, { ...how, method, draws: 0 })
    expect(agreement).toBeNaN()
    expect(types[0]!.stability).toBeNaN()
  })
  it('has no types without areas', () => {
    const { types, type } = typology([[NaN, NaN]], { ...how, method })
    expect(types).toEqual([])
    expect([...type]).toEqual([0, 0])
  })
})

describe('numbers of types', () => {
  const number = (directed: boolean[]) => [...typology(columns, { ...how, draws: 0, directed }).type]
  it('follow the indicators with a direction alone', () => {
    const turned = [columns[0]!, columns[1]!.map((x) => -9 * x)]
    expect([...typology(turned, { ...how, draws: 0, directed: [true, false] }).type]).toEqual([1, 1, 0, 2, 2, 2, 1])
    expect([...typology(turned, { ...how, draws: 0, directed: [false, true] }).type]).toEqual([2, 2, 0, 1, 1, 1, 2])
  })
  it('follow the number of areas where no indicator has a direction', () => {
    const wide = [[0, 0.1, 5, 5.1, 5.2]]
    expect([...typology(wide, { ...how, draws: 0, directed: [false] }).type]).toEqual([2, 2, 1, 1, 1])
    expect(number([true, true])).toEqual([1, 1, 0, 2, 2, 2, 1])
  })
})

describe('types of another year', () => {
  const base = typology(columns, how)
  const later = [
    [-1, 2.1, 1.8, NaN, -1.1, 0.4, 1.9],
    [-1, 1.1, 1, -1, -1, -0.2, 1],
  ]
  const got = frozen(later, base)
  // by hand: (0.4, −0.2) is 1.6² + 1.233² from the mean (2, 1.033) and 1.4² + 0.833² from (−1, −1.033)
  it('are those of the base year, to which each area lies nearest', () =>
    expect([...got.type]).toEqual([2, 1, 1, 0, 2, 2, 1]))
  it('are described by the areas that are in them now', () => {
    expect(got.types.map(({ number, areas }) => [number, areas])).toEqual([
      [1, 3],
      [2, 3],
    ])
    expect(got.types[1]!.means[0]).toBeCloseTo((-1 - 1.1 + 0.4) / 3, 12)
    expect(got.agreement).toBe(base.agreement)
    expect(got.next[0]).toBe(1)
  })
  it('may be empty', () => {
    const { types, type } = frozen(
      [
        [2, 2.1],
        [1, 1],
      ],
      base,
    )
    expect([...type]).toEqual([1, 1])
    expect(types.map(({ areas }) => areas)).toEqual([2, 0])
  })
  it('tell how often an area lies nearest to them when they are made of areas drawn anew', () => {
    expect(got.shares.map((share) => share[3])).toEqual([NaN, NaN])
    expect(got.shares[0]![1]).toBeGreaterThan(0.9)
    got.type.forEach((type, i) => {
      if (type > 0) expect(got.shares.reduce((sum, share) => sum + share[i]!, 0)).toBeCloseTo(1, 12)
    })
  })
})
