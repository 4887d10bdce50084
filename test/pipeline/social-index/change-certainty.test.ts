import { describe, expect, it } from 'vitest'
import { mix, mixture } from '../../../src/measures/reliability/mixture.ts'
import { difference } from '../../../src/pipeline/social-index/change-certainty.ts'
import type { Drawn } from '../../../src/pipeline/social-index/counts.ts'

const drawn = (events: number[], persons: number[], parts: { from: number; persons: number }[][]): Drawn => ({
  counts: { events: Float64Array.from(events), persons: Float64Array.from(persons) },
  made: mixture(parts),
})
const own = (n: number) => Array.from({ length: n }, (_, i) => [{ from: i, persons: 1 }])
const ratesOf = ({ counts: { events, persons } }: Drawn) => Float64Array.from(events, (r, i) => r / persons[i]!)
const made = (of: Drawn) => {
  const out = new Float64Array(of.made.areas)
  mix(of.made, ratesOf(of), out)
  return [...out]
}

describe('both years beside each other', () => {
  // 30/100 − 20/100 and 5/50 − 10/40
  const both = difference(drawn([30, 5], [100, 50], own(2)), drawn([20, 10], [100, 40], own(2)), [2024, 2022])
  it('make the change of each area', () => {
    const [first, second] = made(both)
    expect(first).toBeCloseTo(0.1, 15)
    expect(second).toBeCloseTo(-0.15, 15)
  })
  it('have a law each', () => {
    expect(both.districts).toEqual(['2024 ', '2024 ', '2022 ', '2022 '])
    expect(Array.from(both.counts.persons)).toEqual([100, 50, 100, 40])
  })
})

// an area that was put together in 2022 from a quarter of one and three quarters of another: 0.25 · 0.4 + 0.75 · 0.2 = 0.25
it('go through an Umsteigeschlüssel', () => {
  const before = drawn(
    [40, 10],
    [100, 50],
    [
      [
        { from: 0, persons: 25 },
        { from: 1, persons: 75 },
      ],
    ],
  )
  expect(made(difference(drawn([3], [10], own(1)), before, [2024, 2022]))[0]).toBeCloseTo(0.05, 15)
})

it('make nothing where one of them lacks', () => {
  const both = difference(
    drawn([1, 2], [10, 10], own(2)),
    drawn([1], [10], [[{ from: 0, persons: 1 }], []]),
    [2024, 2022],
  )
  expect(made(both)).toEqual([0, NaN])
})

it('keep the districts that the plan asks for apart by year', () => {
  const one = { ...drawn([1], [10], own(1)), districts: ['01'] }
  expect(difference(one, one, [2024, 2023]).districts).toEqual(['2024 01', '2023 01'])
})
