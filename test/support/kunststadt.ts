import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Measure } from '../../src/model/measure.ts'
import { agree } from './agree.ts'
import { referenceCases, type ReferenceCase } from './reference-cases.ts'

const folder = new URL('../../fixtures/reference/kunststadt-64/', import.meta.url)
const r = JSON.parse(readFileSync(new URL('expected/r_segregation.json', folder), 'utf8'))

export interface Kunststadt extends ReferenceCase {
  /**
   * R segregation's answer for group and rest: D, M, H, D under independence (mean and SD of 50 draws), and its
   * bootstrap of D (200 draws: bias, SD, and the basic interval of 95 %).
   */
  readonly r: {
    readonly D: number
    readonly M: number
    readonly H: number
    readonly expected: number
    readonly sd: number
    readonly bias: number
    readonly biasSd: number
    readonly interval: readonly [number, number]
  }
}

/** Five groups of the invented city, 2021. */
export const groups: readonly Kunststadt[] = referenceCases(folder, '2021').map((one) => {
  const { D, MH, D_expected_stochastic: expected, D_bootstrap_stochastic: boot } = r[`single_${one.name.split('|')[0]}`]
  return {
    ...one,
    r: {
      D: D[0].est,
      M: MH[0].est,
      H: MH[1].est,
      expected: expected[0].est,
      sd: expected[0].se,
      bias: boot[0].bias,
      biasSd: boot[0].se,
      interval: [boot[0].CI_lo, boot[0].CI_hi],
    },
  }
})

/** Tries the measure on all five groups against the programs named. */
export const agrees = (
  measure: Measure<'group' | 'other' | 'total'>,
  programs: Record<string, (one: Kunststadt) => number>,
) =>
  describe.each(groups)('kunststadt-64, $name', (one) => {
    it.each(Object.entries(programs))('agrees with %s', (_, answer) => agree(measure.compute(one.inputs), answer(one)))
  })

/**
 * Tries the expected value against two simulations: the index over binomial draws of each area (20 000
 * draws), and R segregation's `dissimilarity_expected` (50 tables of fixed margins). `times` turns D into
 * the measure's own scale.
 */
export const agreesByChance = (
  measure: Measure<'group' | 'other' | 'total'>,
  times: (one: Kunststadt) => number = () => 1,
) =>
  describe.each(groups)('kunststadt-64, $name, by chance', (one) => {
    const got = () => measure.expected!(one.inputs) / times(one)
    const { mean, mc_se } = one.literature.D_star_evenness_mc
    it('is within 5 standard errors of 20 000 binomial draws', () =>
      expect(Math.abs(got() - mean)).toBeLessThan(5 * mc_se))
    it('is within 5 standard errors of R segregation', () =>
      expect(Math.abs(got() - one.r.expected)).toBeLessThan((5 * one.r.sd) / Math.sqrt(50)))
  })
