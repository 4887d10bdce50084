import { expect, it } from 'vitest'
import { informationEnds, uncertainty } from '../../../src/measures/bounds/several-information.ts'
import type { Cell } from '../../../src/measures/bounds/several-cells.ts'

const cell = (least: number[], most: number[]): Cell => {
  const add = (all: number[]) => all.reduce((a, b) => a + b, 0)
  return { least, most, from: add(least), to: add(most) }
}

// 4 ln 4 − 2 · 2 ln 2
it('is persons times entropy', () => expect(uncertainty([2, 2, 0])).toBeCloseTo(4 * Math.LN2, 14))
// 1..3 of a beside 2 of b, in a city of as many: ½ and ½. 2 of 4 are even; farthest are 1 of 3, ln(2/3) + 2 ln(4/3), and 3 of 5
it('finds the evenest and the least even area', () => {
  const [low, high] = informationEnds({ areas: [cell([1, 2], [3, 2])], city: cell([5, 5], [5, 5]) })
  expect(low).toBeCloseTo(0, 12)
  expect(high).toBeCloseTo(Math.log(2 / 3) + 2 * Math.log(4 / 3), 12)
})
// where all persons are 6, 3..4 of a and 2..3 of b are 4 and 2 or 3 and 3
it('keeps to all persons', () => {
  const area = { least: [3, 2], most: [4, 3], from: 6, to: 6 }
  const [low, high] = informationEnds({ areas: [area], city: cell([5, 5], [5, 5]) })
  expect(low).toBeCloseTo(0, 12)
  expect(high).toBeCloseTo(4 * Math.log(4 / 3) + 2 * Math.log(2 / 3), 12)
})
