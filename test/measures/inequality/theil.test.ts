import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { theil } from '../../../src/measures/inequality/theil.ts'
import { agree } from '../../support/agree.ts'
import { groups } from '../../support/kunststadt.ts'
import { rows } from '../../support/rows.ts'

const folder = new URL('../../../fixtures/reference/kunststadt-64/', import.meta.url)
const table = rows(new URL('data_2021.csv', folder))
const { values } = JSON.parse(readFileSync(new URL('expected/inequality.json', folder), 'utf8'))

describe.each(groups)('theil, kunststadt-64, $name', ({ name, inputs: { group, total } }) => {
  const want = values[name]
  it.each(['bezirk', 'pgr', 'bzr'])('T by %s agrees with numpy', (level) => {
    const got = theil(
      group,
      total,
      table.map((row) => row[level]!),
      'T',
    )
    agree(got.total, want.theil_T_total)
    agree(got.between, want[level].theil_T_between)
    agree(got.within, want[level].theil_T_within)
    for (const { id, weight, value } of got.parts) {
      agree(weight, want[level].within[id].share_of_group)
      if (weight > 0) agree(value, want[level].within[id].theil_T)
    }
  })
  it('L agrees with numpy, undefined where an area has none of the group', () => {
    const got = theil(
      group,
      total,
      table.map((row) => row['bezirk']!),
      'L',
    )
    if (want.theil_L_total === null) expect(got.total).toBeNaN()
    else {
      agree(got.total, want.theil_L_total)
      expect(got.between + got.within).toBeCloseTo(got.total, 12)
    }
  })
})
it('is undefined of nobody', () => expect(theil([0, 0], [1, 1], ['a', 'b'], 'T').total).toBeNaN())
