import { expect, it } from 'vitest'
import { year } from '../../../src/model/year.ts'
import { csv } from '../../../src/render/csv.ts'
import { segregationZerlegung } from '../../../src/render/tables/segregation-zerlegung.ts'
import { publication } from '../city.ts'

const part = {
  year: year(2024),
  from: null,
  ebene: 'bezugsraum',
  within: 'stadtteil',
  group: 'armut',
  reference: 'rest',
  measure: 'mutual-information',
  part: 'within',
  value: 0.0125,
  share: 0.5,
}
it('has a row for a part, with the earlier year where it is one of a change', () => {
  const rows = csv(segregationZerlegung, [part, { ...part, from: year(2019), part: 'group' }], publication).machine
  expect(rows).toBe(
    'jahr,jahr_vorher,ebene,innerhalb,gruppe,referenz,mass,teil,wert,anteil\n' +
      '2024,,bezugsraum,stadtteil,armut,rest,mutual-information,within,0.0125,0.5\n' +
      '2024,2019,bezugsraum,stadtteil,armut,rest,mutual-information,group,0.0125,0.5\n',
  )
})
