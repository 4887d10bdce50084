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
})
