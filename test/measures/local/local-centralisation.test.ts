import { describe, expect, it } from 'vitest'
import { localCentralisation } from '../../../src/measures/local/local-centralisation.ts'
import { agree } from '../../support/agree.ts'
import { pysalLocal } from '../../support/local-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { rows } from '../../support/rows.ts'

const ids = rows(new URL('../../../fixtures/reference/kunststadt-64/data_2021.csv', import.meta.url)).map(
  ({ id }) => id!,
)

describe('local-centralisation', () => {
  const answers = pysalLocal().LocalRelativeCentralization
  it.each(kunststadt.filter(({ name }) => name in answers))(
    'agrees with PySAL segregation 2aa26d8: $name',
    ({ name, map }) => {
      const got = localCentralisation.compute(map)
      const { x, y } = map.space
      // PySAL counts the two empty areas among the nearest: there the neighbourhoods are not the same
      const beside = (i: number) =>
        [...ids.keys()]
          .sort((a, b) => Math.hypot(x[i]! - x[a]!, y[i]! - y[a]!) - Math.hypot(x[i]! - x[b]!, y[i]! - y[b]!))
          .slice(0, 6)
          .some((j) => map.total[j] === 0)
      expect(ids.filter((_, i) => !beside(i)).length).toBeGreaterThan(40)
      ids.forEach((id, i) => {
        if (beside(i)) return
        const want = answers[name]![id]
        if (want !== undefined && want !== null) agree(got[i]!, want)
      })
    },
  )
  it.each(kunststadt)('changes with k, as it must: $name', ({ map }) =>
    expect(localCentralisation.compute(map, { k: 9 })[20]).not.toBe(localCentralisation.compute(map)[20]),
  )
  // the middle of a cross of five areas: with three of four neighbours that are equally far, the eastern one stays out
  it('takes the same of areas equally far, however the rows come', () => {
    const [x, y] = [
      [1, 0, 2, 1, 1],
      [1, 1, 1, 0, 2],
    ]
    const [group, other] = [
      [5, 1, 9, 2, 3],
      [5, 9, 1, 4, 3],
    ]
    const middle = (order: number[]) => {
      const take = (v: number[]) => order.map((i) => v[i]!)
      const space = { x: take(x), y: take(y), size: [1, 1, 1, 1, 1], perimeter: [4, 4, 4, 4, 4] }
      return localCentralisation.compute({ group: take(group), other: take(other), space }, { k: 3 })[0]
    }
    const without = localCentralisation.compute(
      {
        group: [5, 1, 2, 3],
        other: [5, 9, 4, 3],
        space: { x: [1, 0, 1, 1], y: [1, 1, 0, 2], size: [1, 1, 1, 1], perimeter: [4, 4, 4, 4] },
      },
      { k: 3 },
    )[0]
    expect(middle([0, 1, 2, 3, 4])).toBe(without)
    expect(middle([0, 4, 3, 2, 1])).toBe(without)
  })
})
