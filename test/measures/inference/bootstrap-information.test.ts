import { describe, expect, it } from 'vitest'
import { bootstrapInformation } from '../../../src/measures/inference/bootstrap-information.ts'
import { localInformation } from '../../../src/measures/local/local-information.ts'
import { multigroupTheilH } from '../../../src/measures/multigroup/multigroup-theil-h.ts'
import { mutualInformation } from '../../../src/measures/multigroup/mutual-information.ts'
import { bootstrapAgrees } from '../../support/bootstrap-agrees.ts'
import { groupsCases, kunststadt } from '../../support/multigroup-cases.ts'

const cases = groupsCases(kunststadt, '2021', '2023')
bootstrapAgrees(cases)

describe.each(cases)('bootstrapInformation, $name', ({ groups }) => {
  const got = bootstrapInformation(groups, { draws: 200, seed: 7 })
  it('observes what the measures say', () => {
    expect(got.M.observed).toBeCloseTo(mutualInformation.compute({ groups }), 12)
    expect(got.H.observed).toBeCloseTo(multigroupTheilH.compute({ groups }), 12)
    localInformation.compute({ groups }).forEach((value, i) => {
      if (Number.isNaN(value)) expect(got.areas[i]!.observed).toBeNaN()
      else expect(got.areas[i]!.observed).toBeCloseTo(value, 12)
    })
  })
  it('draws every time anew, and the same from the same seed', () => {
    expect(new Set(got.M.values).size).toBe(200)
    expect(bootstrapInformation(groups, { draws: 200, seed: 7 })).toEqual(got)
    expect(bootstrapInformation(groups, { draws: 200, seed: 8 }).M.values).not.toEqual(got.M.values)
  })
  it('finds M too high, as small counts make it, most where few live', () => {
    expect(got.M.bias).toBeGreaterThan(0)
    const [low, high] = got.M.basic
    expect(low).toBeLessThan(got.M.corrected)
    expect(high).toBeGreaterThan(got.M.corrected)
  })
})

// two areas, two persons, each alone: a draw gives ln 2 when both areas come, and 0 or nothing when one does
it('knows a city of two persons', () => {
  const { M, areas } = bootstrapInformation(
    [
      [1, 0],
      [0, 1],
    ],
    { draws: 2000, seed: 1 },
  )
  expect(new Set(M.values)).toEqual(new Set([0, Math.log(2)]))
  expect(M.values.filter((value) => value > 0).length / 2000).toBeCloseTo(1 / 2, 1)
  expect(areas[0]!.undefined / 2000).toBeCloseTo(1 / 4, 1)
})
it('is undefined of nobody', () => expect(bootstrapInformation([[0], [0]], { draws: 2, seed: 1 }).M.observed).toBeNaN())
