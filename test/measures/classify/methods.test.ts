import { describe, expect, it } from 'vitest'
import { classOf } from '../../../src/measures/classify/class-of.ts'
import { methods, type ClassMethod } from '../../../src/measures/classify/methods.ts'
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

describe.each(Object.entries<ClassMethod>(methods))('%s', (name, { cut: method, label, rule, needs }) => {
  const persons = Array.from({ length: 30 }, (_, i) => 1 + (i % 7))
  const at = [-1, 0, 2]
  const cut = (list: readonly number[], count: number) => method(list, { count, persons, at })
  it.each([1, 2, 3, 5, 9])('never overlaps nor leaves a value without class: %i classes', (count) => {
    for (const list of lists) {
      const classes = cut(list, count)
      expect(classes.length).toBeLessThanOrEqual(
        needs.includes('at') || name === 'standard-deviation' ? at.length + 1 : count,
      )
      expect(classes.at(-1)).toEqual({})
      const cuts = classes.slice(0, -1).map(({ to }) => to!)
      cuts.forEach((one, i) => expect(one).toBeGreaterThan(cuts[i - 1] ?? -Infinity))
    }
  })
  it('says in both languages what it is called and where a class ends', () => {
    for (const text of [label, rule]) expect([text.de, text.en]).not.toContain('')
    expect(rule.de).toMatch(/gehört|endet/)
  })
  if (['quantile', 'natural-breaks', 'weighted-quantile', 'head-tail'].includes(name))
    it.each([2, 3, 5, 9])('leaves no class empty: %i classes', (count) => {
      for (const list of lists.filter((one) => one.some((value) => !Number.isNaN(value)))) {
        const classes = cut(list, count)
        const used = new Set(list.map((value) => number(value, classes)).filter((one) => one !== undefined))
        expect(used.size).toBe(classes.length)
      }
    })
})

it('knows its names', () =>
  expect(Object.keys(methods)).toEqual([
    'equal-interval',
    'fixed',
    'head-tail',
    'natural-breaks',
    'quantile',
    'standard-deviation',
    'weighted-quantile',
  ]))
