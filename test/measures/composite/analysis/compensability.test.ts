import { describe, expect, it } from 'vitest'
import { compensability } from '../../../../src/measures/composite/analysis/compensability.ts'
import { stream } from '../../../../src/math/stream.ts'

const f = (...values: number[]) => Float64Array.from(values)
/** Beside the weighted arithmetic mean. */
const compared = (columns: readonly Float64Array[], weights: readonly number[]) =>
  compensability(
    { columns, weights },
    columns[0]!.map(
      (_, i) =>
        columns.reduce((total, column, k) => total + weights[k]! * column[i]!, 0) / weights.reduce((a, b) => a + b),
    ),
  )

describe('by hand', () => {
  // Means 5, 5.5, 3⅔: the second is first by its 9 alone, but loses to the first in two parts of three
  const { full, none, gain, gap } = compared([f(5, 4, 3), f(5, 3.5, 4), f(5, 9, 4)], [1, 1, 1])
  it('places with and without making up', () => {
    expect([...full]).toEqual([2, 1, 3])
    expect([...none]).toEqual([1, 2, 3])
    expect([...gain]).toEqual([-1, 1, 0])
  })
  // Harmonic means 5, 4.64, 3.6: what is low counts more, so that the 9 of the second makes up for less
  it('compares the index as it is', () => {
    const parts = { columns: [f(5, 4, 3), f(5, 3.5, 4), f(5, 9, 4)], weights: [1, 1, 1] }
    const harmonic = compensability(parts, f(5, 4.64, 3.6))
    expect([[...harmonic.full], [...harmonic.none], [...harmonic.gain]]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
      [0, 0, 0],
    ])
  })
  it('what there is to make up for', () => expect([...gap]).toEqual([0, 5.5, 1]))
})

it('an area that lacks a part has no place, and takes none from the others', () => {
  const { full, none, gap } = compared([f(1, NaN, 0), f(2, 3, 1)], [1, 1])
  for (const places of [full, none]) expect([...places]).toEqual([1, NaN, 2])
  expect(gap[1]).toBeNaN()
})

// the second part counts three times: it decides every pair, and the mean
it('looks at weights', () => {
  const { full, none } = compared([f(2, 1), f(1, 2)], [1, 3])
  expect([[...full], [...none]]).toEqual([
    [2, 1],
    [2, 1],
  ])
})

describe('of random parts', () => {
  const draw = stream(11, 0)
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: 25 }, draw))
  const weights = [1, 2, 1.5]
  const all = compared(columns, weights)
  it('gains of all cancel where no places are shared', () =>
    expect(all.gain.reduce((a, b) => a + b, 0) + all.full.reduce((a, b) => a + b, 0)).toBe(
      all.none.reduce((a, b) => a + b, 0),
    ))
  it('order alone does not see how far one part lies ahead', () => {
    const stretched = compared([columns[0]!.map((x) => x ** 3), columns[1]!, columns[2]!], weights)
    expect(stretched.none).toEqual(all.none)
    expect(stretched.full).not.toEqual(all.full)
  })
  it('one part leaves nothing to make up for', () => {
    const alone = compared([columns[0]!], [1])
    expect(alone.none).toEqual(alone.full)
    expect(alone.gap.every((width) => width === 0)).toBe(true)
  })
  it('does not depend on the order of areas', () => {
    const back = compared(
      columns.map((column) => column.toReversed()),
      weights,
    )
    expect(back.gain.toReversed()).toEqual(all.gain)
  })
})
