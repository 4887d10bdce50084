import { describe, expect, it } from 'vitest'
import { bootstrapInformation } from '../../src/measures/inference/bootstrap-information.ts'
import type { GroupsCase } from './multigroup-cases.ts'

/** R segregation's bootstrap of 100 draws: bias within five standard errors of both, deviation within five of its own. */
export function bootstrapAgrees(cases: readonly GroupsCase[]): void {
  describe.each(cases)('$name', ({ groups, r }) => {
    const got = bootstrapInformation(groups, { draws: 1000, seed: 3 })
    const want = r.bootstrap_stochastic as readonly { stat: 'M' | 'H'; se: number; bias: number; est: number }[]
    it.each(['M', 'H'] as const)('%s scatters as R segregation, mutual_total(se = TRUE), says', (stat) => {
      const { se, bias, est } = want.find((one) => one.stat === stat)!
      const error = 5 * se * Math.sqrt(1 / 100 + 1 / 1000)
      expect(Math.abs(got[stat].bias - bias)).toBeLessThan(error)
      expect(Math.abs(got[stat].corrected - est)).toBeLessThan(error)
      expect(Math.abs(got[stat].deviation / se - 1)).toBeLessThan(5 * Math.sqrt(1 / 198 + 1 / 1998))
    })
  })
}
