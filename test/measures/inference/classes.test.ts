import { describe, expect, it } from 'vitest'
import { classes, drawn } from '../../../src/measures/inference/classes.ts'
import { city } from '../../support/city.ts'

const x = {
  ...city(1),
  group: [1, 2],
  other: [3.2, 3],
  total: [10, 8],
  groups: [
    [1, 2],
    [4, 4],
    [5, 2],
  ],
}
const plain = (v: readonly Float64Array[]) => v.map((one) => Array.from(one))

describe('classes', () => {
  it('are group and rest for a group among all', () => {
    const { counts, sizes, persons } = classes(['group', 'total'], x)
    expect(plain(counts)).toEqual([
      [1, 2],
      [9, 6],
    ])
    expect([Array.from(sizes), persons]).toEqual([
      [10, 8],
      [3, 15],
    ])
  })
  it('are the two of a pair, in whole persons', () =>
    expect(plain(classes(['group', 'other'], x).counts)).toEqual([
      [1, 2],
      [3, 3],
    ]))
  it('are a pair and all others where all are counted', () =>
    expect(plain(classes(['group', 'other', 'total', 'space'], x).counts)).toEqual([
      [1, 2],
      [3, 3],
      [6, 3],
    ]))
  it('are several groups', () => expect(plain(classes(['groups'], x).counts)).toEqual(x.groups))
})

describe('drawn', () => {
  it('reads what was drawn last', () => {
    const counts = [Float64Array.of(1, 2), Float64Array.of(9, 6)]
    const { city: made, update } = drawn(['group', 'total'], x, counts)
    counts[0]![1] = 5
    update()
    expect([Array.from(made.group), Array.from(made.other), Array.from(made.total)]).toEqual([
      [1, 5],
      [9, 6],
      [10, 11],
    ])
  })
  it('gives several groups to a measure of several', () => {
    const counts = [Float64Array.of(1, 2)]
    expect(drawn(['groups'], x, counts).city.groups).toBe(counts)
  })
})
