import { describe, expect, it } from 'vitest'
import { boundaries } from '../../../src/measures/classify/boundaries.ts'
import { drawsInBlock, rankDraws, type Drawing } from '../../../src/measures/reliability/rank-draws.ts'
import { simulatedCity } from '../../support/simulated-city.ts'

const n = 40
const drawing: Drawing = {
  counts: simulatedCity(n, 1).counts,
  score: { weights: [1, 1, 1] },
  classes: boundaries([-1, 0.5, 1.5]),
  law: 'beta-binomial',
  draws: 2500,
  seed: 5,
}

describe('rankDraws', () => {
  it('are the same in whatever order blocks are taken, by one or by several', () => {
    const [one, other] = [rankDraws.prepare(drawing), rankDraws.prepare(structuredClone(drawing))]
    const inOrder = [0, 1, 2].map(one)
    expect([2, 0, 1].map(other)).toEqual([2, 0, 1].map((block) => inOrder[block]))
    expect(inOrder[0]).not.toEqual(inOrder[1])
    // the last has what is left of 2500
    expect(inOrder.map(({ places }) => places.length / n)).toEqual([1024, 1024, 452])
  })
  it('has places from 1 on, and higher classes the higher the place', () => {
    const { places, classes } = rankDraws.prepare(drawing)(0)
    for (let d = 0; d < 50; d++) {
      const of = Array.from({ length: n }, (_, i) => ({ place: places[d * n + i]!, klasse: classes[d * n + i]! }))
      const sorted = of.sort((a, b) => a.place - b.place)
      expect(sorted.map(({ place }) => place)).toEqual(Array.from(sorted, (_, k) => k + 1))
      sorted.slice(1).forEach(({ klasse }, k) => expect(klasse).toBeLessThanOrEqual(sorted[k]!.klasse))
    }
  })
  it.each([
    ['upper', 0],
    ['lower', 1],
  ] as const)('a value on a bound closed above (%s) or below is in class %d', (closed, klasse) => {
    // nobody is counted, so that every drawn rate is 0
    const counts = [{ events: [0, 0], persons: [10, 20] }]
    const plain: Drawing = { ...drawing, counts, law: 'binomial', draws: 1, score: ([rates], into) => into.set(rates!) }
    const { places, classes } = rankDraws.prepare({ ...plain, classes: boundaries([0, 1], closed) })(0)
    expect([...places, ...classes]).toEqual([1, 1, klasse, klasse])
  })
  it('leaves out draws without an index', () => {
    const counts = [{ events: [0, 0], persons: [10, 20] }]
    const one = rankDraws.prepare({ ...drawing, counts, law: 'binomial', score: { weights: [1] } })
    expect(one(0).places).toHaveLength(0)
  })
})

it('blocks hold fewer draws of more areas', () => {
  expect([20, 542, 32_844, 1_000_000].map((areas) => drawsInBlock(areas, drawing.score))).toEqual([1024, 967, 16, 16])
})
