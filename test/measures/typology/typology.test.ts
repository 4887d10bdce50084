import { describe, expect, it } from 'vitest'
import { typology, type Dividing } from '../../../src/measures/typology/typology.ts'

const columns = [
  [2, 2.1, NaN, -1, -1.1, -0.9, 1.9],
  [1, 1.1, 5, -1, -1, -1.2, 1],
]
const how: Dividing = { method: 'ward', count: 2, starts: 10, draws: 20, seed: 1 }

describe.each(['ward', 'k-means'] as const)('typology by %s', (method) => {
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
