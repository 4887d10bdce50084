import { expect, it } from 'vitest'
import { shapefileParts } from '../../src/model/shapefile-parts.ts'

it('stand beside the .shp, their endings in its case', () => {
  expect(shapefileParts('geo/a.shp')).toEqual({ required: ['geo/a.dbf'], optional: ['geo/a.prj', 'geo/a.cpg'] })
  expect(shapefileParts('A.SHP')).toEqual({ required: ['A.DBF'], optional: ['A.PRJ', 'A.CPG'] })
})
it('are none of other files', () => expect(shapefileParts('a.shp.zip')).toEqual({ required: [], optional: [] }))
