import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../../src/math/binomial-density.ts'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { mix, mixture } from '../../../src/measures/reliability/mixture.ts'
import { rankCertainty } from '../../../src/measures/reliability/rank-certainty.ts'

// Area 0 is the whole of the first old area; area 1 all of the second (10 persons) and 30 persons of the third
const made = mixture([
  [{ from: 0, persons: 20 }],
  [
    { from: 1, persons: 10 },
    { from: 2, persons: 30 },
  ],
  [],
])

describe('mixture', () => {
  it('is a mean by persons; nothing of nothing', () => {
    const into = new Float64Array(3)
    mix(made, Float64Array.of(1 / 3, 0.1, 0.5), into)
    // (10 · 0.1 + 30 · 0.5) / 40
    expect([...into]).toEqual([1 / 3, expect.closeTo(0.4, 15), NaN])
  })
  it('gives shares of classes as all counts of the old areas give them', () => {
    const counts = { events: [2, 3], persons: [10, 10] }
    const half = mixture([
      [
        { from: 0, persons: 10 },
        { from: 1, persons: 5 },
      ],
    ])
    const [only] = rankCertainty({
      counts: [counts],
      made: [half],
      score: ([rates], into) => into.set(rates!),
      classes: boundaries([0.22]),
      law: 'binomial',
      draws: 20_000,
      seed: 1,
      confidence: 0.9,
    })
    const up = Array.from({ length: 11 }, (_, x) => x)
    const chance = (x: number, p: number) => binomialDensity(x, 10, p, 1 - p)
    const below = up.flatMap((x) =>
      up.filter((y) => (10 * x + 5 * y) / 150 <= 0.22).map((y) => chance(x, 0.2) * chance(y, 0.3)),
    )
    const want = below.reduce((a, b) => a + b)
    expect(Math.abs(only!.shares[0]! - want)).toBeLessThan(5 * Math.sqrt((want * (1 - want)) / 20_000))
  })
  it('never tells the halves of one area apart', () => {
    const halves = mixture([[{ from: 0, persons: 4 }], [{ from: 0, persons: 6 }], [{ from: 1, persons: 10 }]])
    const found = rankCertainty({
      counts: [{ events: [3, 5], persons: [10, 10] }],
      made: [halves],
      score: ([rates], into) => into.set(rates!),
      classes: [{}],
      law: 'beta-binomial',
      draws: 500,
      seed: 2,
      confidence: 0.9,
    })
    expect(found[0]).toEqual(found[1])
  })
})
