import { describe, expect, it } from 'vitest'
import { changeOfInformation, type Way } from '../../src/measures/decomposition/change-of-information.ts'
import { nested, withinBetween } from '../../src/measures/decomposition/within-between.ts'
import { agree } from './agree.ts'
import { structureByArea, type AreaStructure } from '../../src/measures/decomposition/structure-by-area.ts'
import type { GroupsCase } from './multigroup-cases.ts'

interface Stat {
  readonly stat: string
  readonly est: number
}
const of = (list: readonly Stat[], stat: string) => list.find((one) => one.stat === stat)!.est
const near = (got: number, want: number) => agree(got, want, 1e-7)

/** R segregation's decompositions of one set of groups. */
export function decompositionAgrees(cases: readonly GroupsCase[]): void {
  describe.each(cases)('$name', ({ table, ids, groups, later, r }) => {
    it.each(['bezirk', 'pgr', 'bzr'])('within and between %s', (level) => {
      const between = r[`mutual_total_between_${level}`] as readonly Stat[] | undefined
      if (between === undefined) return expect(Object.keys(r)).not.toContain(`mutual_within_${level}`)
      const got = withinBetween(
        groups,
        table.map((row) => row[level]!),
      )
      agree(got.between.M, of(between, 'M'))
      agree(got.between.H, of(between, 'H'))
      agree(got.within.M, of(r[`mutual_total_within_${level}`], 'M'))
      agree(got.within.H, of(r[`mutual_total_within_${level}`], 'H'))
      for (const want of r[`mutual_within_${level}`] as Record<string, number | string>[]) {
        const part = got.parts.find(({ id }) => id === want[level] || id === `0${want[level]}`)!
        agree(part.M, want['M'] as number)
        agree(part.part, want['p'] as number)
        agree(part.H, want['H'] as number)
        agree(part.entropyRatio, want['ent_ratio'] as number)
      }
    })
    it('level by level', () => {
      const want = (r.mutual_total_nested as readonly Stat[] | undefined)?.filter(({ stat }) => stat === 'M')
      if (want === undefined) return
      const levels = ['bezirk', 'pgr', 'bzr'].map((level) => ({ level, parents: table.map((row) => row[level]!) }))
      nested(groups, levels, 'id').forEach(({ M }, k) => agree(M, want[k]!.est))
    })
    it.each(['shapley', 'km', 'mrc'] as const satisfies readonly Way[])('change between two years by %s', (way) => {
      const want = r[`mutual_difference_${way}`] as readonly Stat[]
      const got = changeOfInformation(groups, later, way)
      near(got.before, of(want, 'M1'))
      near(got.after, of(want, 'M2'))
      near(got.additions, of(want, 'additions'))
      near(got.removals, of(want, 'removals'))
      near(got.group, of(want, 'group_marginal'))
      near(got.unit, of(want, 'unit_marginal'))
      near(got.structural, of(want, 'structural'))
      if (way === 'km') near(got.interaction, of(want, 'interaction'))
      expect(got.additions + got.removals + got.group + got.unit + got.interaction + got.structural).toBeCloseTo(
        got.difference,
        12,
      )
    })
    it('structure area by area', () => {
      const want = r.mutual_difference_shapley_detailed as readonly DetailedStat[]
      structureAgrees(structureByArea(groups, later), ids, want, ({ id }) => id!)
    })
  })
}

export interface DetailedStat extends Stat {
  readonly id?: string
  readonly school?: string
}

/** The structural part by area, of the areas that R names. */
export function structureAgrees(
  got: readonly AreaStructure[],
  ids: readonly string[],
  want: readonly DetailedStat[],
  idOf: (stat: DetailedStat) => string,
): void {
  const stats = { p1: 'before', p2: 'after', ls_diff1: 'sizesBefore', ls_diff2: 'sizesAfter', total: 'total' } as const
  const answers = want.filter(({ stat }) => stat in stats)
  expect(answers).toHaveLength(5 * got.length)
  const byId = new Map(got.map((one) => [ids[one.area]!, one]))
  for (const answer of answers) near(byId.get(idOf(answer))![stats[answer.stat as keyof typeof stats]], answer.est)
  near(
    got.reduce((sum, { total }) => sum + total, 0),
    of(want, 'structural'),
  )
}
