import { describe, expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import { crsCodes } from '../../src/model/crs.ts'
import type { Layer } from '../../src/model/layer.ts'
import { reproject } from '../../src/prepare/reproject.ts'

/** A place on its way to longitude and latitude as a layer takes it. */
function degrees(crs: string, x: number, y: number): readonly [number, number] {
  const layer: Layer = { crs, polygons: new Map([[raumId('a'), [[[[x, y]]]]]]) }
  return reproject(layer).polygons.get(raumId('a'))![0]![0]![0]!
}

// GDAL 3.6.2 (PROJ 9.1.1): gdaltransform -s_srs EPSG:<code> -t_srs EPSG:4326 -output_xy, with traditional axis order
const controls = [
  ['EPSG:25831', 500000, 5700000, 2.99999999999999, 51.4511822067798],
  ['EPSG:25832', 400000, 6010000, 7.46597600894593, 54.2282175696695],
  ['EPSG:25833', 388648.807, 5828699.019, 13.3559863676435, 52.5968938453317],
  ['EPSG:31466', 2570000, 5650000, 6.99616762083281, 50.9809500178616],
  ['EPSG:31467', 3500000, 5600000, 8.9989486502094, 50.5357426342357],
  ['EPSG:31468', 4468000, 5334000, 11.5685594771421, 48.1432243935632],
  ['EPSG:31469', 5400000, 5650000, 13.5741850547196, 50.9765585871245],
  ['EPSG:3035', 4550000, 3270000, 13.3727844897049, 52.4915177327294],
  ['EPSG:3857', 1489000, 6894000, 13.3759145805397, 52.5161746434521],
  ['EPSG:31256', 2000, 340000, 16.3590387575579, 48.1984069479924],
  ['EPSG:31287', 625000, 483000, 16.3612850565308, 48.2068412414091],
  ['EPSG:32631', 600000, 5500000, 4.38516862996485, 49.6442568624259],
  ['EPSG:32632', 500000, 5800000, 9, 52.3502933488509],
  ['EPSG:32633', 391000, 5820000, 13.3935435184116, 52.5191962313132],
  ['EPSG:3034', 4250000, 2850000, 13.8044720617317, 52.405323225884],
  ['EPSG:4839', 100000, 50000, 11.9396717567528, 51.4410458922092],
  ['EPSG:31254', 80000, 240000, 11.3906888373657, 47.2939765960742],
  ['EPSG:31255', -20000, 280000, 13.0663321515713, 47.6583736109503],
  ['EPSG:31257', 230000, 240000, 11.3906888373657, 47.2939765960742],
  ['EPSG:31258', 430000, 280000, 13.0663321515713, 47.6583736109503],
  ['EPSG:31259', 752000, 340000, 16.3590387575579, 48.1984069479924],
  ['EPSG:21781', 600000, 200000, 7.43863242087181, 46.9510827718711],
  ['EPSG:2056', 2600072.37, 1200147.07, 7.4395830818963, 46.9524056955492],
] as const

// One metre in degrees of latitude.
const metre = 1 / 111_200
/**
 * How far apart the two may be. UTM and Web Mercator know no datum shift: they agree but for the last digits; for LAEA
 * proj4 takes a shorter series, good to half a millimetre. For
 * DHDN PROJ prefers other parameters for Germany (a grid, or those of EPSG:15869) to the seven of EPSG:1777 that
 * ours are, good to 3 m; MGI and CH1903+ stand likewise for 1.5 m and 1 m.
 */
const tolerance = (code: string): number =>
  /^EPSG:3146\d$/.test(code)
    ? 3 * metre
    : /^EPSG:(3125\d|31287|2056|21781)$/.test(code)
      ? 1.5 * metre
      : code === 'EPSG:3035'
        ? 1e-8
        : 1e-11

describe('control points against PROJ', () => {
  it.each(controls)('%s %d %d', (code, x, y, longitude, latitude) => {
    const [lon, lat] = degrees(code, x, y)
    const most = tolerance(code)
    expect(Math.abs(lat - latitude), 'latitude').toBeLessThan(most)
    expect(Math.abs(lon - longitude) * Math.cos((latitude * Math.PI) / 180), 'longitude').toBeLessThan(most)
  })
})

// The zone stands before the easting, all else is EPSG:25832 and EPSG:25833.
it.each([
  ['EPSG:4647', 'EPSG:25832', 32_000_000],
  ['EPSG:5650', 'EPSG:25833', 33_000_000],
])('%s is %s with the zone in front', (long, short, zone) => {
  const [a, b] = [degrees(long, zone + 400_000, 6_010_000), degrees(short, 400_000, 6_010_000)]
  expect(a[0]).toBeCloseTo(b[0], 10)
  expect(a[1]).toBeCloseTo(b[1], 10)
})

it('WKT speaks for itself where it is none of the codes', () => {
  const wkt =
    'PROJCS["WGS_1984_UTM_Zone_32N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
  expect(Object.keys(crsCodes)).not.toContain(wkt)
  const [lon, lat] = degrees(wkt, 400_000, 6_010_000)
  // GDAL 3.6.2: gdaltransform -s_srs EPSG:32632 -t_srs EPSG:4326 of 400000 6010000
  expect(Math.abs(lon - 7.46597600897069)).toBeLessThan(1e-11)
  expect(Math.abs(lat - 54.2282175685536)).toBeLessThan(1e-11)
})
