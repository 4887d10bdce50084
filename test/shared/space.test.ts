import { describe } from 'vitest'
import { agreesInSpace } from '../support/space-agrees.ts'
import { needs, shared } from '../support/shared.ts'

const cases = {
  'nc-1974': {},
  'berlin-plr-2019': {
    // A vertex that stands twice makes an edge of length 0, which libpysal counts as one in common.
    corners: ['09041301–09051701'],
    // Corners A B C D of the one run A C B D in the other, 5 cm beside: B–C is in common, A–B (3.2139 m) and C–D (3.1153 m)
    // fit within the tolerance. shapely measures 7.645 m, both sides of the small triangles.
    longer: { '04020208–04061757': (Math.hypot(3.205, 0.239) + Math.hypot(3.106, 0.241)) / 1000 },
  },
}

describe.each(Object.entries(cases))('%s', (name, differences) => {
  const folder = `reference/segregation/${name}/`
  const { absent, title } = needs(folder)
  describe.skipIf(absent)(`reference${title}`, () => {
    if (!absent) agreesInSpace(name, shared(folder), differences)
  })
})
