import { describe, expect, it } from 'vitest'
import { multinomial } from '../../src/math/multinomial.ts'
import { random } from '../../src/math/random.ts'
import { chiSquare } from '../support/chi-square.ts'

const draw = (weights: number[], persons: number, next = random(3)) => {
  const into = new Float64Array(weights.length)
  multinomial(weights)(persons, next, into)
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
})
