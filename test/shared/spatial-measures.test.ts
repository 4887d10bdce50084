import { describe } from 'vitest'
import { agreesInSpace, confirmed } from '../support/spatial-agrees.ts'
import { spatialCases } from '../support/spatial-cases.ts'
import { needs, shared } from '../support/shared.ts'

describe.each([
  ['nc-1974', '1974'],
  ['berlin-plr-2019', '2019'],
])('spatial measures on %s', (name, year) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(`${folder}expected/geometry.json`)
  describe.skipIf(absent)(`reference values${title}`, () => {
    const cases = absent ? [] : spatialCases(shared(folder), year)
    describe.each(absent ? [] : Object.keys(confirmed))('%s', (id) => agreesInSpace(id, cases, name))
  })
})
