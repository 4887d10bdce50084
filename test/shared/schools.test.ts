import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nested, withinBetween } from '../../src/measures/decomposition/within-between.ts'
import { bootstrap, bootstrapInformation, permutationTest } from '../../src/measures/inference/index.ts'
import { localInformation } from '../../src/measures/local/local-information.ts'
import { composition } from '../../src/measures/multigroup/composition.ts'
import { entropy } from '../../src/measures/multigroup/entropy.ts'
import { exposureMatrix } from '../../src/measures/multigroup/exposure-matrix.ts'
import { multigroupTheilH } from '../../src/measures/multigroup/multigroup-theil-h.ts'
import { mutualInformation } from '../../src/measures/multigroup/mutual-information.ts'
import { dissimilarity } from '../../src/measures/segregation/dissimilarity.ts'
import { agree } from '../support/agree.ts'
import { rows } from '../support/rows.ts'
import { needs, shared } from '../support/shared.ts'

interface Stat {
  readonly stat: string
  readonly est: number
  readonly se: number
  readonly bias: number
}

const folder = 'reference/segregation/r-schools/'
const { absent, title } = needs(`${folder}expected/r_segregation.json`)

describe.skipIf(absent)(`schools of R segregation${title}`, () => {
  const json = (name: string) => JSON.parse(readFileSync(shared(`${folder}expected/${name}.json`), 'utf8'))
  const r = absent ? {} : json('r_segregation')
  const of = (name: string, stat: string) => (r[name] as Stat[]).find((one) => one.stat === stat)!.est
  const [first, second] = absent ? [[], []] : ['00', '05'].map((year) => rows(shared(`${folder}schools${year}.csv`)))
  const races = [...new Set(first!.map(({ race }) => race!))].sort()
  /** Schools of a year with their district and state, and the counts of each group. */
  const city = (table: Record<string, string>[]) => {
    const schools = [...new Map(table.map((row) => [row.school!, row])).values()]
    const at = new Map(schools.map(({ school }, i) => [school!, i]))
    const groups = races.map(() => new Float64Array(schools.length))
    for (const { race, school, n } of table) groups[races.indexOf(race!)]![at.get(school!)!] += Number(n)
    const column = (name: string) => schools.map((row) => row[name]!)
    return { groups, school: column('school'), district: column('district'), state: column('state') }
  }
  const [before, after] = [city(first!), city(second!)]
  const { groups } = before
  const group = (race: string) => groups[races.indexOf(race)]!
  const { persons, shares, all } = absent ? { persons: [], shares: [], all: 0 } : composition(groups)

  it('M and H in 2000 and 2005, in nats and bits', () => {
    for (const [name, table] of [
      ['mutual_total', before],
      ['mutual_total_05', after],
    ] as const) {
      agree(mutualInformation.compute(table), of(name, 'M'))
      agree(multigroupTheilH.compute(table), of(name, 'H'))
    }
    agree(mutualInformation.compute(before) / Math.LN2, of('mutual_total_base2', 'M'))
  })
  it.each(['state', 'district'] as const)('within and between, by %s', (level) => {
    const got = withinBetween(groups, before[level])
    agree(got.between.M, of(`between_${level}`, 'M'))
    agree(got.between.H, of(`between_${level}`, 'H'))
    agree(got.within.M, of(`within_total_${level}`, 'M'))
    agree(got.within.H, of(`within_total_${level}`, 'H'))
    const want = r[`mutual_within_${level}`] as Record<string, number | string>[]
    expect(got.parts).toHaveLength(want.length)
    for (const one of want) {
      const part = got.parts.find(({ id }) => id === one[level])!
      agree(part.M, one['M'] as number)
      agree(part.part, one['p'] as number)
      // H of a place where all belong to one group is 0/0; R says 0
      if (one['ent_ratio'] === 0) expect([part.H, one['H']]).toEqual([NaN, 0])
      else agree(part.H, one['H'] as number)
      agree(part.entropyRatio, one['ent_ratio'] as number)
    }
  })
  it('state, district and school, level by level', () => {
    const levels = (['state', 'district'] as const).map((level) => ({ level, parents: before[level] }))
    const want = r.mutual_total_nested as Stat[]
    nested(groups, levels, 'school').forEach(({ M, H }, k) => {
      agree(M, want[2 * k]!.est)
      agree(H, want[2 * k + 1]!.est)
    })
  })
  it('entropies of groups and of schools', () => {
    agree(entropy(shares), r.entropy_race)
    agree(entropy(persons.map((n) => n / all)), r.entropy_school)
    const states = withinBetween(groups, before.state).parts
    agree(
      states.reduce((total, { part, entropyRatio }) => total + part * entropyRatio * entropy(shares), 0),
      r.entropy_race_within_state,
    )
  })
  it('local divergences of every school, and of every group', () => {
    const got = localInformation.compute(before)
    const want = json('mutual_local_schools00') as { school: string; ls: number; p: number }[]
    expect(want).toHaveLength(before.school.length)
    for (const { school, ls, p } of want) {
      const i = before.school.indexOf(school)
      agree(got[i]!, ls)
      agree(persons[i]! / all, p)
    }
    // the other way round, groups over schools, is the same measure of the table on its side
    const sides = before.school.map((_, i) => groups.map((counts) => counts[i]!))
    const byGroup = localInformation.compute({ groups: sides })
    for (const { race, ls, p } of r.mutual_local_race as { race: string; ls: number; p: number }[]) {
      agree(byGroup[races.indexOf(race)]!, ls)
      agree(shares[races.indexOf(race)]!, p)
    }
  })
  it('isolation and exposure of every group to every other', () => {
    const got = exposureMatrix(groups)
    const at = (race: string) => races.indexOf(race)
    for (const { race, isolation } of r.isolation as { race: string; isolation: number }[])
      agree(got[at(race)]![at(race)]!, isolation)
    for (const one of r.exposure as { of: string; to: string; exposure: number }[])
      agree(got[at(one.of)]![at(one.to)]!, one.exposure)
  })
  it('D of two groups', () =>
    agree(
      dissimilarity.compute({ group: group('white'), other: group('black') }),
      of('dissimilarity_white_black', 'D'),
    ))
  it('M and H of 2000 with the margins of 2005', () => {
    const fitted = json('ipf_schools00_to_05') as { race: string; school: string; n: number }[]
    const table = city(fitted.map(({ race, school, n }) => ({ race, school, n: String(n) })))
    agree(mutualInformation.compute(table), of('ipf_M', 'M'))
    agree(multigroupTheilH.compute(table), of('ipf_M', 'H'))
  })

  describe('drawn at random, within five standard errors', () => {
    const drawn = r.stochastic as Record<string, Stat[]>
    it('bootstrap of M and H', () => {
      const got = bootstrapInformation(groups, { draws: 400, seed: 3 })
      for (const { stat, se, bias, est } of drawn.mutual_total_boot!) {
        const own = got[stat as 'M' | 'H']
        const error = 5 * se * Math.sqrt(1 / 100 + 1 / 400)
        expect(Math.abs(own.bias - bias)).toBeLessThan(error)
        expect(Math.abs(own.corrected - est)).toBeLessThan(error)
        expect(Math.abs(own.deviation / se - 1)).toBeLessThan(5 * Math.sqrt(1 / 198 + 1 / 798))
      }
    })
    it('bootstrap of D', () => {
      const inputs = { group: group('white'), other: group('black') }
      const got = bootstrap(dissimilarity, inputs, 'persons', { draws: 400, seed: 3 })
      const { se, bias } = drawn.dissimilarity_boot![0]!
      expect(Math.abs(got.bias - bias)).toBeLessThan(5 * se * Math.sqrt(1 / 100 + 1 / 400))
    })
    it('M and H that chance alone would give, margins kept', () => {
      for (const measure of [mutualInformation, multigroupTheilH]) {
        const want = drawn.mutual_total_expected_fixed!.find(({ stat }) =>
          stat.startsWith(measure === mutualInformation ? 'M' : 'H'),
        )!
        const got = permutationTest(measure, { groups }, 'persons', { draws: 100, seed: 3 })
        expect(Math.abs(got.mean - want.est)).toBeLessThan(5 * want.se * Math.sqrt(2 / 100))
      }
    })
    it('D that chance alone would give', () => {
      const { est, se } = drawn.dissimilarity_expected![0]!
      const inputs = { group: group('white'), other: group('black') }
      const got = permutationTest(dissimilarity, inputs, 'persons', { draws: 100, seed: 3 })
      expect(Math.abs(got.mean - est)).toBeLessThan(5 * se * Math.sqrt(2 / 100))
    })
  })
})
