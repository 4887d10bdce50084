import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import type { Measure } from '../../src/model/measure.ts'
import type { Vector } from '../../src/model/vector.ts'
import { agree } from './agree.ts'
import { rows } from './rows.ts'

/** Groups of one city that nobody belongs to twice, with what other programs say about them. */
export interface GroupsCase {
  readonly name: string
  /** Keys of the areas, and their columns by name for levels above. */
  readonly table: readonly Readonly<Record<string, string>>[]
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly groups: readonly Vector[]
  /** The same groups in the second year. */
  readonly later: readonly Vector[]
  readonly pysal: Readonly<Record<string, number>>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of R, of many shapes
  readonly r: any
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of PySAL by area
  readonly local: any
}

export const kunststadt = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)

/** All sets of groups of a reference folder; inputs are frozen. */
export function groupsCases(folder: URL, year: string, second: string): GroupsCase[] {
  if (!existsSync(folder)) return []
  const json = (name: string) => JSON.parse(readFileSync(new URL(`expected/${name}.json`, folder), 'utf8'))
  const [table, later] = [rows(new URL(`data_${year}.csv`, folder)), rows(new URL(`data_${second}.csv`, folder))]
  const column = (of: Record<string, string>[], name: string) => Object.freeze(of.map((row) => Number(row[name])))
  const [pysal, r, local] = [json('pysal_multigroup').values, json('r_segregation'), json('pysal_local').values]
  return Object.entries<{ groups: string[]; values: Record<string, number> }>(pysal).map(
    ([name, { groups, values }]) => ({
      name,
      table,
      ids: table.map((row) => row['id'] ?? row['area_id'] ?? Object.values(row)[0]!),
      names: groups,
      groups: Object.freeze(groups.map((group) => column(table, group))),
      later: Object.freeze(groups.map((group) => column(later, group))),
      pysal: values,
      r: r[name],
      local: local[name],
    }),
  )
}

/** Tries the measure on the groups of the invented city against the programs named. */
export const agreesWith = (measure: Measure<'groups'>, programs: Record<string, (one: GroupsCase) => number>) =>
  describe.each(groupsCases(kunststadt, '2021', '2023'))('kunststadt-64, $name', (one) => {
    it.each(Object.entries(programs))('agrees with %s', (_, answer) => agree(measure.compute(one), answer(one)))
  })
