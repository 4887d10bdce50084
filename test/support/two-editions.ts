import type { Files } from '../../src/model/files.ts'
import { edited } from './atlas-text.ts'
import { encoded, layerText, rows2024, tableText, type Row } from './small-city.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'

/**
 * The small city of eight areas, of which two are new in 2024: before, 0103 and 0104 were one area 0109, and 0204
 * was two, 0208 and 0209. `counts` are residents and poor of the old areas in 2023.
 */
export const old2023: readonly Row[] = [
  ['0101', 1000, 100, '60,5'],
  ['0102', 500, 100, '50'],
  ['0109', 2400, 240, '65'],
  ['0201', 1000, 120, '58'],
  ['0202', 300, 120, '40,5'],
  ['0203', 1000, 80, '66'],
  ['0208', 400, 40, '50'],
  ['0209', 200, 50, '60'],
]

export const umsteiger = `raum_alt,raum_neu,gewicht,art
0101,0101,1,einwohner
0102,0102,1,einwohner
0109,0103,0.75,einwohner
0109,0104,0.25,einwohner
0201,0201,1,einwohner
0202,0202,1,einwohner
0203,0203,1,einwohner
0208,0204,1,einwohner
0209,0204,1,einwohner
`

export function twoEditions(...edits: readonly (readonly [string, string])[]): Plan {
  const text = edited(
    ['gebietsstand: 2022-01-01', 'gebietsstand: 2024-01-01'],
    [
      '  levels:',
      '  earlier: [{ gebietsstand: 2010-01-01, file: geo/alt.geojson, crosswalk: geo/umsteiger.csv }]\n  levels:',
    ],
    ...edits,
  )
  return readPlan(text, 'atlas.yaml')
}

export const twoEditionFiles = (rows: readonly Row[] = old2023, crosswalk = umsteiger): Files =>
  new Map([
    ['geo/raum.geojson', encoded(layerText(rows2024.map(([key]) => key)))],
    ['geo/alt.geojson', encoded(layerText(old2023.map(([key]) => key)))],
    ['geo/umsteiger.csv', encoded(crosswalk)],
    ['daten/ew_2023.csv', encoded(tableText(rows))],
    ['daten/ew_2024.csv', encoded(tableText(rows2024))],
  ])
