import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { changeOfInformation } from '../../src/measures/decomposition/change-of-information.ts'
import { ipf } from '../../src/math/ipf.ts'
import { structureByArea } from '../../src/measures/decomposition/structure-by-area.ts'
import { decompositionAgrees, structureAgrees } from '../support/decomposition-agrees.ts'
import { groupsCases } from '../support/multigroup-cases.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

describe.each([
  ['nc-1974', '1974', '1979'],
  ['berlin-plr-2019', '2019', '2020'],
])('decomposition on %s', (name, year, second) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(`${folder}expected/r_segregation.json`)
  describe.skipIf(absent)(`R segregation${title}`, () =>
    decompositionAgrees(absent ? [] : groupsCases(shared(folder), year, second)),
  )
})

const { absent, title } = needs('reference/segregation/r-schools/schools00.csv')
describe.skipIf(absent)(`schools of R segregation, 2000 and 2005${title}`, () => {
  const read = (file: string) => (absent ? [] : rows(shared(`reference/segregation/r-schools/${file}`)))
  const [first, second] = [read('schools00.csv'), read('schools05.csv')]
  const races = [...new Set(first.map(({ race }) => race!))].sort()
  const schools = [...new Set([...first, ...second].map(({ school }) => school!))].sort()
  const at = new Map(schools.map((school, i) => [school, i]))
  const groups = (table: typeof first) =>
    races.map((race) => {
      const counts = new Float64Array(schools.length)
      for (const row of table) if (row.race === race) counts[at.get(row.school!)!] += Number(row.n)
      return counts
    })
  const json = (name: string) =>
    JSON.parse(readFileSync(shared(`reference/segregation/r-schools/expected/${name}.json`), 'utf8'))
  const est = (list: { stat: string; est: number }[], stat: string) => list.find((one) => one.stat === stat)!.est
  const parts = {
    group: 'group_marginal',
    unit: 'unit_marginal',
    structural: 'structural',
    additions: 'additions',
    removals: 'removals',
  } as const

  it.each(['shapley', 'km', 'mrc'] as const)('change by %s', (way) => {
    const want = json('r_segregation')[`mutual_difference_${way}`]
    const got = changeOfInformation(groups(first), groups(second), way)
    for (const [part, stat] of Object.entries(parts) as [keyof typeof parts, string][])
      expect(Math.abs(got[part] - est(want, stat)), part).toBeLessThan(1e-7)
  })
  it('structure school by school', () => {
    const want = json('mutual_difference_shapley_detailed')
    structureAgrees(structureByArea(groups(first), groups(second)), schools, want, ({ school }) => school!)
  })
  // at its default precision R stops too early and its structure has the other sign
  it('has a structure above 0, where R at default precision has one below', () => {
    const coarse = json('r_segregation').mutual_difference_shapley_default_precision
    const { structural } = changeOfInformation(groups(first), groups(second), 'shapley')
    expect(est(coarse, 'structural')).toBeLessThan(-0.003)
    expect(structural).toBeCloseTo(0.00315353561546611, 7)
  })
  it('is fitted to the last digits', () => {
    const [a, b] = [groups(first), groups(second)]
    const both = schools.map((_, i) => i).filter((i) => a.some((v) => v[i]! > 0) && b.some((v) => v[i]! > 0))
    const cells = Float64Array.from(both.flatMap((i) => a.map((v) => v[i]!)))
    const rowsOf = Float64Array.from(both, (i) => b.reduce((sum, v) => sum + v[i]!, 0))
    const columns = Float64Array.from(b, (v) => both.reduce((sum, i) => sum + v[i]!, 0))
    const { missed, cells: fitted } = ipf(cells, rowsOf, columns)
    expect(missed).toBeLessThan(1e-10)
    const want = json('ipf_schools00_to_05') as { race: string; school: string; n: number }[]
    expect(want).toHaveLength(cells.length)
    // R fits the table to the earlier number of persons
    const persons = (v: Float64Array) => v.reduce((sum, n) => sum + n, 0)
    const size = persons(cells) / persons(fitted)
    const at = new Map(both.map((i, row) => [schools[i]!, row]))
    for (const { race, school, n } of want) {
      const got = fitted[at.get(school)! * races.length + races.indexOf(race)]! * size
      expect(Math.abs(got - n)).toBeLessThan(1e-6 * Math.max(1, n))
    }
  })
})
