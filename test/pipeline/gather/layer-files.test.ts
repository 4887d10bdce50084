import { expect, it } from 'vitest'
import { layerFiles } from '../../../src/pipeline/gather/layer-files.ts'

it('is the file itself', () => expect(layerFiles({ file: 'a.gpkg' })).toEqual(['a.gpkg']))
it('is a Shapefile with its attributes', () =>
  expect(layerFiles({ file: 'geo/a.shp' })).toEqual(['geo/a.shp', 'geo/a.dbf']))
