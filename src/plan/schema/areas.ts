import * as z from 'zod'
import { count, date, expects, id, path, string, text } from './basic.ts'
import { dialect } from './dialect.ts'
import { exclusion } from './exclusion.ts'

const file = {
  file: path.describe('GeoJSON mit den Flächen, oder eine Tabelle (.csv) mit Schlüsseln und Namen'),
  key: string.describe('Eigenschaft oder Spalte mit dem Schlüssel'),
  name: string.optional().describe('Eigenschaft oder Spalte mit dem Namen'),
  crs: z
    .string(expects('etwa EPSG:25832', 'such as EPSG:25832'))
    .regex(/^EPSG:\d{4,6}$/, expects('etwa EPSG:25832', 'such as EPSG:25832'))
    .optional()
    .describe('Koordinatenreferenzsystem der Flächen'),
  format: dialect.optional().describe('Schreibweise, wenn file eine CSV-Tabelle ist'),
  exclaves: z
    .enum(['refuse', 'dissolve'])
    .optional()
    .describe(
      'mehrere Flächen mit gleichem Schlüssel: Fehler (refuse, wenn nichts dasteht), oder zu einem Raum vereinigen',
    ),
}

const level = z.strictObject({
  label: text.optional(),
  key: z.strictObject({ prefix: count(1).describe('so viele erste Zeichen des Schlüssels') }),
})

export const areas = z.strictObject({
  gebietsstand: date.describe('seit wann diese Räume gelten'),
  base: z.strictObject({ level: id.describe('Ebene der Bezugsräume'), label: text.optional(), ...file }),
  levels: z.record(id, level).default({}).describe('höhere Ebenen'),
  earlier: z
    .array(z.strictObject({ gebietsstand: date, ...file, key: file.key.optional() }))
    .default([])
    .describe('frühere Gebietsstände; jedes Jahr wird auf den Räumen gerechnet, die an seinem Stichtag galten'),
  exclude: z.array(exclusion).default([]).describe('Räume, die nicht bewertet werden, mit Grund'),
})
