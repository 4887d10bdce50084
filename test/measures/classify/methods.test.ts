import { describe, expect, it } from 'vitest'
import { classOf } from '../../../src/measures/classify/class-of.ts'
import { methods } from '../../../src/measures/classify/methods.ts'
import { random } from '../../../src/math/random.ts'

/** Lists full of ties: 1 to 30 whole numbers below 8, some missing. */
function ties(seed: number): readonly number[] {
  const next = random(seed)
  const n = 1 + Math.floor(30 * next())
  return Object.freeze(Array.from({ length: n }, () => (next() < 0.1 ? NaN : Math.floor(8 * next()))))
}
const lists = Array.from({ length: 300 }, (_, i) => ties(i + 1))
const number = (value: number, classes: readonly { below?: number; to?: number }[]) =>
  classOf(
    value,
    classes.map((boundary, i) => ({ number: i, label: { de: '', en: '' }, sign: '', ...boundary })),
  )?.number

describe.each(Object.entries(methods))('%s', (name, method) => {
  it.each([1, 2, 3, 5, 9])('never overlaps nor leaves a value without class: %i classes', (count) => {
    for (const list of lists) {
      const classes = method(list, count)
      expect(classes.length).toBeLessThanOrEqual(count)
      expect(classes.at(-1)).toEqual({})
      const cuts = classes.slice(0, -1).map(({ to }) => to!)
      cuts.forEach((cut, i) => expect(cut).toBeGreaterThan(cuts[i - 1] ?? -Infinity))
    }
  })
  if (name === 'quantile' || name === 'natural-breaks')
    it.each([2, 3, 5, 9])('leaves no class empty: %i classes', (count) => {
      for (const list of lists.filter((one) => one.some((value) => !Number.isNaN(value)))) {
        const classes = method(list, count)
        const used = new Set(list.map((value) => number(value, classes)).filter((one) => one !== undefined))
        expect(used.size).toBe(classes.length)
      }
    })
})

it('knows its names', () =>
  expect(Object.keys(methods)).toEqual(['equal-interval', 'natural-breaks', 'quantile', 'standard-deviation']))
