import { describe, expect, it } from 'vitest'
import { localInformation } from '../../../src/measures/local/local-information.ts'
import { mutualInformation } from '../../../src/measures/multigroup/mutual-information.ts'
import { agree } from '../../support/agree.ts'
import { cases, persons } from '../../support/local-agrees.ts'

describe.each(cases)('kunststadt-64, $name', (one) => {
  const got = localInformation.compute(one)
  it('agrees with R segregation, mutual_local', () => {
    const want = one.r.mutual_local_units as { id: string; ls: number }[]
    for (const { id, ls } of want) agree(got[one.ids.indexOf(id)]!, ls)
  })
  it('adds up to M', () => {
    const all = one.ids.reduce((sum, _, i) => sum + persons(one, i), 0)
    const total = one.ids.reduce((sum, _, i) => sum + (persons(one, i) > 0 ? (persons(one, i) / all) * got[i]! : 0), 0)
    agree(total, mutualInformation.compute(one))
  })
})
it('is 0 where the area is as the city', () =>
  expect(
    localInformation.compute({
      groups: [
        [1, 2],
        [1, 2],
      ],
    })[0],
  ).toBeCloseTo(0, 12))
