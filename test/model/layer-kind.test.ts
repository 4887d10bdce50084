import { expect, it } from 'vitest'
import { layerKind } from '../../src/model/layer-kind.ts'

it.each([
  ['geo/raum.geojson', 'geojson'],
  ['raum.json', 'geojson'],
  ['raum.topojson', 'topojson'],
  ['RAUM.SHP', 'shapefile'],
  ['raum.gpkg', 'geopackage'],
  ['raum.fgb', 'flatgeobuf'],
  ['raum.zip', 'archive'],
  ['raum.csv', null],
  ['raum', null],
  ['x.constructor', null],
])('%s is %s', (path, kind) => expect(layerKind(path)).toBe(kind))
