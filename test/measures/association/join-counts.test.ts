import { describe, expect, it } from 'vitest'
import { joinCounts } from '../../../src/measures/association/join-counts.ts'
import { linked } from '../../../src/measures/association/links.ts'
import { line } from '../../support/line.ts'
import { inhabited } from '../../support/reversed.ts'
import { kunststadt } from '../../support/spatial-cases.ts'

// five in a row with shares .1 .6 .7 .2 .4: median .4, so the 2nd and the 3rd are above it, the 5th is not
const row = line([1, 6, 7, 2, 4], [10, 10, 10, 10, 10])
const [both, one, none] = [0, 1, 2]

describe('joinCounts', () => {
  it('counts joins above the median, on one side, and below, by hand', () =>
    expect([both, one, none].map((joins) => joinCounts.compute(row, { joins }))).toEqual([1, 2, 1]))
  // S₀ = 8, chance that two given areas of five are the two above: 2·1/(5·4) = 1/10, so 4 · 1/10
  it('expects as many as the same number of areas would have anywhere', () => {
    expect(joinCounts.dealt!(row, { joins: both }).expected).toBeCloseTo(0.4, 12)
    expect(joinCounts.dealt!(row, { joins: one }).expected).toBeCloseTo(4 * 2 * (2 / 5) * (3 / 4), 12)
  })
  it('takes the share in the city, or a fixed one, as the bound', () => {
    // all: 20 of 50, .4 as well; with unequal areas it is not the median
    expect(joinCounts.compute(row, { above: 1 })).toBe(1)
    const city = line([1, 6, 7, 2, 40], [10, 10, 10, 10, 100])
    expect(joinCounts.compute(city, { above: 1, joins: none })).toBe(1) // 56 of 140 is .4
    expect(joinCounts.compute(row, { above: 2, share: 0.15, joins: both })).toBe(3)
    expect(joinCounts.compute(row, { above: 2, share: 0.6, joins: both })).toBe(0) // right on the bound is not above
  })
  it.each(kunststadt)('is a double sum over a matrix: $name', ({ map }) => {
    const { start, to } = linked(map, { neighbours: 0, k: 1, km: 1 })
    const share = Array.from(map.total, (t, i) => map.group[i]! / t)
    const lived = share.filter((p) => !Number.isNaN(p)).sort((a, b) => a - b)
    const middle = (lived[30]! + lived[31]!) / 2 // of 62
    let count = 0
    for (let i = 0; i < share.length; i++)
      for (let k = start[i]!; k < start[i + 1]!; k++) if (share[i]! > middle && share[to[k]!]! > middle) count += 1 / 2
    expect(lived).toHaveLength(62)
    expect(joinCounts.compute(map)).toBe(count)
  })
  it('adds up to all joins', () => {
    const { map } = kunststadt[0]!
    const all = inhabited(map).contiguity.queen.to.length / 2
    expect([both, one, none].reduce((sum, joins) => sum + joinCounts.compute(map, { joins }), 0)).toBe(all)
  })
  it('is undefined without neighbours', () => {
    expect(joinCounts.compute(row, { neighbours: 4, km: 0.5 })).toBeNaN()
    expect(joinCounts.dealt!(row, { neighbours: 4, km: 0.5 }).expected).toBeNaN()
  })
})
