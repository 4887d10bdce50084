import { describe, expect, it } from 'vitest'
import { multinomial } from '../../src/math/multinomial.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'
import { tables } from '../support/tables.ts'

const draw = (weights: number[], persons: number, next = random(3)) => {
  const into = new Float64Array(weights.length)
  multinomial(weights, persons)([next], [into])
  return Array.from(into)
}

describe('multinomial', () => {
  it('sends everybody somewhere, and nobody where the weight is 0', () => {
    const counts = draw([0, 3, 0, 5, 0], 1000)
    expect(counts.reduce((a, b) => a + b)).toBe(1000)
    expect([counts[0], counts[2], counts[4]]).toEqual([0, 0, 0])
  })
  it('sends nobody when there is nobody', () => expect(draw([1, 2], 0)).toEqual([0, 0]))

  // by hand: 2 persons, weights 1 2 1: (2,0,0) 1/16, (1,1,0) 4/16, (1,0,1) 2/16, (0,2,0) 4/16, (0,1,1) 4/16, (0,0,2) 1/16
  it('has the joint distribution', () => {
    const keys = ['2,0,0', '1,1,0', '1,0,1', '0,2,0', '0,1,1', '0,0,2']
    const counts = new Array<number>(6).fill(0)
    const next = random(8)
    for (let k = 0; k < 50_000; k++) counts[keys.indexOf(draw([1, 2, 1], 2, next).join())]!++
    expect(Math.abs(chiSquare(counts, [1 / 16, 4 / 16, 2 / 16, 4 / 16, 4 / 16, 1 / 16]))).toBeLessThan(5)
  })

  it.each([
    [[1, 0, 2.5, 0.01], 4],
    [[3, 1, 1, 1, 1, 1], 5],
    [[40, 2], 60],
    [[1], 9],
  ])('has the chances of all tables, weights %j, %i persons', (weights, persons) => {
    const all = tables(
      persons,
      weights.map(() => persons),
    )
    const keys = new Map(all.map((table, at) => [table.join(), at]))
    const total = weights.reduce((a, b) => a + b)
    // persons! times the product of pᵢ^x / x!
    const chances = all.map((table) => {
      let [chance, nth] = [1, 0]
      table.forEach((x, i) => {
        for (let k = 1; k <= x; k++) chance *= ((++nth / k) * weights[i]!) / total
      })
      return chance
    })
    const [streams, into] = [[random(1), random(2)], [0, 1].map(() => new Float64Array(weights.length))]
    const sample = multinomial(weights, persons)
    const counts = all.map(() => 0)
    for (let k = 0; k < 20_000; k++) {
      sample(streams, into)
      for (const drawn of into) counts[keys.get(drawn.join())!]!++
    }
    if (all.length === 1) expect(counts).toEqual([40_000])
    else expect(Math.abs(chiSquare(counts, chances))).toBeLessThan(5)
  })
})
