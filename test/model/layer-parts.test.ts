import { expect, it } from 'vitest'
import { layerParts } from '../../src/model/layer-parts.ts'

it('stand beside the .shp, their endings in its case', () => {
  expect(layerParts('geo/a.shp')).toEqual({ required: ['geo/a.dbf'], optional: ['geo/a.prj', 'geo/a.cpg'] })
  expect(layerParts('A.SHP')).toEqual({ required: ['A.DBF'], optional: ['A.PRJ', 'A.CPG'] })
})
it('are the changes beside a GeoPackage', () =>
  expect(layerParts('geo/a.gpkg')).toEqual({ required: [], optional: ['geo/a.gpkg-wal'] }))
it('are none of other files', () => expect(layerParts('a.shp.zip')).toEqual({ required: [], optional: [] }))
