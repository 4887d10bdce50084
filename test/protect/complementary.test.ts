import { describe, expect, it } from 'vitest'
import { statusCode } from '../../src/model/status.ts'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { complementary, type Judged } from '../../src/protect/complementary.ts'
import { tree } from '../../src/protect/tree.ts'
import { summed } from '../support/forest.ts'

const city = tree(4, [makeLevel('stadt', ['s', 's', 's', 's'], new Map())])
const alone = tree(4, [])
const one = (forest: typeof city, numerator: number[], denominator: number[], over: Partial<Judged> = {}): Judged => ({
  numerator: summed(forest, numerator),
  denominator: summed(forest, denominator),
  status: new Uint8Array(forest.parent.length),
  share: true,
  rule: { minimumCount: 3, denominators: null },
  part: new Set(),
  ...over,
})
const all = [100, 200, 300, 400]
const hide = (forest: typeof city, list: Judged[], excluded: number[] = []) =>
  complementary(list, forest, (node) => excluded.includes(node)).map((own) =>
    [...own].map(([node, { en }]) => [node, en.split(' ')[1] === 'so' ? 'other' : en]),
  )

describe('of one indicator', () => {
  it('nothing where there is no sum above', () => expect(hide(alone, [one(alone, [2, 9, 8, 7], all)])).toEqual([[]]))
  it('the smallest neighbour below a sum', () =>
    expect(hide(city, [one(city, [2, 9, 8, 7], all)])).toEqual([[[3, 'other']]]))
  it('the small number itself above the base level, with the words that all have there', () =>
    expect(hide(city, [one(city, [2, 0, 0, 0], all)])).toEqual([
      [[4, 'withheld: fewer than 3 persons here or in an area that could be worked out otherwise']],
    ]))
  it('to protect an area that is excluded, which is not said to be withheld itself', () =>
    expect(hide(city, [one(city, [2, 9, 8, 7], all)], [0])).toEqual([[[3, 'other']]]))
  it('what would tell an area of an earlier Gebietsstand, with its own reason', () =>
    expect(hide(city, [one(city, [20, 9, 8, 70], all, { part: new Set([0]) })])).toEqual([
      [
        [0, 'withheld: fewer than 3 persons in an earlier area that belongs here'],
        [2, 'other'],
      ],
    ]))
  it('nothing for an area whose denominator is small but whose count is not', () =>
    expect(
      hide(city, [one(city, [5, 9, 8, 7], [20, 200, 300, 400], { rule: { minimumCount: 3, denominators: 30 } })]),
    ).toEqual([[]]))
  it('nothing where the sum is missing for want of a part', () => {
    const status = Uint8Array.of(0, statusCode.secret, 0, 0, statusCode.secret)
    expect(hide(city, [one(city, [2, NaN, 8, 7], all, { status })])).toEqual([[]])
  })
})

describe('of two indicators', () => {
  // 98 of 100 leave 2; 98 of 500 would tell them
  const shared = [98, 20, 30, 40]
  it('with the same count: what tells in one is withheld in both', () =>
    expect(hide(alone, [one(alone, shared, all), one(alone, shared, [500, 600, 700, 800])])).toEqual([
      [],
      [[0, 'other']],
    ]))
  it('with the rest of one as the count of the other', () => {
    const rest = all.map((n, i) => n - shared[i]!)
    const two = [one(alone, rest, all), one(alone, shared, [500, 600, 700, 800])]
    expect(hide(alone, two)).toEqual([[], [[0, 'other']]])
  })
  it('the stricter minimum holds for both', () =>
    expect(
      hide(alone, [
        one(alone, [5, 20, 30, 40], all),
        one(alone, [5, 20, 30, 40], all, { rule: { minimumCount: 10, denominators: null } }),
      ]),
    ).toEqual([[[0, 'other']], []]))
  // 2 + 9 + 8 + 7 old people: 7 are withheld for the sake of the 2, and so is 3 of 7
  it('with the count of one as the denominator of the other', () => {
    const two = [one(city, [2, 9, 8, 7], all), one(city, [0, 4, 3, 3], [2, 9, 8, 7])]
    expect(hide(city, two)).toEqual([[[3, 'other']], expect.arrayContaining([[3, 'other']])])
  })
  it('of different counts have nothing to do with each other', () =>
    expect(hide(alone, [one(alone, shared, all), one(alone, [97, 20, 30, 40], [500, 600, 700, 800])])).toEqual([
      [],
      [],
    ]))
})

// 2 old people of 100 are what the young and those between leave
it('of three that are everybody: a second one goes wherever the small one is withheld', () => {
  const [young, middle, old] = [
    [60, 60, 160, 180],
    [38, 131, 132, 213],
    [2, 9, 8, 7],
  ]
  const hidden = hide(city, [one(city, young, all), one(city, middle, all), one(city, old, all)])
  expect(hidden[2]).toEqual([[3, 'other']])
  const partners = [...hidden[0]!, ...hidden[1]!].map(([node]) => node)
  expect(partners).toEqual(expect.arrayContaining([0, 3]))
})
