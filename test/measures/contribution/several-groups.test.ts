import { expect, it } from 'vitest'
import { severalGroups } from '../../../src/measures/contribution/several-groups.ts'
import { localInformation } from '../../../src/measures/local/local-information.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'

const inputs = {
  groups: [
    [3, 1],
    [1, 3],
  ],
} as unknown as Inputs

// by hand: half of all persons times ¾ ln 1.5 + ¼ ln 0.5
it('of M', () => {
  const [own] = severalGroups['mutual-information'](inputs, { base: Math.E })
  expect(own).toBeCloseTo(0.5 * (0.75 * Math.log(1.5) + 0.25 * Math.log(0.5)), 14)
})
it('of M in bits', () => {
  const [own] = severalGroups['mutual-information'](inputs, { base: 2 })
  expect(own).toBeCloseTo(0.5 * (0.75 * Math.log2(1.5) + 0.25 * Math.log2(0.5)), 14)
})
it('of M is the divergence of the area by its persons', () => {
  const x = city(7)
  const T = Array.from(x.total).reduce((a, b) => a + b)
  const local = localInformation.compute(x)
  severalGroups['mutual-information'](x, { base: Math.E }).forEach((own, i) =>
    expect(own).toBeCloseTo((x.total[i]! / T) * local[i]!, 14),
  )
})
// by hand: 4 · (¼² + ¼²) over 8 · ½
it('of relative diversity', () => expect(severalGroups['relative-diversity'](inputs)[0]).toBeCloseTo(0.125, 14))
it('of one group is nothing', () =>
  expect(
    severalGroups['multigroup-theil-h']({
      groups: [
        [1, 2],
        [0, 0],
      ],
    } as unknown as Inputs).every(Number.isNaN),
  ).toBe(true))
