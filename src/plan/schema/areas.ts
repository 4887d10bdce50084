import * as z from 'zod'
import { crs, date, id, path, string, text } from './basic.ts'
import { crosswalk } from './crosswalk.ts'
import { dialect } from './dialect.ts'
import { geometry } from './geometry.ts'
import { exclusion } from './exclusion.ts'
import { level } from './levels.ts'

const file = {
  file: path.describe(
    'Flächen (.geojson, .topojson, .gpkg, .shp, .zip, .fgb), oder eine Tabelle (.csv) mit Schlüsseln und Namen',
  ),
  key: string.describe('Eigenschaft oder Spalte mit dem Schlüssel'),
  name: string.optional().describe('Eigenschaft oder Spalte mit dem Namen'),
  crs: crs.optional().describe('Koordinatenreferenzsystem der Flächen'),
  format: dialect.optional().describe('Schreibweise, wenn file eine CSV-Tabelle ist'),
  exclaves: z
    .enum(['refuse', 'dissolve'])
    .optional()
    .describe(
      'mehrere Flächen mit gleichem Schlüssel: Fehler (refuse, wenn nichts dasteht), oder zu einem Raum vereinigen',
    ),
  ...geometry,
}

export const areas = z.strictObject({
  gebietsstand: date.describe('seit wann diese Räume gelten'),
  base: z.strictObject({ level: id.describe('Ebene der Bezugsräume'), label: text.optional(), ...file }),
  levels: z.record(id, level).default({}).describe('höhere Ebenen'),
  earlier: z
    .array(
      z.strictObject({
        gebietsstand: date,
        ...file,
        key: file.key.optional(),
        crosswalk: crosswalk.optional().describe('Umsteigeschlüssel auf die Räume von areas.base'),
      }),
    )
    .default([])
    .describe(
      'frühere Gebietsstände; mit crosswalk werden ihre Jahre auf die jetzigen Räume umgerechnet, sonst gelten die eigenen',
    ),
  exclude: z.array(exclusion).default([]).describe('Räume, die nicht bewertet werden, mit Grund'),
})
