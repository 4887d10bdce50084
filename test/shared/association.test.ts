import { describe } from 'vitest'
import { associationAgrees } from '../support/association-agrees.ts'
import { associationCases } from '../support/association-cases.ts'
import { needs, shared } from '../support/shared.ts'

describe.each([
  ['nc-1974', '1974'],
  ['berlin-plr-2019', '2019'],
])('spatial association on %s', (name, year) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(`${folder}expected/r_spdep.json`)
  describe.skipIf(absent)(`esda, numpy and spdep${title}`, () =>
    associationAgrees(absent ? [] : associationCases(shared(folder), year)),
  )
})
